/** Rows of a practice's fact column. Pure. */
import { formatDate, formatNumber, languageName } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { createTranslator } from '../../i18n/translate.ts';
import type { CityRecord } from '../../queries/library.ts';
import type { EntryView } from '../../queries/view.ts';
import { type TaxonomyName, type TermId, termLabel } from '../../taxonomies/index.ts';
import { type FactRow, factRow } from '../entry/fact-row.ts';
import { placeRow, topicsRow } from '../entry/shared-rows.ts';

/** Facts in the order in which a reader asks; what is not known is left out, except cost and evidence, which say so. */
export function practiceFacts(
  view: EntryView<'practice'>,
  city: CityRecord | undefined,
): FactRow[] {
  const { locale, facts } = view;
  const t = createTranslator(locale);
  const labels = <T extends TaxonomyName>(taxonomy: T, ids: readonly TermId<T>[] = []) =>
    ids.map((id) => termLabel(taxonomy, id, locale));
  return [
    placeRow('facts.city', city, locale),
    factRow(t('facts.lead'), facts.lead),
    factRow(t('facts.status'), termLabel('practiceStatuses', facts.status, locale)),
    factRow(t('facts.start'), facts.start && formatDate(facts.start, locale)),
    factRow(t('facts.end'), facts.end && formatDate(facts.end, locale)),
    factRow(
      t('facts.evidence'),
      labels('evidenceLevels', known(facts.evidenceLevel))[0] ?? t('facts.unknown'),
    ),
    factRow(t('facts.cost'), labels('costBands', known(facts.costBand))[0] ?? t('facts.unknown')),
    factRow(t('facts.staff'), facts.staff ? formatNumber(facts.staff, locale) : undefined),
    factRow(t('facts.funding'), ...labels('fundingSources', facts.fundingSources)),
    factRow(t('facts.targetGroups'), ...labels('targetGroups', facts.targetGroups)),
    factRow(t('facts.settings'), ...labels('settings', facts.settings)),
    factRow(t('facts.partners'), ...labels('partnerKinds', facts.partners)),
    factRow(t('facts.preventionLevel'), ...labels('preventionLevels', facts.preventionLevel)),
    topicsRow(facts.topics, locale),
    ...upkeepRows(facts, locale),
  ];
}

const known = <V>(value: V | undefined): V[] => (value === undefined ? [] : [value]);

/** Who looks after the entry: review, contact, next check. */
function upkeepRows(
  { review, contact, nextCheck }: EntryView<'practice'>['facts'],
  locale: Locale,
): FactRow[] {
  const t = createTranslator(locale);
  return [
    factRow(
      t('facts.review'),
      review && t(`review.${review.kind}`, { date: formatDate(review.date, locale) }),
    ),
    factRow(
      t('facts.contact'),
      contact?.email,
      ...(contact?.languages ?? []).map((code) => languageName(code, locale)),
    ),
    factRow(t('facts.nextCheck'), nextCheck && formatDate(nextCheck, locale)),
  ];
}
