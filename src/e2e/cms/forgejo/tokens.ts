/** The tokens that the double has given out, and how long they work. */
import { randomUUID } from 'node:crypto';
import { ApiError } from './answer.ts';
import type { ForgejoUser } from './forge.ts';

/** What a user has allowed an application. */
export interface Grant {
  readonly user: ForgejoUser;
  readonly client: string;
}

export interface TokenStore {
  /** A new access token and refresh token, as `AccessTokenResponse`. */
  give(grant: Grant): object;
  /** What a refresh token stands for, if it is one. */
  findGrant(refreshToken: string): Grant | undefined;
  /** Who sends a request with this `Authorization` header. Throws a 401 when nobody is signed in with it. */
  findUser(authorization: string | undefined): ForgejoUser;
  /** Ends all access tokens. Refresh tokens live on, as they do when an hour has passed. */
  expire(): void;
}

/** A store without tokens. `life` is in milliseconds. */
export function createTokens(life: number): TokenStore {
  const sessions = new Map<string, { readonly user: ForgejoUser; readonly until: number }>();
  const grants = new Map<string, Grant>();
  return {
    give(grant) {
      const [token, refreshToken] = [randomUUID(), randomUUID()];
      sessions.set(token, { user: grant.user, until: Date.now() + life });
      grants.set(refreshToken, grant);
      return {
        access_token: token,
        token_type: 'bearer',
        expires_in: Math.floor(life / 1000),
        refresh_token: refreshToken,
      };
    },
    findGrant: (refreshToken) => grants.get(refreshToken),
    findUser(authorization) {
      const token = /^(?:token|bearer) (\S+)$/i.exec(authorization ?? '')?.[1];
      if (token === undefined) throw new ApiError(401, 'token is required');
      const session = sessions.get(token);
      if (session && Date.now() < session.until) return session.user;
      throw new ApiError(401, 'user does not exist [uid: 0, name: ]');
    },
    expire: () => sessions.clear(),
  };
}
