/** The built site, with an editor that writes to a double of Forgejo through Decap's real backend. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reachRepository } from '../../../cms/app/backend-settings.ts';
import { makePage } from '../../../cms/app/page/make-page.ts';
import { areaOf, headerFacts, makeAreas } from '../../../scripts/hosts/headers.ts';
import { distFolder } from '../../../scripts/lib/project.ts';
import { createStaticServer, type Handler } from '../../../scripts/serve/server.ts';
import { type Forgejo, type ForgejoOptions, startForgejo } from './forgejo/start-forgejo.ts';
import { amina, bea } from './forgejo/test-context.ts';
import { makeContentRepository } from './workshop.ts';

/** The served site and the forge. */
export interface ForgeWorkshop {
  readonly origin: string;
  readonly forge: Forgejo;
  /** Somebody else changes a published file. */
  changeMain(path: string, change: (text: string) => string): void;
  close(): Promise<void>;
}

/** Answers for the two files of the editor that depend on where the repository is. */
function answerFor(forge: Forgejo): Handler {
  const { backend, origins } = reachRepository({
    host: 'forgejo',
    origin: forge.url,
    repository: 'network/site',
    branch: 'main',
    clientId: 'editor',
  });
  const areas = makeAreas({ ...headerFacts, editorHosts: origins });
  const { headers } = areaOf(areas, '/admin/');
  return (request, response) => {
    const path = request.url?.split('?')[0];
    const answer = (type: string, text: string) => {
      response.writeHead(200, { ...headers, 'Content-Type': type });
      response.end(text);
      return true;
    };
    if (path === '/admin/backend.json') return answer('application/json', JSON.stringify(backend));
    if (path === '/admin/') return answer('text/html; charset=utf-8', makePage(origins));
    return false;
  };
}

function changeMain(bare: string, path: string, change: (text: string) => string): void {
  const clone = mkdtempSync(join(tmpdir(), 'two-shores-other-'));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: clone });
  git('clone', '--quiet', bare, '.');
  writeFileSync(join(clone, path), change(readFileSync(join(clone, path), 'utf8')));
  const author = ['-c', 'user.name=Another office', '-c', 'user.email=other@city.example'];
  git(...author, 'commit', '--quiet', '--all', '--message=Changed meanwhile');
  git('push', '--quiet', 'origin', 'main');
  rmSync(clone, { recursive: true, force: true });
}

/** Opens a workshop with two members who may write; the first is Amina. */
export async function openForgeWorkshop(
  options: Partial<ForgejoOptions> = {},
): Promise<ForgeWorkshop> {
  const source = await makeContentRepository();
  const forge = await startForgejo({ source, users: [amina, bea], ...options });
  const server = createStaticServer(distFolder, answerFor(forge));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    forge,
    changeMain: (path, change) => changeMain(forge.folder, path, change),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await forge.stop();
      rmSync(source, { recursive: true, force: true });
    },
  };
}
