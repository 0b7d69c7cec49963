/** Routes of entries: one address per locale. Old ones are in `former.ts`. */
import type { EntryType } from '../collections/index.ts';
import { type Locale, localeCodes } from '../i18n/locales.ts';
import { slugOf } from '../source/entry-addresses.ts';
import { entriesOf, othersIn, viewsOf } from './library.ts';
import { keyOfEntry } from './page-keys.ts';
import type { EntryView } from './view.ts';

/** What an entry's page receives. */
export interface EntryProps<T extends EntryType> {
  readonly view: EntryView<T>;
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
    }
  }
  return routes;
}
