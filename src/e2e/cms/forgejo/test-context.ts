/** A repository to begin with and a client that signs in, shared by the tests of the double. */
import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Forgejo, ForgejoUser } from './start-forgejo.ts';

export const amina: ForgejoUser = {
  login: 'amina',
  fullName: 'أمينة Haddad',
  email: 'amina@network.example',
  rights: 'write',
};

export const bea: ForgejoUser = {
  login: 'bea',
  fullName: '',
  email: 'bea@network.example',
  rights: 'write',
};

export const guest: ForgejoUser = {
  login: 'guest',
  fullName: 'A Guest',
  email: 'guest@elsewhere.example',
  rights: 'none',
};

const run = promisify(execFile);

/** A new repository with these files, by their paths, in one commit on `main`: its folder. */
export async function createSource(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'forgejo-source-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const git = (...args: string[]) => run('git', args, { cwd: folder });
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  const author = ['-c', 'user.name=Seed', '-c', 'user.email=seed@network.example'];
  await git(...author, 'commit', '--quiet', '--message', 'Begin');
  return folder;
}

/** A code verifier and its challenge: https://www.rfc-editor.org/rfc/rfc7636#section-4.2 */
export function createVerifier(): { readonly verifier: string; readonly challenge: string } {
  const verifier = randomBytes(48).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}

/** An answer with its JSON, or its text when it is none. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

async function receive(response: Response): Promise<Received> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  const body: unknown = isJson ? JSON.parse(text) : text;
  return { status: response.status, headers: response.headers, body };
}

const application = { client_id: 'editor', redirect_uri: 'http://127.0.0.1/admin/' };

/** Asks for a code: where the browser is sent. */
export async function askForCode(
  { url }: Forgejo,
  query: Readonly<Record<string, string>>,
): Promise<URL> {
  const address = new URL('/login/oauth/authorize', url);
  const all = { ...application, response_type: 'code', state: 'state', ...query };
  for (const [name, value] of Object.entries(all)) address.searchParams.set(name, value);
  const response = await fetch(address, { redirect: 'manual' });
  return new URL(response.headers.get('location') ?? '');
}

/** Exchanges a code, or whatever else, for a token. */
export async function askForToken(
  { url }: Forgejo,
  request: Readonly<Record<string, string>>,
): Promise<Received> {
  const body = JSON.stringify({ ...application, grant_type: 'authorization_code', ...request });
  const headers = { 'content-type': 'application/json' };
  return receive(await fetch(`${url}/login/oauth/access_token`, { method: 'POST', headers, body }));
}

/** Sends a request of the repository's API, `/branches`, and receives its answer. */
export type Ask = (method: string, path: string, body?: object) => Promise<Received>;

/** Asks with an `Authorization` header, or without. */
export function askWith({ url }: Forgejo, authorization?: string): Ask {
  return async (method, path, body) => {
    const headers = authorization === undefined ? {} : { authorization };
    const json = body === undefined ? {} : { body: JSON.stringify(body) };
    const address = `${url}/api/v1/repos/network/site${path}`;
    return receive(await fetch(address, { method, headers, ...json }));
  };
}

/** Signs a user in and asks in that name. */
export async function signIn(forge: Forgejo, { login }: ForgejoUser): Promise<Ask> {
  forge.signInAs(login);
  const { verifier, challenge } = createVerifier();
  const sentTo = await askForCode(forge, {
    code_challenge: challenge,
    code_challenge_method: 'S256',
  });
  const code = sentTo.searchParams.get('code') ?? '';
  const { body } = await askForToken(forge, { code, code_verifier: verifier });
  const { access_token: token } = z.object({ access_token: z.string() }).parse(body);
  return askWith(forge, `token ${token}`);
}

/** `text` → the form in which the API takes contents. */
export function encode(text: string): string {
  return Buffer.from(text).toString('base64');
}
