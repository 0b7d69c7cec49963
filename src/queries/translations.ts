/** What is translated, with the addresses of its pages, and the routes of what changed in originals. */
import { entryTypeNames } from '../collections/index.ts';
import { type Locale, localeCodes } from '../i18n/locales.ts';
import { changesPath, pathsTo, sectionOf, translationsPage } from '../i18n/paths.ts';
import type { UnitRecord } from '../translations/unit-record.ts';
import { translationRecords, viewsOf } from './library.ts';
import { digestOf } from './page-keys.ts';

type Paths = Readonly<Record<Locale, string>>;

/** A unit, and where it is read in each language; words of the interface and of lists stand on no page of their own. */
export interface TranslationItem {
  readonly record: UnitRecord;
  readonly paths: Paths | undefined;
}

async function entryPaths(): Promise<ReadonlyMap<string, Paths>> {
  const [locale] = localeCodes;
  if (!locale) return new Map();
  const views = (await Promise.all(entryTypeNames.map((type) => viewsOf(type, locale)))).flat();
  return new Map(views.map(({ type, id, paths }) => [`${sectionOf[type]}/${id}`, paths]));
}

function pathsOfUnit({ id, kind }: UnitRecord, entries: ReadonlyMap<string, Paths>) {
  const name = id.slice(kind.length + 1);
  if (kind === 'pages') return pathsTo(name);
  if (kind !== 'glossary') return entries.get(id);
  const anchored = Object.entries(pathsTo(kind)).map(([code, path]) => [code, `${path}#${name}`]);
  return Object.fromEntries(anchored) as Paths;
}

/** Everything that is translated. */
export async function translationItems(): Promise<readonly TranslationItem[]> {
  const entries = await entryPaths();
  const records = [...(await translationRecords()).values()];
  return records.map((record) => ({ record, paths: pathsOfUnit(record, entries) }));
}

/** What the page on changes of an original receives. */
export interface ChangesProps {
  readonly locale: Locale;
  readonly item: TranslationItem;
}

interface ChangesRoute {
  readonly params: { readonly locale: Locale; readonly unit: string };
  readonly props: ChangesProps;
  readonly cacheKey: string;
}

/** Routes of the outdated translations whose earlier original is known. */
export async function changesRoutes(): Promise<ChangesRoute[]> {
  const items = await translationItems();
  return localeCodes.flatMap((locale) =>
    items
      .filter(({ record }) => record.versions[locale].changes)
      .map((item) => ({
        params: { locale, unit: item.record.id },
        props: { locale, item },
        cacheKey: digestOf(item),
      })),
  );
}

/** The page on a unit's changes in every language; where there is none, the page on all translations. */
export function changesPaths({ id, versions }: UnitRecord): Paths {
  const paths = localeCodes.map((code) => [
    code,
    versions[code].changes ? changesPath(code, id) : pathsTo(translationsPage)[code],
  ]);
  return Object.fromEntries(paths) as Paths;
}
