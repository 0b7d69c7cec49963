/** Routes of entries: one address per locale, and the old ones that lead to it. */
import type { EntryType } from '../collections/index.ts';
import { type Locale, localeCodes } from '../i18n/locales.ts';
import { entriesOf, othersIn, viewsOf } from './library.ts';
import { keyOfEntry } from './page-keys.ts';
import { aliasesOf, type EntryView, slugOf } from './view.ts';

/** What an entry's page receives. `isOld` on an address that leads to the present one. */
export interface EntryProps<T extends EntryType> {
  readonly view: EntryView<T>;
  readonly isOld?: boolean;
}

interface EntryRoute<T extends EntryType> {
  readonly params: { locale: Locale; slug: string };
  readonly props: EntryProps<T>;
  readonly cacheKey: string;
}

/** Every address of a kind, in every locale. */
export async function entryRoutes<T extends EntryType>(type: T): Promise<EntryRoute<T>[]> {
  const entries = new Map((await entriesOf(type)).map((entry) => [entry.id, entry]));
  const routes: EntryRoute<T>[] = [];
  for (const locale of localeCodes) {
    const { links, cards } = await othersIn(locale);
    // The page of a step shows cards of practices; the others name their relatives only.
    const others = type === 'step' ? cards : links;
    for (const view of await viewsOf(type, locale)) {
      const entry = entries.get(view.id);
      if (!entry) continue;
      const cacheKey = keyOfEntry(view, others);
      routes.push({ params: { locale, slug: slugOf(entry, locale) }, props: { view }, cacheKey });
      for (const alias of aliasesOf(entry, locale)) {
        routes.push({ params: { locale, slug: alias }, props: { view, isOld: true }, cacheKey });
      }
    }
  }
  return routes;
}
