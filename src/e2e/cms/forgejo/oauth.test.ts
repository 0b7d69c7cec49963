import { afterEach, expect, test, vi } from 'vitest';
import type { Forgejo } from './start-forgejo.ts';
import {
  amina,
  askForCode,
  askForToken,
  askWith,
  bea,
  createVerifier,
  signIn,
} from './test-context.ts';
import { createBranch, draft, useForges, useSharedForge } from './test-forge.ts';

const shared = useSharedForge();
const start = useForges();
afterEach(() => vi.useRealTimers());

/** A new code, and the verifier for it. */
async function getCode(forge: Forgejo) {
  const { verifier, challenge } = createVerifier();
  const query = { code_challenge: challenge, code_challenge_method: 'S256' };
  const sentTo = await askForCode(forge, query);
  return { code: sentTo.searchParams.get('code') ?? '', code_verifier: verifier };
}

async function getTokens(forge: Forgejo) {
  const { body } = await askForToken(forge, await getCode(forge));
  return body as { access_token: string; refresh_token: string };
}

test('sends the browser back with a code and what it gave to remember', async () => {
  const query = { code_challenge: 'x', code_challenge_method: 'S256', state: '{"nonce":"1"}' };
  const sentTo = await askForCode(shared(), query);
  expect(sentTo.origin + sentTo.pathname).toBe('http://127.0.0.1/admin/');
  expect(sentTo.searchParams.get('state')).toBe('{"nonce":"1"}');
  expect(sentTo.searchParams.get('code')).not.toBe('');
});

test('gives a token for a code and its verifier', async () => {
  const { status, body } = await askForToken(shared(), await getCode(shared()));
  expect(status).toBe(200);
  expect(body).toMatchObject({ token_type: 'bearer', expires_in: 3600 });
});

test.each([
  ['the wrong verifier', createVerifier().verifier],
  ['no verifier', ''],
])('refuses a code with %s', async (_, verifier) => {
  const request = { ...(await getCode(shared())), code_verifier: verifier };
  expect(await askForToken(shared(), request)).toMatchObject({
    status: 400,
    body: { error: 'unauthorized_client', error_description: 'failed PKCE code challenge' },
  });
});

test.each([
  ['for another page', { redirect_uri: 'http://127.0.0.1/other/' }],
  ['for another application', { client_id: 'other' }],
  ['that was never given', { code: 'made-up' }],
  ['in another way', { grant_type: 'password' }],
])('refuses a code %s', async (_, change) => {
  const request = { ...(await getCode(shared())), ...change };
  expect((await askForToken(shared(), request)).status).toBe(400);
});

test('takes a code only once', async () => {
  const request = await getCode(shared());
  expect((await askForToken(shared(), request)).status).toBe(200);
  expect((await askForToken(shared(), request)).status).toBe(400);
});

test.each([
  ['no challenge', { code_challenge_method: 'S256' }],
  ['a challenge that is not hashed', { code_challenge: 'x', code_challenge_method: 'plain' }],
  ['no wish for a code', { response_type: 'token' }],
])('sends the browser back with an error when there is %s', async (_, query) => {
  const sentTo = await askForCode(shared(), query);
  expect(sentTo.searchParams.get('error')).toBe('invalid_request');
  expect(sentTo.searchParams.get('code')).toBeNull();
});

test('signs in whom the test has chosen', async () => {
  const forge = await start();
  await draft(await signIn(forge, bea), 'cms/a', 'a.md', 'a');
  await draft(await signIn(forge, amina), 'cms/b', 'b.md', 'b');
  expect(forge.pulls.map(({ author }) => author)).toEqual([bea, amina]);
});

test('says when there is nobody of that name to choose', () => {
  expect(() => shared().signInAs('nobody')).toThrow('expected one of: amina, bea, guest');
});

test('tells the editor who is signed in, with a picture', async () => {
  const forge = await start();
  const authorization = `token ${(await getTokens(forge)).access_token}`;
  const answer = await fetch(`${forge.url}/api/v1/user`, { headers: { authorization } });
  const user: unknown = await answer.json();
  expect(user).toMatchObject({ login: 'amina', full_name: 'أمينة Haddad', email: amina.email });
  const picture = await fetch((user as { avatar_url: string }).avatar_url);
  expect(picture.headers.get('content-type')).toBe('image/png');
});

test.each([
  ['no token', undefined, 'token is required'],
  ['an unknown token', 'token made-up', 'user does not exist [uid: 0, name: ]'],
])('answers 401 to %s', async (_, authorization, message) => {
  const answer = await askWith(shared(), authorization)('GET', '');
  expect(answer).toMatchObject({ status: 401, body: { message } });
});

test('takes a token that is called bearer', async () => {
  const { access_token: token } = await getTokens(shared());
  expect((await askWith(shared(), `Bearer ${token}`)('GET', '')).status).toBe(200);
});

test('ends a token when its time has passed', async () => {
  const ask = await signIn(await start({ tokenLife: 5000 }), amina);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 4000 });
  expect((await ask('GET', '')).status).toBe(200);
  vi.setSystemTime(Date.now() + 1000);
  expect((await ask('GET', '')).status).toBe(401);
});

test('ends all tokens when a test says so, and makes no write with them', async () => {
  const forge = await start();
  const ask = await signIn(forge, amina);
  forge.expireTokens();
  expect((await createBranch(ask, 'cms/a')).status).toBe(401);
  expect(await forge.git(['branch', '--list', 'cms/*'])).toBe('');
});

test('renews a token that has ended', async () => {
  const forge = await start();
  const { refresh_token } = await getTokens(forge);
  forge.expireTokens();
  const { body } = await askForToken(forge, { grant_type: 'refresh_token', refresh_token });
  const { access_token: token } = body as { access_token: string };
  expect((await askWith(forge, `token ${token}`)('GET', '')).status).toBe(200);
});

test('answers 422 to what is not JSON', async () => {
  const address = `${shared().url}/login/oauth/access_token`;
  expect((await fetch(address, { method: 'POST', body: '{' })).status).toBe(422);
});
