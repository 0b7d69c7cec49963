/** Whether what a service gave back is a translation of what it was given. Pure. */
import {
  hasWords,
  placeTokens,
  readTagged,
  TaggedTextError,
  type Token,
  wordsOf,
} from './tagged-text.ts';

/** `g1`, `x2`: a placeholder by its kind and number. */
function nameOf(token: Token): string | undefined {
  if (token.kind === 'single') return `<x id="${token.id}"/>`;
  return token.kind === 'open' ? `<${token.tag} id="${token.id}">` : undefined;
}

function namesOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => nameOf(token) ?? []);
}

/** Pairs that hold words or other placeholders. */
function filledPairs(tokens: readonly Token[]): Set<string> {
  const filled = new Set<string>();
  for (const { token, inside } of placeTokens(tokens)) {
    const something = token.kind === 'single' || (token.kind === 'text' && token.text.trim());
    if (something) for (const { id } of inside) filled.add(id);
  }
  return filled;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** True when a `k` holds placeholders: they would go when its words are put back. */
function keepsPlaceholders(tokens: readonly Token[]): boolean {
  return placeTokens(tokens).some(
    ({ token, inside }) => token.kind !== 'text' && inside.some(({ tag }) => tag === 'k'),
  );
}

/** What is wrong with tokens given back; undefined when nothing is. */
function faultOf(source: readonly Token[], answer: readonly Token[]): string | undefined {
  const wanted = namesOf(source);
  const found = namesOf(answer);
  const missing = wanted.find((name) => !found.includes(name));
  if (missing) return `the placeholder ${missing} is missing`;
  const unknown = found.find((name) => !wanted.includes(name));
  if (unknown) return `the placeholder ${unknown} is not in the original`;
  if (keepsPlaceholders(answer)) return 'a placeholder stands inside a term';
  if (hasWords(source) && !hasWords(answer)) return 'it holds no words';
  if (control.test(wordsOf(answer))) return 'it holds a control character';
  const filled = filledPairs(answer);
  const kept = new Set(answer.flatMap((t) => (t.kind === 'open' && t.tag === 'k' ? [t.id] : [])));
  const empty = [...filledPairs(source)].find((id) => !filled.has(id) && !kept.has(id));
  return empty ? `nothing is left inside the placeholder ${empty}` : undefined;
}

/**
 * What is wrong with an answer; undefined when it has every placeholder of the source once, properly nested, no others,
 * and words where the source has words. `k` may come back empty: we know what belongs into it.
 */
export function judgeAnswer(source: string, answer: string | undefined): string | undefined {
  if (answer === undefined) return 'there was none';
  try {
    return faultOf(readTagged(source), readTagged(answer));
  } catch (problem) {
    if (problem instanceof TaggedTextError) return problem.message;
    throw problem;
  }
}

/** An answer between the white space of its source: services add and lose it at both ends. */
export function keepOuterSpace(source: string, answer: string): string {
  const before = /^\s*/.exec(source)?.[0] ?? '';
  const after = /\s*$/.exec(source.slice(before.length))?.[0] ?? '';
  return before + answer.trim() + after;
}
