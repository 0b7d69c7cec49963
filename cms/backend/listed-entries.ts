/** Lists of entries without a call for each file: what the published index knows is not asked for again. */
import { localeCodes } from '../../src/i18n/locales.ts';
import { readEntryPath } from '../../src/source/entry-file.ts';
import { hasWords, readFile } from '../entry-files/entry-forms.ts';
import type { LibraryIndex } from '../library/library-index.ts';
import type { DecapBackend, ListedFile } from './decap-backend.ts';

/** A text that stands for a file which the index describes. */
const mark = 'indexed:';

type Listed = Readonly<Record<string, unknown>>;

/** What lists show, by Git's name of the file. */
function indexBySha(index: LibraryIndex): ReadonlyMap<string, Listed> {
  return new Map(
    index.entries.flatMap(({ versions }) =>
      Object.values(versions).map(({ sha, title, summary }) => [sha, { title, summary }] as const),
    ),
  );
}

/** Lets the calls of a forge answer from the index while a list is made; readers of single files are not touched. */
export async function listFiles(
  backend: DecapBackend,
  [folder, extension, depth]: readonly [string, string, number],
  index: LibraryIndex,
): Promise<ListedFile[]> {
  const { api } = backend;
  const list = () =>
    backend.allEntriesByFolder
      ? backend.allEntriesByFolder(folder, extension, depth)
      : backend.entriesByFolder(folder, extension, depth);
  if (!api) return toForms(await list(), new Map());
  const known = indexBySha(index);
  const { readFile: read, readFileMetadata: readMetadata } = api;
  api.readFile = (path, sha, options) =>
    sha && known.has(sha) ? Promise.resolve(`${mark}${sha}`) : read.call(api, path, sha, options);
  // Asked once for each file, shown nowhere.
  api.readFileMetadata = () => Promise.resolve({ author: '', updatedOn: '' });
  try {
    return toForms(await list(), known);
  } finally {
    api.readFile = read;
    api.readFileMetadata = readMetadata;
  }
}

function toForms(files: readonly ListedFile[], known: ReadonlyMap<string, Listed>): ListedFile[] {
  return files.flatMap(({ data, file }) => {
    const place = readEntryPath(file.path);
    if ('message' in place || !localeCodes.includes(place.locale) || !data) return [];
    const listed = data.startsWith(mark)
      ? known.get(data.slice(mark.length))
      : listedOf(file.path, data);
    return listed && hasWords(place.type, listed) ? [{ data: JSON.stringify(listed), file }] : [];
  });
}

/** A file that cannot be read is still listed, by its name: opening it says what is wrong. */
function listedOf(path: string, text: string): Listed {
  try {
    const { data } = readFile(path, text);
    return { title: data['title'], summary: data['summary'] };
  } catch {
    return { title: path };
  }
}
