/** What the search scripts need to speak: labels and plural forms of one locale. */
import { cityName } from '../../collections/city/city-name.ts';
import { countryName, languageName } from '../../i18n/format.ts';
import { type Direction, type Locale, localeCodes, localeInfo } from '../../i18n/locales.ts';
import { pathTo } from '../../i18n/paths.ts';
import { pluralForms } from '../../i18n/plural-forms.ts';
import { createTranslator } from '../../i18n/translate.ts';
import { cities, viewsOf } from '../../queries/library.ts';
import type { FacetName, SortName } from '../../search/facets.ts';
import { facetNames, sortNames } from '../../search/facets.ts';
import { type SearchKind, searchKinds } from '../../search/record.ts';
import { site } from '../../site.ts';
import { termIds, termLabel } from '../../taxonomies/index.ts';
import { reportLink } from '../document/report-link.ts';

/** Words of the dialog and of the results. */
export interface SearchWords {
  readonly locale: Locale;
  /** Address of the search page. */
  readonly path: string;
  /** “12 results” by plural form; `{{n}}` stands for the number. */
  readonly counts: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<SearchKind, string>>;
  readonly languages: Readonly<Record<Locale, { readonly name: string; readonly dir: Direction }>>;
  /** Sentences by the last part of their key. */
  readonly say: Readonly<Record<Sentence, string>>;
  /** Address of a message that tells what was not found; the words are put at its end. */
  readonly tell: string;
}

const sentences = {
  none: 'search.none',
  partial: 'search.partial',
  failed: 'search.failed',
  showAll: 'search.showAll',
  resultsLabel: 'search.resultsLabel',
  others: 'search.others',
  lookInOthers: 'search.lookInOthers',
  othersNone: 'search.othersNone',
  through: 'search.through',
  recent: 'search.recent',
  eraseRecent: 'search.eraseRecent',
  didYouMean: 'search.didYouMean',
  byTopic: 'search.byTopic',
  tellUs: 'search.tellUs',
  keys: 'search.keys',
  ignored: 'search.ignored',
  remove: 'search.remove',
  loading: 'search.loading',
  allValues: 'search.allValues',
  clear: 'search.clear',
} as const;
type Sentence = keyof typeof sentences;

/** What the scripts put in themselves. */
const kept = {
  words: '{{words}}',
  language: '{{language}}',
  parts: '{{parts}}',
  choice: '{{choice}}',
};

/** Words of the dialog. */
export function searchWords(locale: Locale): SearchWords {
  const t = createTranslator(locale);
  const told = { subject: t('search.tellSubject'), body: '' };
  return {
    locale,
    path: pathTo(locale, 'search'),
    counts: pluralForms(locale, 'search.results'),
    kinds: Object.fromEntries(
      searchKinds.map((kind) => [kind, t(`sectionSingular.${kind}`)]),
    ) as SearchWords['kinds'],
    languages: Object.fromEntries(
      localeCodes.map((code) => [
        code,
        { name: languageName(code, locale), dir: localeInfo(code).dir },
      ]),
    ) as SearchWords['languages'],
    say: Object.fromEntries(
      Object.entries(sentences).map(([name, key]) => [name, t(key, kept)]),
    ) as SearchWords['say'],
    tell: reportLink(site.reports, site.contact, told),
  };
}

/** A facet in words: its values in their order; what is found decides which of them are shown. */
export interface FacetWords {
  readonly name: FacetName;
  readonly label: string;
  readonly values: readonly (readonly [value: string, label: string])[];
}

/** Words of the search page: its facets. */
export interface SearchLabels {
  readonly facets: readonly FacetWords[];
  readonly sorts: readonly (readonly [SortName, string])[];
}

/** The facets of the search page. Years have no words; they are listed as they are found. */
export async function searchLabels(locale: Locale): Promise<SearchLabels> {
  const t = createTranslator(locale);
  const collator = new Intl.Collator(localeInfo(locale).formatTag);
  type Values = FacetWords['values'];
  const sorted = (values: Values) => values.toSorted(([, a], [, b]) => collator.compare(a, b));
  const all = [...(await cities()).values()];
  const countries = [...new Set(all.map(({ country }) => country))];
  const regions = [...new Set(all.map(({ region }) => region))];
  const steps = await viewsOf('step', locale);
  const values: Readonly<Record<FacetName, Values>> = {
    kind: searchKinds.map((kind) => [kind, t(`sectionSingular.${kind}`)]),
    when: (['upcoming', 'past'] as const).map((when) => [when, t(`facetValue.${when}`)]),
    topic: sorted(termIds('topics').map((id) => [id, termLabel('topics', id, locale)])),
    country: sorted(countries.map((code) => [code, countryName(code, locale)])),
    region: regions.map((region) => [region, t(`region.${region}`)]),
    city: sorted(all.map((city) => [city.id, cityName(city, locale)])),
    step: steps
      .map(({ facts, texts }): [number, string] => [facts.number, texts.title])
      .toSorted(([a], [b]) => a - b)
      .map(([number, title]) => [String(number), `${number}. ${title}`]),
    year: [],
    evidence: termIds('evidenceLevels').map((id) => [id, termLabel('evidenceLevels', id, locale)]),
    completeness: (['full', 'card'] as const).map((grade) => [grade, t(`facetValue.${grade}`)]),
    language: localeCodes.map((code) => [code, languageName(code, locale)]),
  };
  return {
    facets: facetNames.map((name) => ({ name, label: t(`facet.${name}`), values: values[name] })),
    sorts: sortNames.map((name) => [name, t(`sort.${name}`)]),
  };
}
