/** The addresses of a list: whole, narrowed by each choice, in pages. Used by getStaticPaths. */
import type { EntryType } from '../../collections/index.ts';
import { type Locale, localeCodes } from '../../i18n/locales.ts';
import { pathsTo, sectionOf } from '../../i18n/paths.ts';
import { cities, othersIn, viewsOf } from '../../queries/library.ts';
import { paginate } from '../../queries/select.ts';
import type { EntryView } from '../../queries/view.ts';
import { type FacetName, facetValues, pageSize } from '../../source/list-parts.ts';
import { type Facet, facetsOf } from './facets.ts';

/** Everything a list page shows. */
export interface ListProps<T extends EntryType> {
  readonly locale: Locale;
  readonly views: readonly EntryView<T>[];
  readonly facets: readonly Facet[];
  readonly chosen: { name: FacetName; value: string; label: string } | undefined;
  readonly paths: Readonly<Record<Locale, string>>;
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

interface ListRoute<T extends EntryType> {
  readonly params: { locale: Locale; list: string | undefined };
  readonly props: ListProps<T>;
  readonly cacheKey: string;
}

/** Routes of `[locale]/<section>/[...list]` for a kind, in every locale. */
export async function listRoutes<T extends EntryType>(type: T): Promise<ListRoute<T>[]> {
  const places = await cities();
  const routes: ListRoute<T>[] = [];
  for (const locale of localeCodes) {
    const { cards: cacheKey } = await othersIn(locale);
    const views = await viewsOf(type, locale);
    const stepTitles = new Map(
      (await viewsOf('step', locale)).map(({ facts, texts }) => [
        String(facts.number),
        texts.title,
      ]),
    );
    const facets = facetsOf(views, type, locale, places, stepTitles);
    const add = (
      parts: readonly string[],
      shown: readonly EntryView<T>[],
      chosen: ListProps<T>['chosen'],
    ) => {
      for (const [index, part] of paginate(shown, pageSize).entries()) {
        const list = index === 0 ? parts : [...parts, 'page', String(index + 1)];
        routes.push({
          params: { locale, list: list.join('/') || undefined },
          props: {
            locale,
            views: part,
            facets,
            chosen,
            paths: pathsTo(sectionOf[type], ...list),
            page: index + 1,
            pages: Math.ceil(shown.length / pageSize) || 1,
            total: shown.length,
          },
          cacheKey,
        });
      }
    };
    add([], views, undefined);
    for (const { name, options } of facets) {
      for (const { value, label } of options) {
        add(
          [name, value.toLowerCase()],
          views.filter((view) => facetValues(view, name, places).includes(value)),
          { name, value, label },
        );
      }
    }
  }
  return routes;
}
