/** The preview of the editor: the page as the site builds it, from files that may be unfinished. */
import '../../src/markup/without-eval.ts';
import type { EntryType } from '../../src/collections/index.ts';
import { type Locale, sourceLocale } from '../../src/i18n/locales.ts';
import { speakProblemsIn } from '../../src/i18n/problem-words.ts';
import type { Media } from '../../src/markup/html/context.ts';
import { viewOf } from '../../src/queries/view.ts';
import { type LibraryEntry, versionFor } from '../../src/source/library.ts';
import type { EntryFiles } from '../entry-files/entry-forms.ts';
import type { LibraryIndex } from '../library/library-index.ts';
import { compileBody, replaceBody } from './compile-body.ts';
import { entriesOfIndex } from './entries-of-index.ts';
import { listProblems, type Problem } from './list-problems.ts';
import { openLibrary } from './preview-library.ts';
import { readDraft } from './read-draft.ts';
import { renderPage } from './render-page.ts';

/** Everything that goes into a preview. */
export interface PreviewInput {
  readonly type: EntryType;
  readonly id: string;
  /** The language of the page. */
  readonly locale: Locale;
  /** The texts of the entry's files, as they would be written to Git. */
  readonly files: EntryFiles;
  readonly index: LibraryIndex;
  /** Address of a picture such as `../../media/x.jpg`, uploads of the draft included. */
  readonly pictureUrl: (path: string) => string | undefined;
  /** The day, as 2026-11-25. */
  readonly today: string;
  /** The member's language, for messages about the text; the source language when left out. */
  readonly memberLocale?: Locale;
}

/** HTML for `<main>`, and what is wrong, with the line of the file. */
export interface Preview {
  readonly html: string;
  readonly problems: readonly Problem[];
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Renders the page of an entry in a language. Never rejects: what cannot be shown becomes a list in the HTML. Calls wait
 * for each other, since the templates ask for content from one place.
 */
export function renderPreview(input: PreviewInput): Promise<Preview> {
  const next = turn.then(() => render(input)).catch(explain);
  turn = next;
  return next;
}

async function render(input: PreviewInput): Promise<Preview> {
  const { type, id, locale, index, today, memberLocale = sourceLocale } = input;
  speakProblemsIn(memberLocale);
  const draft = readDraft({ type, id }, input.files, locale, today);
  const version = versionFor(draft.entry, locale);
  const file = draft.files.get(version.locale);
  if (!file) throw new Error(`There is no file in the language "${version.locale}".`);
  const picture = pictureOf(input);
  const { body, html, problems } =
    draft.problems.length > 0
      ? replaceBody(draft.problems, memberLocale)
      : compileBody(file, { index, memberLocale, picture });
  const entry: LibraryEntry = {
    ...draft.entry,
    versions: { ...draft.entry.versions, [version.locale]: { ...version, body } },
  };
  const others = entriesOfIndex(index).filter((other) => other.type !== type || other.id !== id);
  openLibrary({
    entries: [...others, entry],
    cities: index.cities,
    bodies: new Map([[body.key, html]]),
    picture,
    today,
  });
  return { html: await renderPage(viewOf(entry, type, locale)), problems };
}

/** Pictures of the site with their sizes; an upload, or a picture that replaces one of the site, with its address alone. */
function pictureOf({ index, pictureUrl }: PreviewInput): (path: string) => Media | undefined {
  return (path) => {
    const published = Object.hasOwn(index.pictures, path) ? index.pictures[path] : undefined;
    const src = pictureUrl(path) ?? published?.src;
    if (src === undefined) return undefined;
    // How large an upload is, the browser finds out: attributes without a value are left out.
    return (published?.src === src ? published : { src }) as Media;
  };
}

/** The reason is a template's own, and told in the source language. */
function explain(problem: unknown): Preview {
  const reason = problem instanceof Error ? problem.message : String(problem);
  const problems = [{ line: 1, column: 1, message: `The page could not be shown: ${reason}` }];
  return { html: listProblems(problems, sourceLocale), problems };
}
