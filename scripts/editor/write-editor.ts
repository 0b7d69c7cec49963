/** Puts the editor into a built site: its page, its code, the index of what is published, the styles of the preview. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { reachRepository } from '../../cms/app/backend-settings.ts';
import { makePage } from '../../cms/app/page/make-page.ts';
import { type BundledFile, bundleEditor } from '../../cms/bundle/bundle-editor.ts';
import { bundlePreview } from '../../cms/bundle/bundle-preview.ts';
import { makeLibraryIndex } from '../../cms/library/make-library-index.ts';
import { previewStyles } from '../../cms/preview/preview-styles.ts';
import { entryTypeNames } from '../../src/collections/index.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { sectionOf } from '../../src/i18n/paths.ts';
import { site } from '../../src/site.ts';
import { readPictures } from '../../src/source/media.ts';
import { placesOf } from '../../src/source/places.ts';
import { readLibrary } from '../../src/source/read-library.ts';
import { bundledModules, noteShipped } from '../licences/shipped.ts';

/** Most bytes, compressed, that the editor may ask of a member's line before it can be used. */
export const editorBudget = 850 * 1024;

const compressed = ({ contents }: BundledFile) => gzipSync(contents, { level: 9 }).length;

async function libraryFile(project: string, day: string): Promise<string> {
  const places = placesOf(project);
  const { library } = await readLibrary(places, day);
  const { pictures } = await readPictures(places.root, places.cache);
  const index = makeLibraryIndex(library, pictures, (path) =>
    readFileSync(join(places.root, path)),
  );
  return JSON.stringify(index);
}

const readIfThere = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Any page of a kind that was built in a language. */
function samplePage(section: string, locale: Locale, folder: string): string {
  const pages = join(folder, locale, section);
  const names = existsSync(pages) ? readdirSync(pages) : [];
  const page = names
    .map((name) => readIfThere(join(pages, name, 'index.html')))
    .find((html) => /<article[\s>]/.test(html));
  if (page === undefined)
    throw new Error(`No page of the section "${section}" was built to take styles from.`);
  return page;
}

/** The styles of a kind of page: those of one page in each direction, since their fonts differ. */
function stylesOf(section: string, folder: string): string {
  const oneOfEach = [...new Map(locales.map(({ dir, code }) => [dir, code])).values()];
  return previewStyles(...oneOfEach.map((locale) => samplePage(section, locale, folder)));
}

/** Writes `/admin/` into a built folder; gives its size in compressed bytes. Throws when it is over budget. */
export async function writeEditor(project: string, folder: string, day: string): Promise<number> {
  const admin = join(folder, 'admin');
  mkdirSync(admin, { recursive: true });
  const [editor, preview] = await Promise.all([bundleEditor(), bundlePreview()]);
  noteShipped(
    'editor',
    [editor, preview].flatMap(({ metafile }) => bundledModules(metafile)),
  );
  const size = editor.atStart.reduce((sum, file) => sum + compressed(file), 0);
  if (size > editorBudget) {
    throw new Error(
      `The editor weighs ${size} bytes compressed; at most ${editorBudget} are allowed. Look at what was added to cms/.`,
    );
  }
  for (const { path, contents } of [...editor.files, ...preview.files])
    writeFileSync(join(admin, path), contents);
  for (const type of entryTypeNames)
    writeFileSync(join(admin, `preview-${type}.css`), stylesOf(sectionOf[type], folder));
  writeFileSync(join(admin, 'library.json'), await libraryFile(project, day));
  const reach = site.editing && reachRepository(site.editing);
  if (reach) writeFileSync(join(admin, 'backend.json'), JSON.stringify(reach.backend));
  writeFileSync(join(admin, 'index.html'), makePage(reach?.origins ?? []));
  return size;
}
