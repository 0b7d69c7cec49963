/** One request to a service and its answer, with everything that can go wrong told as an `EngineError`. */
import type { z } from 'zod';
import { EngineError, type EngineErrorKind } from './engine.ts';

/** Who is asked. */
export interface Service {
  /** Its name in sentences. */
  readonly title: string;
  /** Variable that holds its address. */
  readonly urlVariable: string;
  /** Variable that holds its key. */
  readonly keyVariable?: string;
  /** What no message may hold. */
  readonly secret: string | undefined;
  /** What an answer of refusal means, where its status alone does not tell. */
  readonly judge?: (status: number, body: string) => EngineErrorKind | undefined;
}

/** What is asked: JSON unless the headers say otherwise. */
export interface Question {
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** A request with a body is a POST. */
  readonly body?: unknown;
}

function kindOfStatus(status: number): EngineErrorKind {
  if (status === 401 || status === 403) return 'credentials';
  if (status === 402) return 'quota';
  if (status === 429) return 'rate-limit';
  if (status === 408 || status === 504) return 'time-out';
  return status >= 500 ? 'unreachable' : 'bad-answer';
}

function whatToDo(kind: EngineErrorKind, { urlVariable, keyVariable }: Service): string {
  const sentences: Record<EngineErrorKind, string> = {
    quota:
      'What was translated is kept. Raise the limit or wait until it is renewed, then run again.',
    'rate-limit': 'What was translated is kept. Wait a little, then run again.',
    'time-out': 'Try again later, or with smaller requests.',
    unreachable: `Try again later, and check ${urlVariable}.`,
    credentials: keyVariable
      ? `Check ${keyVariable}, and that the key may be used for this.`
      : `Check ${urlVariable}.`,
    'unsupported-language': 'Use another engine for this language.',
    'bad-answer': `Check ${urlVariable}, and that the service still works as its documentation says.`,
  };
  return sentences[kind];
}

const whatHappened: Readonly<Record<EngineErrorKind, string>> = {
  quota: 'has no characters left for us',
  'rate-limit': 'asks for fewer requests',
  'time-out': 'took too long',
  unreachable: 'is out of order',
  credentials: 'refused our key',
  'unsupported-language': 'does not know one of the languages',
  'bad-answer': 'did not accept the request',
};

/** The beginning of what a service said, in one line and without our key. */
function quote(body: string, { secret }: Service): string {
  const line = body.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  const clean = secret ? line.replaceAll(secret, '…') : line;
  return clean.length > 200 ? `${clean.slice(0, 200)}…` : clean;
}

/** Milliseconds of a `Retry-After` (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after), counted from the answer's own date. */
export function retryAfterMs(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : undefined;
  const sent = Date.parse(headers.get('date') ?? '') || Date.now();
  const ms = seconds === undefined ? Date.parse(value) - sent : seconds * 1000;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

function refusal(service: Service, response: Response, body: string): EngineError {
  const { status, headers } = response;
  const kind = service.judge?.(status, body) ?? kindOfStatus(status);
  // Services repeat parts of a key that they refuse.
  const said = kind === 'credentials' ? '' : quote(body, service);
  const message = `${service.title} ${whatHappened[kind]} (HTTP ${status}${said ? `: ${said}` : ''}). ${whatToDo(kind, service)}`;
  return new EngineError(kind, message, retryAfterMs(headers));
}

/** Names of errors of the network that mean "too late" (https://undici.nodejs.org/#/docs/api/Errors). */
const lateCodes = [
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'ETIMEDOUT',
];

function networkProblem(service: Service, url: URL, problem: unknown): EngineError {
  const cause = problem instanceof Error ? problem.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no connection';
  const kind = lateCodes.includes(code) ? 'time-out' : 'unreachable';
  return new EngineError(
    kind,
    `${service.title} at ${url.host} gave no answer (${code}). ${whatToDo(kind, service)}`,
  );
}

async function send(service: Service, question: Question, signal: AbortSignal) {
  const { url, headers = {}, body } = question;
  const isForm = body instanceof URLSearchParams;
  const type = isForm || body === undefined ? {} : { 'content-type': 'application/json' };
  try {
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { accept: 'application/json', ...type, ...headers },
      body: isForm ? body : body === undefined ? null : JSON.stringify(body),
      // Whoever answers from elsewhere must not get the key.
      redirect: 'manual',
      signal,
    });
    return { response, text: await response.text() };
  } catch (problem) {
    if (signal.aborted) throw signal.reason;
    throw networkProblem(service, url, problem);
  }
}

/** Throws a `bad-answer` in the name of a service. */
export function refuseAnswer(service: Service, why: string): never {
  throw new EngineError(
    'bad-answer',
    `${service.title} gave an answer that is not understood: ${why}. ${whatToDo('bad-answer', service)}`,
  );
}

function parseJson(service: Service, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuseAnswer(service, `no JSON, but “${quote(text, service)}”`);
  }
}

/** The answer to a question, in the shape that its schema describes. */
export async function askService<T>(
  service: Service,
  question: Question,
  schema: z.ZodType<T>,
  signal: AbortSignal,
): Promise<T> {
  const { response, text } = await send(service, question, signal);
  if (!response.ok) throw refusal(service, response, text);
  const { data, error } = schema.safeParse(parseJson(service, text));
  if (!error) return data;
  const [issue] = error.issues;
  return refuseAnswer(service, `${issue?.path.join('.') || 'the whole'}: ${issue?.message}`);
}

/** The answers, when there are as many as texts. */
export function sameLength(
  service: Service,
  texts: readonly string[],
  answers: readonly string[],
): string[] {
  if (answers.length === texts.length) return [...answers];
  return refuseAnswer(service, `${answers.length} texts for ${texts.length}`);
}
