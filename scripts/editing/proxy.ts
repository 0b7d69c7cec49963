/** The two addresses of the editing service under `/admin/`, for the static server. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerCall, answerProblem, type CallPlace } from './answer-call.ts';
import { checkCall } from './check-call.ts';
import type { DecapAnswer } from './decap-server.ts';
import { refuseForeign } from './same-origin.ts';

/** What the editor reads to find its backend (https://decapcms.org/docs/working-with-a-local-git-repository/). */
export const backendSettings = {
  name: 'proxy',
  proxy_url: '/admin/api/v1',
  branch: 'main',
} as const;

/** Address of the settings. */
export const backendAddress = '/admin/backend.json';

/** Largest body of a call, in bytes: a picture of 30 MB, as text. */
export const largestBody = 40 * 1024 * 1024;

/** Answers a request if it is one of ours: false (at once) when it is not, else true when it has been answered. */
export type EditingHandler = (
  request: IncomingMessage,
  response: ServerResponse,
) => boolean | Promise<boolean>;

/** The handler, a way to wait until no call is under way, and one to do some work of one's own between two calls. */
export interface EditingProxy {
  readonly handler: EditingHandler;
  readonly idle: () => Promise<void>;
  readonly between: (work: () => Promise<void>) => Promise<void>;
}

function send(response: ServerResponse, { status, body }: DecapAnswer): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(',') : value;
}

/** The body as text; undefined when it is too large. What is too much is read and thrown away, so that the answer arrives. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= largestBody) parts.push(part);
    else parts.length = 0;
  }
  return size > largestBody ? undefined : Buffer.concat(parts).toString('utf8');
}

function refuseForm(request: IncomingMessage): DecapAnswer | undefined {
  const foreign = refuseForeign(
    {
      address: request.socket.remoteAddress,
      host: headerOf(request, 'host'),
      origin: headerOf(request, 'origin'),
      site: headerOf(request, 'sec-fetch-site'),
    },
    request.socket.localPort,
  );
  if (foreign) return answerProblem(403, foreign);
  if (request.method !== 'POST') return answerProblem(405, 'Calls of the editor are sent by POST.');
  // Other kinds may be sent by a foreign page without asking (https://fetch.spec.whatwg.org/#cors-safelisted-request-header).
  if (/^application\/json\s*(;|$)/i.test(headerOf(request, 'content-type') ?? '')) return undefined;
  return answerProblem(415, 'Calls of the editor are sent as application/json.');
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function answerSettings(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  send(response, { status: 200, body: JSON.stringify(backendSettings) });
  return true;
}

/** Makes the handler. Calls are answered one at a time, in the order in which they have arrived. */
export function createProxy(place: CallPlace): EditingProxy {
  let last: Promise<unknown> = Promise.resolve();

  const answer = async (request: IncomingMessage): Promise<DecapAnswer> => {
    const refused = refuseForm(request);
    const body = await readBody(request);
    if (refused) return refused;
    if (body === undefined)
      return answerProblem(413, `This is larger than ${largestBody / 1024 / 1024} MB.`);
    const checked = checkCall(readJson(body));
    if ('refusal' in checked) return answerProblem(422, checked.refusal);
    const answered = last.then(() => answerCall(place, checked.call));
    last = answered;
    return answered;
  };

  const handler: EditingHandler = (request, response) => {
    const [address] = (request.url ?? '').split('?');
    if (address === backendAddress) return answerSettings(request, response);
    if (address !== backendSettings.proxy_url) return false;
    return answer(request).then(
      (answered) => {
        send(response, answered);
        return true;
      },
      () => {
        // The browser has gone before it had sent everything: nobody is left to answer.
        response.destroy();
        return true;
      },
    );
  };

  const between: EditingProxy['between'] = (work) => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };

  return { handler, idle: () => last.then(() => {}), between };
}
