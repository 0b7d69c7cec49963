/** Routes by the names of Forgejo's API description, `https://code.forgejo.org/api/swagger`. */
import type { z } from 'zod';
import { type Answer, ApiError } from './answer.ts';
import type { Forge, ForgejoUser } from './forge.ts';

/** One request, read and allowed. */
export interface Call {
  readonly forge: Forge;
  readonly user: ForgejoUser;
  readonly url: URL;
  /** The JSON that came with it, or nothing. */
  readonly body: unknown;
  /** What stands in the address for `{name}`, decoded. Throws when the route has no such part. */
  parameter(name: string): string;
}

export interface Route {
  /** `GET /repos/{owner}/{repo}/branches/{branch}` */
  readonly name: string;
  readonly method: string;
  readonly pattern: RegExp;
  readonly answer: (call: Call) => Answer | Promise<Answer>;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Parts that may hold slashes, encoded or not. */
const longParts = ['branch', 'filepath', 'basehead'];

/** A route from its name in the API description: `defineRoute('GET', '/user', …)`. */
export function defineRoute(method: Method, path: string, answer: Route['answer']): Route {
  const source = path.replace(
    /\{(\w+)\}/g,
    (_, part: string) => `(?<${part}>${longParts.includes(part) ? '.+' : '[^/]+'})`,
  );
  return { name: `${method} ${path}`, method, pattern: new RegExp(`^/api/v1${source}$`), answer };
}

/** The same for a route of the repository: `/branches` → `/repos/{owner}/{repo}/branches`. */
export function defineRepositoryRoute(
  method: Method,
  path: string,
  answer: Route['answer'],
): Route {
  return defineRoute(method, `/repos/{owner}/{repo}${path}`, answer);
}

/** The parts of an address that a route names, as they stand there, or nothing when it is another route's. */
export function matchRoute(
  route: Route,
  method: string,
  path: string,
): Readonly<Record<string, string>> | undefined {
  if (route.method !== method) return undefined;
  const match = route.pattern.exec(path);
  return match === null ? undefined : { ...match.groups };
}

/** The body in the shape that a route needs. Throws the 422 that Forgejo answers to any other. */
export function readBody<T>(call: Call, shape: z.ZodType<T>): T {
  const result = shape.safeParse(call.body);
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    ({ path, message }) => `[${path.join('.')}]: ${message}`,
  );
  throw new ApiError(422, problems.join('\n'));
}

/** Refuses those who may only read. `what` ends Forgejo's sentence: `a repo`, `this branch`. */
export function requireWriter({ user }: Call, what: string): void {
  if (user.rights === 'write') return;
  throw new ApiError(403, `user should have a permission to write to ${what}`);
}
