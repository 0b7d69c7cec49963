/** Gets a right answer to each text: in company, then alone, then piece by piece. Says of the others what was wrong. */
import { EngineError } from './engine.ts';
import { judgeAnswer, keepOuterSpace } from './judge-answer.ts';
import { piecesOf, withPieces } from './pieces.ts';

/** A translation that keeps every placeholder, or what was wrong with the last one. */
export type Verdict =
  | { readonly text: string; readonly answer: string }
  | { readonly text: string; readonly fault: string };

/** How texts are asked. */
export interface Desk {
  /** The answers to one request. */
  readonly ask: (texts: readonly string[]) => Promise<readonly string[]>;
  /** Texts as requests. */
  readonly batches: (texts: readonly string[]) => readonly (readonly string[])[];
  /** Hears of each right answer as soon as it is there. */
  readonly keep: (right: readonly { readonly text: string; readonly answer: string }[]) => void;
}

function judge(text: string, answer: string | undefined): Verdict {
  const fault = judgeAnswer(text, answer);
  return fault || answer === undefined
    ? { text, fault: fault ?? '' }
    : { text, answer: keepOuterSpace(text, answer) };
}

/** What an answer that could not be understood says of each text. */
async function askOnce(desk: Desk, texts: readonly string[]): Promise<Verdict[]> {
  try {
    const answers = await desk.ask(texts);
    return texts.map((text, index) => judge(text, answers[index]));
  } catch (problem) {
    if (!(problem instanceof EngineError && problem.kind === 'bad-answer')) throw problem;
    return texts.map((text) => ({ text, fault: problem.message }));
  }
}

async function askPieces(desk: Desk, text: string): Promise<Verdict> {
  const translated: string[] = [];
  for (const batch of desk.batches(piecesOf(text))) {
    for (const verdict of await askOnce(desk, batch)) {
      if ('fault' in verdict) return { text, fault: verdict.fault };
      translated.push(verdict.answer);
    }
  }
  return judge(text, withPieces(text, translated));
}

async function askAlone(desk: Desk, text: string): Promise<Verdict> {
  const [alone = judge(text, undefined)] = await askOnce(desk, [text]);
  const pieces = piecesOf(text);
  // Without placeholders the only piece is the text, which was asked a moment ago.
  return 'answer' in alone || pieces[0] === text ? alone : askPieces(desk, text);
}

/** A verdict on each text of one request, in their order. */
export async function askUntilRight(desk: Desk, texts: readonly string[]): Promise<Verdict[]> {
  const keep = (verdicts: readonly Verdict[]) =>
    desk.keep(verdicts.filter((verdict) => 'answer' in verdict));
  const first = await askOnce(desk, texts);
  keep(first);
  return Promise.all(
    first.map(async (verdict) => {
      if ('answer' in verdict) return verdict;
      const second = await askAlone(desk, verdict.text);
      keep([second]);
      return second;
    }),
  );
}
