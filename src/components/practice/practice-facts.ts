/** Rows of a practice's fact column. Pure. */
import { countryName, formatDate, formatNumber, languageName } from '../../i18n/format.ts';
import { entryPath, pathTo } from '../../i18n/paths.ts';
import { createTranslator } from '../../i18n/translate.ts';
import type { CityRecord } from '../../queries/library.ts';
import type { EntryView } from '../../queries/view.ts';
import { type TaxonomyName, type TermId, termLabel } from '../../taxonomies/index.ts';
import { cityName } from '../city/city-name.ts';
import { type FactRow, factRow } from '../entry/fact-row.ts';

/** Facts in the order in which a reader asks; what is not known is left out, except cost and evidence, which say so. */
export function practiceFacts(
  view: EntryView<'practice'>,
  city: CityRecord | undefined,
): FactRow[] {
  const { locale, facts } = view;
  const t = createTranslator(locale);
  const labels = <T extends TaxonomyName>(taxonomy: T, ids: readonly TermId<T>[] = []) =>
    ids.map((id) => termLabel(taxonomy, id, locale));
  const years = [facts.start, facts.end]
    .filter((date) => date !== undefined)
    .map((date) => formatDate(date, locale));
  return [
    {
      label: t('facts.city'),
      values: city
        ? [
            { text: cityName(city, locale), path: entryPath(locale, 'city', city.id) },
            { text: countryName(city.country, locale) },
          ]
        : [],
    },
    factRow(t('facts.lead'), facts.lead),
    factRow(t('facts.status'), termLabel('practiceStatuses', facts.status, locale)),
    factRow(t('facts.years'), years.join(' – ')),
    factRow(
      t('facts.evidence'),
      facts.evidenceLevel
        ? termLabel('evidenceLevels', facts.evidenceLevel, locale)
        : t('facts.unknown'),
    ),
    factRow(
      t('facts.cost'),
      facts.costBand ? termLabel('costBands', facts.costBand, locale) : t('facts.unknown'),
    ),
    factRow(t('facts.staff'), facts.staff ? formatNumber(facts.staff, locale) : undefined),
    factRow(t('facts.funding'), ...labels('fundingSources', facts.fundingSources)),
    factRow(t('facts.targetGroups'), ...labels('targetGroups', facts.targetGroups)),
    factRow(t('facts.settings'), ...labels('settings', facts.settings)),
    factRow(t('facts.partners'), ...labels('partnerKinds', facts.partners)),
    factRow(t('facts.preventionLevel'), ...labels('preventionLevels', facts.preventionLevel)),
    {
      label: t('facts.topics'),
      values: facts.topics.map((id) => ({
        text: termLabel('topics', id, locale),
        path: pathTo(locale, 'topics', id),
      })),
    },
    factRow(
      t('facts.review'),
      facts.review
        ? t(`review.${facts.review.kind}`, { date: formatDate(facts.review.date, locale) })
        : undefined,
    ),
    factRow(
      t('facts.contact'),
      facts.contact?.email,
      ...(facts.contact?.languages ?? []).map((code) => languageName(code, locale)),
    ),
    factRow(
      t('facts.nextCheck'),
      facts.nextCheck ? formatDate(facts.nextCheck, locale) : undefined,
    ),
  ];
}
