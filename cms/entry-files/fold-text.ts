/** Text that is broken over several lines: a changed word leaves the lines around it as they are. */
import { diffArrays } from 'diff';

/** Width at which added words go to the next line; our files break their paragraphs about there. */
const width = 140;

/** Number of words and gaps that may differ before a text counts as a new one: finding more takes too long. */
const maxEditLength = 1500;

/** A word or a gap: what it says, and how it is written. */
interface Token {
  readonly says: string;
  readonly source: string;
}

/**
 * The source of a folded text after a change. `source` is the old one, `next` what it shall say, both escaped as their
 * quotation marks ask for; `indent` begins each line but the first.
 * `one\n  two` and `one too` → `one\n  too`
 */
export function foldText(source: string, next: string, indent: string): string {
  const before = readTokens(source);
  const words = splitWords(next);
  const changes = diffArrays(
    before.map(({ says }) => says),
    words,
    { maxEditLength },
  );
  if (!changes) return addWords('', words, indent);
  let result = '';
  let done = 0;
  for (const { added, removed, value } of changes) {
    if (removed) {
      done += value.length;
    } else if (added) {
      result = addWords(result, value, indent);
    } else {
      const kept = before.slice(done, done + value.length);
      result += kept.map((token) => token.source).join('');
      done += value.length;
    }
  }
  return result;
}

function readTokens(source: string): Token[] {
  const sources = source.match(/ *\n[ \n]*| +|[^ \n]+/g) ?? [];
  return sources.map((token) => ({ source: token, says: sayToken(token) }));
}

/** A single line break says a space, each further one says a line break. */
function sayToken(source: string): string {
  const breaks = source.split('\n').length - 1;
  if (breaks === 0) return source;
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
}

function splitWords(text: string): string[] {
  return text.match(/\n+| +|[^ \n]+/g) ?? [];
}

function addWords(text: string, words: readonly string[], indent: string): string {
  let result = text;
  for (const [index, word] of words.entries()) {
    const column = result.length - (result.lastIndexOf('\n') + 1);
    const following = words[index + 1] ?? '';
    if (word.startsWith('\n')) {
      result += `${word}\n${indent}`;
    } else if (word === ' ' && /^\S/.test(following) && column + following.length >= width) {
      result += `\n${indent}`;
    } else {
      result += word;
    }
  }
  return result;
}
