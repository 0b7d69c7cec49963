/** The choices of the form's lists, in the language of the interface. */
import {
  type Locale,
  localeCodes,
  localeInfo,
  locales,
  sourceLocale,
} from '../../src/i18n/locales.ts';
import { sectionOf } from '../../src/i18n/paths.ts';
import { type TaxonomyName, taxonomies, termIds, termLabel } from '../../src/taxonomies/index.ts';
import type { IndexedEntry, LibraryIndex } from '../library/library-index.ts';
import type { Choice } from './decap-field.ts';
import type { Choices } from './make-field.ts';

/** Languages in which sources are written and offices can be asked, beside those of the site. */
const languageCodes =
  'ar bg bs ca cs da de el en es et eu fi fr ga gl hr hu is it lb lt lv mk mt nb nl no pl pt ro ru sk sl so sq sr sv ti tr uk ur zh'.split(
    ' ',
  );

/** Codes that Intl has names for, though they are no countries: unions, reserved and test codes (ISO 3166-1, CLDR). */
const noCountries = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));

/** All codes of countries (ISO 3166-1) that this Intl has a name for, without those that another has taken over. */
function countryCodes(): string[] {
  const names = new Intl.DisplayNames(sourceLocale, { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter(
      (code) =>
        !noCountries.has(code) &&
        names.of(code) !== undefined &&
        Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`,
    );
}

function isTaxonomy(name: string): name is TaxonomyName {
  return Object.hasOwn(taxonomies, name);
}

function titleOf(entry: IndexedEntry, locale: Locale): string {
  const version =
    entry.versions[locale] ??
    entry.versions[entry.sourceLocale] ??
    Object.values(entry.versions)[0];
  return version?.title ?? entry.id;
}

type Sort = (choices: readonly Choice[]) => Choice[];

function namedCodes(
  codes: readonly string[],
  type: 'region' | 'language',
  tag: string,
  sort: Sort,
) {
  const names = new Intl.DisplayNames(tag, { type });
  return sort(codes.map((value) => ({ value, label: names.of(value) ?? value })));
}

/** Entries and cities of the published site that a field may refer to. */
function makeReferences(index: LibraryIndex, locale: Locale, sort: Sort): Choices['reference'] {
  const cities = sort(
    Object.entries(index.cities).map(([value, city]) => ({
      value,
      label: city.name[locale] ?? city.name[sourceLocale] ?? value,
    })),
  );
  const steps = index.entries
    .filter(({ type }) => type === 'step')
    .map((entry) => ({ number: Number(entry.facts['number']), title: titleOf(entry, locale) }))
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, title }) => ({ label: `${number} · ${title}`, value: number }));
  const titled = (entries: readonly IndexedEntry[], value: (entry: IndexedEntry) => string) =>
    sort(entries.map((entry) => ({ label: titleOf(entry, locale), value: value(entry) })));
  const practices = index.entries.filter(({ type }) => type === 'practice');
  return (to) => {
    if (to === 'city') return cities;
    if (to === 'step') return steps;
    if (to === 'practice') return titled(practices, ({ id }) => id);
    return [
      ...titled(index.entries, ({ type, id }) => `${sectionOf[type]}/${id}`),
      ...cities.map(({ label, value }) => ({ label, value: `${sectionOf.city}/${value}` })),
    ];
  };
}

/** Makes the choices from the published site. `option` says the values of small lists. */
export function makeChoices(
  index: LibraryIndex,
  locale: Locale,
  option: Choices['option'],
): Choices {
  const tag = localeInfo(locale).formatTag;
  const sort: Sort = (choices) => choices.toSorted((a, b) => a.label.localeCompare(b.label, tag));
  return {
    option,
    taxonomy: (name) => {
      if (!isTaxonomy(name)) throw new Error(`There is no list "${name}" in content/taxonomies.`);
      return termIds(name).map((value) => ({ value, label: termLabel(name, value, locale) }));
    },
    reference: makeReferences(index, locale, sort),
    list: (name) => {
      if (name === 'countries') return namedCodes(countryCodes(), 'region', tag, sort);
      if (name === 'languages')
        return namedCodes([...new Set([...localeCodes, ...languageCodes])], 'language', tag, sort);
      if (name === 'locales')
        return locales.map(({ code, name: label }) => ({ label, value: code }));
      return Intl.supportedValuesOf('timeZone').map((value) => ({ label: value, value }));
    },
  };
}
