/** Finds what answers a request, and who asks. */
import type { IncomingMessage } from 'node:http';
import { type Answer, ApiError, describeError, notFound } from './answer.ts';
import type { Forge } from './forge.ts';
import { authorize, exchange, type SignInDesk } from './oauth.ts';
import { matchRoute, type Route } from './route.ts';
import { routes } from './routes/index.ts';

/** One answer of the API that a test wants to fail. */
export interface OrderedFailure {
  readonly status: number;
  /** Which addresses it may be. */
  readonly path: RegExp;
}

/** All that answers depend on. */
export interface Service {
  readonly forge: Forge;
  readonly desk: SignInDesk;
  readonly failures: OrderedFailure[];
  /** Settles when the last write is made. Writes are made one after another. */
  lastWrite: Promise<unknown>;
}

/** An answer, and the name of the route that gave it: nothing when the double knows none for the address. */
export interface Handled {
  readonly route: string | undefined;
  readonly answer: Answer;
}

interface RequestRead {
  readonly method: string;
  readonly url: URL;
  readonly authorization: string | undefined;
  readonly text: string;
}

type Parts = Readonly<Record<string, string>>;

/** A single grey point: picture enough of a person. */
const avatar = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

async function readText(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  // Joined first: a letter of several bytes may lie across two parts.
  return Buffer.concat(parts).toString('utf8');
}

function parseJson(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(422, '[]: the body is not JSON');
  }
}

/** Whether an address is that of the one repository, or of none. */
function isOurs({ owner, name }: Forge, parts: Parts): boolean {
  if (parts['repo'] === undefined) return true;
  return `${parts['owner']}/${parts['repo']}`.toLowerCase() === `${owner}/${name}`.toLowerCase();
}

function decodePart(parts: Parts, name: string): string {
  const text = parts[name];
  if (text === undefined) throw new Error(`The route has no part "{${name}}" in its address.`);
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ApiError(400, `invalid URL escape "${text}"`);
  }
}

async function answerRoute(
  { forge, desk }: Service,
  { url, authorization, text }: RequestRead,
  route: Route,
  parts: Parts,
): Promise<Answer> {
  const user = desk.tokens.findUser(authorization);
  if (!isOurs(forge, parts)) throw notFound();
  const parameter = (name: string) => decodePart(parts, name);
  return route.answer({ forge, user, url, body: parseJson(text), parameter });
}

/** Makes a write when those before it are made, whatever became of them. */
function makeWrite(service: Service, write: () => Promise<Answer>): Promise<Answer> {
  const made = service.lastWrite.then(write);
  service.lastWrite = made.catch(() => {});
  return made;
}

function takeFailure({ failures }: Service, path: string): OrderedFailure | undefined {
  const index = failures.findIndex((failure) => failure.path.test(path));
  return index < 0 ? undefined : failures.splice(index, 1)[0];
}

/** The answer to what went wrong: what Forgejo says, or 500 when it was not foreseen. */
function toAnswer({ url }: Forge, error: unknown): Answer {
  if (error instanceof ApiError) return describeError(url, error.status, error.message);
  return describeError(url, 500, error instanceof Error ? error.message : String(error));
}

async function handleApi(service: Service, request: RequestRead): Promise<Handled> {
  const { method, url } = request;
  const isWrite = method !== 'GET';
  for (const route of routes) {
    const parts = matchRoute(route, method, url.pathname);
    if (!parts) continue;
    const failure = isWrite ? takeFailure(service, url.pathname) : undefined;
    if (failure) {
      const answer = describeError(service.forge.url, failure.status, 'ordered by a test');
      return { route: route.name, answer };
    }
    const answer = () => answerRoute(service, request, route, parts);
    const given = isWrite ? makeWrite(service, answer) : answer();
    const caught = given.catch((error: unknown) => toAnswer(service.forge, error));
    return { route: route.name, answer: await caught };
  }
  return { route: undefined, answer: toAnswer(service.forge, notFound()) };
}

async function handleRead(service: Service, request: RequestRead): Promise<Handled> {
  const { method, url, text } = request;
  if (url.pathname.startsWith('/api/v1/')) return handleApi(service, request);
  const route = `${method} ${url.pathname}`;
  if (route === 'GET /login/oauth/authorize')
    return { route, answer: authorize(service.desk, url.searchParams) };
  if (route === 'POST /login/oauth/access_token')
    return { route, answer: exchange(service.desk, parseJson(text)) };
  if (!route.startsWith('GET /avatars/'))
    return { route: undefined, answer: toAnswer(service.forge, notFound()) };
  const headers = { 'content-type': 'image/png' };
  return { route: 'GET /avatars/{login}', answer: { status: 200, headers, body: avatar } };
}

/** Answers any request but a preflight. Never rejects: what goes wrong is an answer too. */
export async function handleRequest(service: Service, request: IncomingMessage): Promise<Handled> {
  const { method = 'GET', url: path = '/', headers } = request;
  try {
    const url = new URL(path, service.forge.url);
    const text = await readText(request);
    return await handleRead(service, { method, url, authorization: headers.authorization, text });
  } catch (error) {
    return { route: undefined, answer: toAnswer(service.forge, error) };
  }
}
