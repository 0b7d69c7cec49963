/** What the browser tests look at: one page of each kind and language, taken from the built site itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../../scripts/lib/files.ts';
import { editorFiles } from '../../scripts/lib/project.ts';
import { addressOfFile, isSearchable } from '../../scripts/search-index/pages.ts';
import { isLocale, type Locale, localeCodes } from '../i18n/locales.ts';
import { localeOf } from '../i18n/paths.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

export interface BuiltPage {
  /** Kind of page: `practices/*`, `practices/topic/*`, `about`, `practices/* in another language`. */
  readonly template: string;
  readonly locale: Locale | undefined;
  readonly path: string;
  readonly html: string;
}

function templateOf(path: string, html: string): string {
  const parts = path.split('/').filter(Boolean);
  const [section, ...rest] = isLocale(parts[0]) ? parts.slice(1) : parts;
  if (section === undefined) return isLocale(parts[0]) ? 'home' : 'gateway';
  const page = rest.includes('page') ? ' further page' : '';
  const shape =
    rest.length > 1 ? `${section}/${rest[0]}/*` : [section, ...rest.map(() => '*')].join('/');
  return `${shape}${page}${html.includes('data-fallback-notice') ? ' in another language' : ''}`;
}

/** Every page of the built site. */
export const builtPages: readonly BuiltPage[] = listFiles(dist)
  // The editor is a program of its own, with tests of its own.
  .filter((file) => file.endsWith('.html') && !file.startsWith(editorFiles))
  .map((file) => {
    const html = readFileSync(join(dist, file), 'utf8');
    const path = addressOfFile(file);
    return { template: templateOf(path, html), locale: localeOf(path), path, html };
  });

/** The largest page of each kind in each language: it has most of what that kind can show. */
export const samplePages: readonly BuiltPage[] = [
  ...Map.groupBy(builtPages, ({ template, locale }) => `${template} ${locale}`).values(),
].flatMap((pages) => pages.toSorted((a, b) => b.html.length - a.html.length).slice(0, 1));

/** The sample of a kind in a language. Throws when the built site has none. */
export function samplePage(template: string, locale: Locale): BuiltPage {
  const page = samplePages.find(
    (sample) => sample.template === template && sample.locale === locale,
  );
  if (page) return page;
  throw new Error(
    `The built site has no page of the kind "${template}" in "${locale}"; expected at least one.`,
  );
}

/** One text that search finds, per language: its page and its title. */
export const findable = localeCodes.flatMap((locale) => {
  const page = builtPages.find(
    (built) =>
      built.locale === locale &&
      isSearchable(built.html) &&
      built.template.endsWith('/*') &&
      /data-reading-time/.test(built.html),
  );
  return page ? [{ locale, path: page.path, title: titleOf(page.html) }] : [];
});

function titleOf(html: string): string {
  const text = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '';
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&')
    .trim();
}
