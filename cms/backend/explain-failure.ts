/** Says in the member's language why a call failed, and that their text is still there. */
import type { EditorWords } from '../words/editor-words.ts';

/** A failure that is told in plain words already. */
export class ToldFailure extends Error {
  /** Decap shows an error as text: the sentence alone, without the word "Error". */
  override toString(): string {
    return this.message;
  }
}

function statusOf(problem: unknown): number | undefined {
  const status = typeof problem === 'object' && problem !== null && Reflect.get(problem, 'status');
  return typeof status === 'number' ? status : undefined;
}

/** The words of a failure: backends throw errors, and sometimes the answer of the server itself. */
function messageOf(problem: unknown): string {
  if (typeof problem !== 'object' || problem === null) return String(problem);
  const message: unknown = Reflect.get(problem, 'message');
  return typeof message === 'string' ? message : JSON.stringify(problem);
}

const isSignInWanted = (status: number | undefined, message: string) =>
  status === 401 ||
  status === 403 ||
  // Forgejo says it so when the token has expired and it is asked for nobody's data.
  /token is required|bad credentials|unauthori[sz]ed|user does not exist/i.test(message);

/** Turns a failure of a backend into a sentence; unknown ones keep what the server said. */
export function explainFailure(problem: unknown, say: EditorWords): ToldFailure {
  if (problem instanceof ToldFailure) return problem;
  const status = statusOf(problem);
  const message = messageOf(problem);
  if (isSignInWanted(status, message)) return new ToldFailure(say('failure.signIn'));
  if (/required status check|status checks? ha(s|ve) not/i.test(message))
    return new ToldFailure(say('failure.check'));
  if (status === 409 || /merge conflict|conflict/i.test(message))
    return new ToldFailure(say('failure.conflict'));
  if (problem instanceof TypeError || /failed to fetch|networkerror|timeout/i.test(message))
    return new ToldFailure(say('failure.offline'));
  if (status !== undefined && status >= 500)
    return new ToldFailure(say('failure.server', { message }));
  return new ToldFailure(say('failure.other', { message }));
}
