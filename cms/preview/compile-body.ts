/** The body of a draft: HTML as the build makes it, or what the build would say instead. */
import { countWords } from '../../src/i18n/format.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Media } from '../../src/markup/html/context.ts';
import { parseBody, renderBody } from '../../src/markup/portable.ts';
import { bodyContext } from '../../src/source/body-context.ts';
import type { EntryFile } from '../../src/source/entry-file.ts';
import type { CompiledBody } from '../../src/source/library.ts';
import { checkBody } from '../entry-files/check-body.ts';
import type { LibraryIndex } from '../library/library-index.ts';
import { listProblems, type Problem } from './list-problems.ts';

/** A body that the templates can show; its HTML stands under the key of `body`. */
export interface ShownBody {
  readonly body: CompiledBody;
  readonly html: string;
  readonly problems: readonly Problem[];
}

/** What is known beside the text. */
export interface BodySurroundings {
  readonly index: LibraryIndex;
  /** The language of messages. */
  readonly memberLocale: Locale;
  readonly picture: (path: string) => Media | undefined;
}

const key = 'draft';

/** Compiles the body of a file. One that the build refuses becomes the list of what is wrong with it. */
export function compileBody(
  file: EntryFile,
  { index, memberLocale, picture }: BodySurroundings,
): ShownBody {
  const hasPicture = (path: string) => picture(path) !== undefined;
  const found = checkBody(file.body, { index, hasPicture }).problems;
  const parsed = parseBody(file.body);
  if ('problems' in parsed || found.length > 0) {
    const problems = found.map((problem) => ({ ...problem, line: problem.line + file.bodyLine }));
    return replaceBody(problems, memberLocale, countWords(file.body, file.locale));
  }
  const { html, headings, text } = renderBody(parsed.tree, bodyContext(file.locale, picture));
  return {
    body: { key, headings, words: countWords(text, file.locale) },
    html,
    problems: [],
  };
}

/** The list of what is wrong, in the place of a body. It counts as at least one word: templates leave out an empty body. */
export function replaceBody(
  problems: readonly Problem[],
  memberLocale: Locale,
  words = 0,
): ShownBody {
  return {
    body: { key, headings: [], words: Math.max(1, words) },
    html: listProblems(problems, memberLocale),
    problems,
  };
}
