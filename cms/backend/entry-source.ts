/** Reads all files of an entry at once, published or as a draft. A failed call is a failure, never an absent file. */
import { localeCodes } from '../../src/i18n/locales.ts';
import { type EntryFiles, type EntryPlace, filePathOf } from '../entry-files/entry-forms.ts';
import type { DecapBackend } from './decap-backend.ts';

function isAbsent(problem: unknown): boolean {
  return typeof problem === 'object' && problem !== null && Reflect.get(problem, 'status') === 404;
}

async function orAbsent(reading: Promise<string | null>): Promise<string | undefined> {
  try {
    return (await reading) ?? undefined;
  } catch (problem) {
    if (isAbsent(problem)) return undefined;
    throw problem;
  }
}

/** The published text of a file; undefined when there is none. */
function readPublished(backend: DecapBackend, path: string): Promise<string | undefined> {
  const { api } = backend;
  // The backends of forges answer an empty text when a call fails, which would look like an empty entry.
  const reading = api
    ? api.readFile(path, null, api.originRepoURL ? { repoURL: api.originRepoURL } : {})
    : backend.getEntry(path).then(({ data }) => data);
  return orAbsent(reading);
}

async function readAll(
  place: EntryPlace,
  read: (path: string) => Promise<string | undefined>,
): Promise<EntryFiles> {
  const texts = await Promise.all(
    localeCodes.map(async (locale) => [locale, await read(filePathOf(place, locale))] as const),
  );
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined && text.trim() !== ''));
}

/** All published files of an entry. */
export function readPublishedFiles(backend: DecapBackend, place: EntryPlace): Promise<EntryFiles> {
  return readAll(place, (path) => readPublished(backend, path));
}

/** Paths that the draft of an entry changes, with Git's name of each; undefined when there is no draft. */
export async function draftChanges(
  backend: DecapBackend,
  collection: string,
  slug: string,
): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    const { diffs } = await backend.unpublishedEntry({ collection, slug });
    return new Map(diffs.map(({ path, id }) => [path, id]));
  } catch (problem) {
    const isNone =
      typeof problem === 'object' &&
      problem !== null &&
      Reflect.get(problem, 'notUnderEditorialWorkflow') === true;
    if (isNone) return undefined;
    throw problem;
  }
}

/**
 * Takes away a branch that a failed first save has left: Decap would write to it, but make no proposal of it, so that the
 * draft could not be found again. Only called when there is no draft.
 */
export async function clearLeftBranch(
  { api }: DecapBackend,
  collection: string,
  slug: string,
): Promise<void> {
  if (!api?.deleteBranch || !api.generateContentKey) return;
  try {
    await api.deleteBranch(`cms/${api.generateContentKey(collection, slug)}`);
  } catch {
    // Mostly there is none. If it cannot be taken away, the save that follows says why it fails.
  }
}

/** All files of an entry as its draft has them: those that it changes from the draft, the others as published. */
export function readDraftFiles(
  backend: DecapBackend,
  collection: string,
  place: EntryPlace,
  changes: ReadonlyMap<string, string>,
): Promise<EntryFiles> {
  const idOf = (path: string) => changes.get(path) || (backend.api ? '' : 'file');
  return readAll(place, (path) =>
    changes.has(path)
      ? orAbsent(backend.unpublishedEntryDataFile(collection, place.id, path, idOf(path)))
      : readPublished(backend, path),
  );
}

/** The newest files of an entry: its draft if there is one, else what is published. */
export async function readNewestFiles(
  backend: DecapBackend,
  collection: string,
  place: EntryPlace,
): Promise<{ files: EntryFiles; isDraft: boolean }> {
  const changes = await draftChanges(backend, collection, place.id);
  return {
    isDraft: changes !== undefined,
    files: await (changes
      ? readDraftFiles(backend, collection, place, changes)
      : readPublishedFiles(backend, place)),
  };
}
