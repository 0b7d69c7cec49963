/** Projects and repositories in temporary folders, shared by the tests. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startDecapServer } from './decap-server.ts';
import { prepareRepository } from './editing-repository.ts';
import { type EditingFolders, editingFolders } from './folders.ts';
import { personEnvironment } from './git.ts';
import { createProxy, type EditingHandler } from './proxy.ts';

const made: string[] = [];

/** Removes every temporary folder that was made. */
export function removeFolders(): void {
  for (const folder of made.splice(0))
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** An empty temporary folder. */
export function makeFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'editing-')));
  made.push(folder);
  return folder;
}

/** Writes files, by their paths in a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Runs Git as a person would, at once, and gives what it printed. */
export function runGit(folder: string, ...args: string[]): string {
  const name = ['-c', 'user.name=Amina', '-c', 'user.email=amina@example.org'];
  const options = { cwd: folder, env: personEnvironment(folder), encoding: 'utf8' } as const;
  return execFileSync('git', [...name, ...args], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** Writes files and commits all that changed. Gives the commit. */
export function commitFiles(folder: string, files: Readonly<Record<string, string>>): string {
  writeFiles(folder, files);
  runGit(folder, 'add', '--all');
  runGit(folder, 'commit', '--quiet', '--message', 'Change');
  return runGit(folder, 'rev-parse', 'HEAD');
}

/** Path of an English practice. */
export const practice = (id: string): string => `content/practices/en/${id}.mdx`;

/** Files that every project begins with. */
export const seed: Readonly<Record<string, string>> = {
  '.gitignore': '.cache/\n',
  'package.json': '{}\n',
  [practice('bike-lanes')]: 'One\nTwo\nThree\n',
  [practice('youth-club')]: 'A\nB\nC\n',
};

/** A folder as an unpacked archive leaves it: files, no Git. */
export function makeArchive(): string {
  const project = makeFolder();
  writeFiles(project, seed);
  return project;
}

/** A checkout of a project, with a branch of some name and all committed. */
export function makeProject(): string {
  const project = makeArchive();
  runGit(project, 'init', '--quiet', '--initial-branch=work');
  commitFiles(project, {});
  return project;
}

/** A project with its repository for editing. */
export async function makeRepository(): Promise<EditingFolders> {
  const folders = editingFolders(makeProject());
  await prepareRepository(folders);
  return folders;
}

/** A real server for a handler, at which everything else is 404. */
export async function serveHandler(
  handler: EditingHandler,
): Promise<{ readonly port: number; readonly close: () => void }> {
  const server = createServer(async (request, response) => {
    if (!(await handler(request, response))) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** An answer of the service: its status, and its JSON. */
export interface Received {
  readonly status: number;
  readonly json: unknown;
}

/** Sends a call as the editor does. */
export type SendCall = (action: string, params?: object) => Promise<Received>;

/** Sends calls to a port. */
export function callsTo(port: number): SendCall {
  return async (action, params = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}/admin/api/v1`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ branch: 'main', action, params: { branch: 'main', ...params } }),
    });
    return { status: response.status, json: await response.json() };
  };
}

/** A project whose editing service answers on a port, with nothing published or drafted yet. */
export interface Workshop extends EditingFolders {
  readonly port: number;
  readonly call: SendCall;
  /** Saves a draft of a practice, as the editor does. */
  readonly save: (id: string, raw: string, more?: object) => Promise<Received>;
  readonly publish: (id: string) => Promise<Received>;
  readonly stop: () => Promise<void>;
}

/** The parameters with which the editor saves a draft of a practice. */
export function draftOf(slug: string, raw: string, path = practice(slug)): object {
  return {
    dataFiles: [{ slug, path, raw }],
    assets: [],
    options: {
      collectionName: 'practices',
      commitMessage: `Change practices/${slug}`,
      useWorkflow: true,
      status: 'draft',
    },
  };
}

/** Starts a workshop. */
export async function startWorkshop(): Promise<Workshop> {
  const folders = await makeRepository();
  const decap = await startDecapServer(folders.repository);
  const { port, close } = await serveHandler(
    createProxy({ repository: folders.repository, decap }).handler,
  );
  const call = callsTo(port);
  return {
    ...folders,
    port,
    call,
    save: (id, raw, more = {}) => call('persistEntry', { ...draftOf(id, raw), ...more }),
    publish: (slug) => call('publishUnpublishedEntry', { collection: 'practices', slug }),
    stop: async () => {
      close();
      await decap.stop();
    },
  };
}
