/**
 * Sign-in for a public client: OAuth 2 with an authorization code and PKCE, as Forgejo does it.
 * https://forgejo.org/docs/latest/user/oauth2-provider/ · https://www.rfc-editor.org/rfc/rfc7636
 * A real Forgejo shows a page to agree on first; the double agrees at once, for the user that a test has chosen.
 */
import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Answer } from './answer.ts';
import type { ForgejoUser } from './forge.ts';
import type { Grant, TokenStore } from './tokens.ts';

interface Code extends Grant {
  readonly challenge: string;
  readonly redirect: string;
}

/** Where users sign in. */
export interface SignInDesk {
  /** Who signs in next. */
  user: ForgejoUser;
  /** Codes that nobody has exchanged yet. */
  readonly codes: Map<string, Code>;
  readonly tokens: TokenStore;
}

const tokenRequest = z.object({
  grant_type: z.string(),
  client_id: z.string().default(''),
  code: z.string().default(''),
  code_verifier: z.string().default(''),
  redirect_uri: z.string().default(''),
  refresh_token: z.string().default(''),
});
type TokenRequest = z.infer<typeof tokenRequest>;

function refuse(error: string, description: string): Answer {
  return { status: 400, body: { error, error_description: description } };
}

function redirectTo(address: string, parameters: Readonly<Record<string, string>>): Answer {
  const target = new URL(address);
  for (const [name, value] of Object.entries(parameters)) target.searchParams.set(name, value);
  return { status: 303, headers: { location: target.href } };
}

/** What is wrong with a request to sign in, if anything. */
function findFault(query: URLSearchParams): string | undefined {
  if (query.get('response_type') !== 'code') return 'Only code response type is supported.';
  const method = query.get('code_challenge_method');
  if (!method || !query.get('code_challenge')) return 'PKCE is required for public clients';
  return method === 'S256' ? undefined : 'unsupported code challenge method';
}

/** `GET /login/oauth/authorize`: sends the browser back with a code, or with what is wrong. */
export function authorize(desk: SignInDesk, query: URLSearchParams): Answer {
  const redirect = query.get('redirect_uri') ?? '';
  const client = query.get('client_id') ?? '';
  if (!client) return refuse('unauthorized_client', 'Client ID not registered');
  if (!URL.canParse(redirect)) return refuse('invalid_request', 'Unregistered Redirect URI');
  const state = query.get('state') ?? '';
  const fault = findFault(query);
  if (fault !== undefined)
    return redirectTo(redirect, { error: 'invalid_request', error_description: fault, state });
  const code = randomUUID();
  const challenge = query.get('code_challenge') ?? '';
  desk.codes.set(code, { user: desk.user, client, redirect, challenge });
  return redirectTo(redirect, { code, state });
}

/** Whether a verifier is the one whose SHA-256 was sent before. */
function fitsChallenge(verifier: string, challenge: string): boolean {
  return createHash('sha256').update(verifier).digest('base64url') === challenge;
}

function redeemCode({ codes, tokens }: SignInDesk, request: TokenRequest): Answer {
  const code = codes.get(request.code);
  if (!code) return refuse('unauthorized_client', 'client is not authorized');
  if (code.redirect !== request.redirect_uri)
    return refuse('unauthorized_client', 'unexpected redirect URI');
  if (!fitsChallenge(request.code_verifier, code.challenge))
    return refuse('unauthorized_client', 'failed PKCE code challenge');
  if (code.client !== request.client_id) return refuse('invalid_grant', 'invalid grant');
  codes.delete(request.code);
  return { status: 200, body: tokens.give({ user: code.user, client: code.client }) };
}

function redeemRefreshToken({ tokens }: SignInDesk, request: TokenRequest): Answer {
  const grant = tokens.findGrant(request.refresh_token);
  if (grant?.client === request.client_id) return { status: 200, body: tokens.give(grant) };
  return refuse('unauthorized_client', 'unable to parse refresh token');
}

/** `POST /login/oauth/access_token`: gives a token for a code and its verifier, or for a refresh token. */
export function exchange(desk: SignInDesk, body: unknown): Answer {
  const { data } = tokenRequest.safeParse(body);
  if (data?.grant_type === 'authorization_code') return redeemCode(desk, data);
  if (data?.grant_type === 'refresh_token') return redeemRefreshToken(desk, data);
  const expected = 'Only refresh_token or authorization_code grant type is supported';
  return refuse('unsupported_grant_type', expected);
}
