/** What a search may weigh before it answers (docs/design.md §9). */
import { gzipSync } from 'node:zlib';
import { type Locale, localeCodes } from '../../../src/i18n/locales.ts';
import { filePath } from '../../../src/i18n/paths.ts';
import { searchFiles } from '../../../src/search/record.ts';
import type { Finding } from '../finding.ts';
import type { BuiltSite, SiteCheck } from '../site.ts';

/** The first hit, by its title: words, catalogue and the scripts of the dialog, compressed. */
export const firstHitBudget = 100 * 1024;
/** An answer from all texts: besides, the engine, its list of pages, names of things and the largest part of the index. */
export const answerBudget = 240 * 1024;

const dialogScript = /^_astro\/dialog\.client\.[^/]+\.js$/;
const imported = /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g;

/** Bytes that are sent: Pagefind's own files are compressed as they lie there. */
function weightOf(site: BuiltSite, file: string): number {
  const bytes = site.readBytes(file);
  return /\.(?:pagefind|pf_\w+)$/.test(file) ? bytes.length : gzipSync(bytes).length;
}

function dialogScripts(site: BuiltSite): string[] {
  const scripts = [...site.files].filter((file) => dialogScript.test(file));
  const others = scripts.flatMap((file) =>
    [...(site.read(file) ?? '').matchAll(imported)].map(([, name]) => `_astro/${name}`),
  );
  return [...new Set([...scripts, ...others])];
}

const plain = (path: string) => path.replace(/^\//, '');

function heaviest(site: BuiltSite, folder: string): number {
  const parts = [...site.files].filter((file) => file.startsWith(`${folder}index/`));
  return Math.max(0, ...parts.map((file) => weightOf(site, file)));
}

function weigh(site: BuiltSite, locale: Locale): { firstHit: number; answer: number } {
  const sum = (files: readonly string[]) =>
    files.reduce((total, file) => total + (site.files.has(file) ? weightOf(site, file) : 0), 0);
  const words = plain(filePath(locale, 'search-words.json'));
  const catalogue = plain(searchFiles.catalogue(locale));
  const firstHit = sum([...dialogScripts(site), words, catalogue]);
  const folder = plain(searchFiles.folder(locale));
  const engine = [...site.files].filter(
    (file) =>
      file.startsWith(folder) && /^(?:pagefind[^/]*|wasm[^/]*)$/.test(file.slice(folder.length)),
  );
  const rest = sum([...engine, plain(searchFiles.concepts)]) + heaviest(site, folder);
  return { firstHit, answer: firstHit + rest };
}

/** No language asks more of a reader's line than the budgets. */
export const checkSearchWeight: SiteCheck = (site) =>
  localeCodes.flatMap((locale): Finding[] => {
    const { firstHit, answer } = weigh(site, locale);
    const file = plain(searchFiles.catalogue(locale));
    const over = (name: string, found: number, most: number): Finding[] =>
      found <= most
        ? []
        : [
            {
              rule: 'search-weight',
              file,
              found: `${found} bytes for ${name}`,
              expected: `at most ${most}`,
              fix: 'Shorten what src/queries/search-records.ts puts into the catalogue, or load less before the first answer (src/search/browser).',
            },
          ];
    return [
      ...over('the first hit', firstHit, firstHitBudget),
      ...over('an answer from all texts', answer, answerBudget),
    ];
  });
