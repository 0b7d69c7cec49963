/** Renders the preview of every entry in every language, and compares it with the built page. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPreview } from '../../cms/bundle/load-preview.ts';
import { filePathOf } from '../../cms/entry-files/entry-forms.ts';
import { makeLibraryIndex } from '../../cms/library/make-library-index.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { entryPath } from '../../src/i18n/paths.ts';
import type { LibraryEntry } from '../../src/source/library.ts';
import { readPictures } from '../../src/source/media.ts';
import { placesOf } from '../../src/source/places.ts';
import { readLibrary } from '../../src/source/read-library.ts';
import { projectRoot } from '../lib/project.ts';
import type { Finding } from './finding.ts';
import { comparePreview } from './preview-likeness.ts';
import { fileOfPath } from './site.ts';

const readIfThere = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** Texts of an entry's files, by language. */
function filesOf(entry: LibraryEntry, root: string): Record<string, string> {
  return Object.fromEntries(
    localeCodes.flatMap((locale) => {
      const text = readIfThere(join(root, filePathOf(entry, locale)));
      return text === undefined ? [] : [[locale, text]];
    }),
  );
}

/** What differs between previews and the pages of a built folder. `today` is a date such as 2026-11-25. */
export async function runPreviews(folder: string, today: string): Promise<Finding[]> {
  const places = placesOf(projectRoot);
  const renderPreview = await loadPreview();
  const { library } = await readLibrary(places, today);
  const { pictures } = await readPictures(places.root, places.cache);
  const read = (path: string) => readFileSync(join(places.root, path));
  const index = makeLibraryIndex(library, pictures, read);
  const pictureUrl = (path: string) => index.pictures[path]?.src;
  const findings: Finding[] = [];
  for (const entry of library.entries) {
    const { type, id } = entry;
    const files = filesOf(entry, places.root);
    for (const locale of localeCodes) {
      const { html } = await renderPreview({ type, id, locale, files, index, pictureUrl, today });
      const file = fileOfPath(entryPath(locale, type, entry.versions[locale]?.slug ?? id));
      findings.push(...comparePreview(file, readIfThere(join(folder, file)), html));
    }
  }
  return findings;
}
