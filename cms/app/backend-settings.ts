/** From what `src/site.ts` says of the repository to what Decap needs to reach it. */
import type { Editing } from '../../src/site.ts';
import type { BackendSettings } from '../form/make-config.ts';

/** Settings of the backend, and the origins that the page has to talk to. */
export interface Reach {
  readonly backend: BackendSettings;
  readonly origins: readonly string[];
}

/** How the editor reaches the repository (https://decapcms.org/docs/backends-overview/). */
export function reachRepository(editing: Editing): Reach {
  const common = { repo: editing.repository, branch: editing.branch };
  if (editing.host === 'github') {
    return {
      backend: { name: 'github', ...common, base_url: editing.signIn, open_authoring: true },
      origins: [
        'https://api.github.com',
        'https://avatars.githubusercontent.com',
        'https://www.githubstatus.com',
        editing.signIn,
      ],
    };
  }
  const { host, origin, clientId } = editing;
  const own = { name: host, ...common, auth_type: 'pkce', app_id: clientId, base_url: origin };
  return {
    backend:
      host === 'forgejo'
        ? { ...own, api_root: `${origin}/api/v1`, open_authoring: true }
        : { ...own, api_root: `${origin}/api/v4`, auth_endpoint: 'oauth/authorize' },
    origins: [origin],
  };
}
