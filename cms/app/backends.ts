/** The hosts of repositories that the editor can write to, each behind the guard. Only the one in use is fetched. */
import type { BackendClass } from '../backend/decap-backend.ts';
import { guardBackend } from '../backend/guard-backend.ts';
import { resolveConflict } from '../conflict/resolve-conflict.ts';
import { problemsOf } from '../widgets/progress/check-draft.ts';
import type { Cms } from './cms.ts';
import { type Session, today } from './session.ts';

const backends: Readonly<Record<string, () => Promise<BackendClass>>> = {
  proxy: async () => (await import('decap-cms-backend-proxy')).ProxyBackend,
  forgejo: async () => (await import('decap-cms-backend-forgejo')).ForgejoBackend,
  gitlab: async () => (await import('decap-cms-backend-gitlab')).GitLabBackend,
  github: async () => (await import('decap-cms-backend-github')).GitHubBackend,
};

/** Registers the host with this name. Throws when the editor knows none of that name. */
export async function registerBackend(cms: Cms, name: string, session: Session): Promise<void> {
  const load = backends[name];
  if (!load) {
    const known = Object.keys(backends).join(', ');
    throw new Error(`backend.json names "${name}"; the editor knows ${known}.`);
  }
  const { locale, say, index } = session;
  const services = {
    first: locale,
    say,
    index,
    today,
    check: (...of: Parameters<typeof problemsOf>) =>
      problemsOf(...of).map(({ message }) => message),
    resolveConflict,
    // The form shows what the member had written: opened anew, it shows what was joined.
    showSaved: () => setTimeout(() => location.reload(), 1500),
  };
  cms.registerBackend(name, guardBackend(await load(), services));
}
