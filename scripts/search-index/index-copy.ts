/** The copy of a page that is indexed: its text alone, words with other forms behind them. The page itself is untouched. Pure. */
import { Parser } from 'htmlparser2';
import type { Locale } from '../../src/i18n/locales.ts';
import { addForms, escapeSign } from '../../src/search/marks.ts';
import { cutWords } from '../../src/search/word-forms/index.ts';

const bodyMark = 'data-pagefind-body';
const ignoreMark = 'data-pagefind-ignore';
/** The number of a footnote stands right behind a word, and would become a part of it. */
const noteNumber = 'sup';
const silent = new Set(['script', 'style', 'template']);

/** What `readIndexed` calls with a run of text, and takes in its place. It is HTML: `&amp;` stands for `&`. */
type ChangeText = (html: string) => string;

/** The elements that are to be found, their text changed; elements that are to be ignored stay as they are. */
export function readIndexed(page: string, change: ChangeText): string {
  // Styles in the head are most of a page, and nothing of it is to be found.
  const html = page.slice(page.lastIndexOf('<', Math.max(0, page.indexOf(bodyMark))));
  let output = '';
  let from = -1;
  let depth = 0;
  let ignored = 0;
  const copyUpTo = (end: number) => {
    if (from >= 0) output += html.slice(from, end);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (depth === 0 && !(bodyMark in attributes)) return;
        if (depth === 0) from = parser.startIndex;
        depth += 1;
        if (ignored > 0 || ignoreMark in attributes || silent.has(name)) ignored += 1;
        else if (name === noteNumber) {
          ignored = 1;
          copyUpTo(parser.startIndex);
          output += `<${noteNumber} ${ignoreMark}`;
          from = parser.startIndex + noteNumber.length + 1;
        }
      },
      ontext(text) {
        if (depth === 0 || ignored > 0) return;
        copyUpTo(parser.startIndex);
        output += change(text);
        from = parser.endIndex + 1;
      },
      onclosetag() {
        if (depth === 0) return;
        depth -= 1;
        if (ignored > 0) ignored -= 1;
        if (depth > 0) return;
        copyUpTo(parser.endIndex + 1);
        from = -1;
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return output;
}

const apostrophe = /&(?:#39|#x27|apos);/gi;

/** Words of a run of text in HTML with what stands between them. */
function* runs(html: string, locale: Locale): Generator<{ text: string; isWord: boolean }> {
  for (const [index, piece] of html
    .replaceAll(apostrophe, "'")
    .split(/(&[#\w]+;)/)
    .entries()) {
    if (index % 2 === 1) {
      yield { text: piece, isWord: false };
      continue;
    }
    let at = 0;
    for (const { word, start, end } of cutWords(piece, locale)) {
      if (start > at) yield { text: piece.slice(at, start), isWord: false };
      yield { text: word, isWord: true };
      at = end;
    }
    if (at < piece.length) yield { text: piece.slice(at), isWord: false };
  }
}

/** The words of a page that can be found, as they stand there. */
export function wordsOfPage(html: string, locale: Locale): string[] {
  const words: string[] = [];
  readIndexed(html, (text) => {
    for (const run of runs(text, locale)) if (run.isWord) words.push(run.text);
    return '';
  });
  return words;
}

/** The page for the index. `formsOf` gives the other forms of a word. */
export function makeIndexCopy(
  html: string,
  locale: Locale,
  formsOf: (word: string) => readonly string[],
): string {
  const body = readIndexed(html, (text) =>
    [...runs(text, locale)]
      .map((run) => (run.isWord ? addForms(run.text, formsOf(run.text)) : escapeSign(run.text)))
      .join(''),
  );
  return `<html lang="${locale}"><body>${body}</body></html>`;
}
