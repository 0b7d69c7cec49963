/** What the double answers: status, headers and body, with the headers that let a page of another origin read it. */
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, or as it is when it is bytes. Nothing: an empty answer without a type. */
  readonly body?: unknown;
}

/** Ends a request with a status and the body of Forgejo's `APIError`. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The answer of 404 with the words that Forgejo uses for all of them. */
export function notFound(): ApiError {
  return new ApiError(404, "The target couldn't be found.");
}

/** `APIError` as Forgejo sends it: https://codeberg.org/forgejo/forgejo/src/branch/forgejo/services/context/api.go */
export function describeError(url: string, status: number, message: string): Answer {
  return { status, body: { message, url: `${url}/api/swagger` } };
}

/** What `[cors] ENABLED = true` allows by itself: https://forgejo.org/docs/latest/admin/config-cheat-sheet/ */
const allowedMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const allowedHeaders = [
  'authorization',
  'x-gitea-otp',
  'x-forgejo-otp',
  'content-type',
  'user-agent',
];

/** What Forgejo puts on each answer of its API: a browser asks again before it shows an old one. */
const cacheControl = 'max-age=0, private, must-revalidate, no-transform';

const openToAll = { 'access-control-allow-origin': '*', vary: 'Origin' };

/** Answers a browser that asks whether a page may send a request. It may not when it wants a method or header beyond those. */
export function answerPreflight(headers: IncomingHttpHeaders): Answer {
  const method = headers['access-control-request-method'] ?? '';
  const wanted = (headers['access-control-request-headers'] ?? '')
    .toLowerCase()
    .split(',')
    .map((header) => header.trim())
    .filter(Boolean);
  const isAllowed =
    allowedMethods.includes(method) && wanted.every((header) => allowedHeaders.includes(header));
  if (!isAllowed) return { status: 200 };
  return {
    status: 200,
    headers: {
      'access-control-allow-methods': method,
      'access-control-allow-headers': wanted.join(', '),
      'access-control-max-age': '600',
    },
  };
}

/** Sends an answer. A refused preflight has no permission in it, all others may be read by any page. */
export function sendAnswer(response: ServerResponse, method: string, answer: Answer): void {
  const { status, headers = {}, body } = answer;
  const isRefused = method === 'OPTIONS' && headers['access-control-allow-methods'] === undefined;
  const isJson = body !== undefined && !Buffer.isBuffer(body);
  response.writeHead(status, {
    ...(isRefused ? {} : openToAll),
    ...(isJson ? { 'content-type': 'application/json;charset=utf-8' } : {}),
    'cache-control': cacheControl,
    ...headers,
  });
  response.end(isJson ? JSON.stringify(body) : body);
}
