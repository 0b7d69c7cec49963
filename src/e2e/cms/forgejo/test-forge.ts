/** Doubles that tests start and that end with them, and what an editor does there. */
import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Forgejo, type ForgejoOptions, startForgejo } from './start-forgejo.ts';
import { type Ask, amina, bea, createSource, encode, guest } from './test-context.ts';

export const page = 'content/practices/en/bike-lanes.mdx';
export const arabicPage = 'content/practices/ar/مسارات الدراجات.mdx';
export const pageText = '---\ntitle: Bike lanes\n---\nOne\nTwo\nThree\n';

const files = {
  'README.md': 'Begin\n',
  [page]: pageText,
  [arabicPage]: 'مرحبا\n',
  'content/media/a b.txt': 'x',
};

type Start = (options?: Partial<ForgejoOptions>) => Promise<Forgejo>;

/** A function to start doubles with the same small repository. They end after each test. */
export function useForges(): Start {
  let source: string;
  const running: Forgejo[] = [];
  beforeAll(async () => {
    source = await createSource(files);
  });
  afterEach(async () => {
    for (const forge of running.splice(0)) await forge.stop();
  });
  afterAll(() => rm(source, { recursive: true }));
  return async (options = {}) => {
    const forge = await startForgejo({ source, users: [amina, bea, guest], ...options });
    running.push(forge);
    return forge;
  };
}

/** One double for tests that leave it as it is. It ends after the last of them. */
export function useSharedForge(options: Partial<ForgejoOptions> = {}): () => Forgejo {
  let forge: Forgejo;
  beforeAll(async () => {
    const source = await createSource(files);
    forge = await startForgejo({ source, users: [amina, bea, guest], ...options });
    await rm(source, { recursive: true });
  });
  afterAll(() => forge.stop());
  return () => forge;
}

/** The object name of a file on a branch, as the editor asks for it before it saves; nothing for a new file. */
export async function shaOf(ask: Ask, branch: string, path: string): Promise<string | undefined> {
  const place = path.split('/').map(encodeURIComponent).join('/');
  const { status, body } = await ask('GET', `/contents/${place}?ref=${encodeURIComponent(branch)}`);
  return status === 200 ? (body as { sha: string }).sha : undefined;
}

/** Saves a file on a branch. */
export async function save(ask: Ask, branch: string, path: string, text: string, message = 'Save') {
  const sha = await shaOf(ask, branch, path);
  const operation = sha === undefined ? 'create' : 'update';
  const change = { operation, path, content: encode(text), sha };
  return ask('POST', '/contents', { branch, message, files: [change] });
}

/** Creates a branch from `main`. */
export function createBranch(ask: Ask, name: string) {
  return ask('POST', '/branches', { new_branch_name: name, old_ref_name: 'main' });
}

/** What the editor does on the first save of a page: a branch, a commit and a pull request. */
export async function draft(ask: Ask, branch: string, path: string, text: string) {
  await createBranch(ask, branch);
  await save(ask, branch, path, text);
  const request = { title: 'A pull request', head: `network:${branch}`, base: 'main', body: '' };
  return ask('POST', '/pulls', request);
}

/** Publishes a pull request. */
export function merge(ask: Ask, number: number) {
  return ask('POST', `/pulls/${number}/merge`, { Do: 'merge' });
}
