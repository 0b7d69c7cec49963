/** Rows of an event's fact column. Pure. */
import { countryName, formatDateRange, formatNumber } from '../../i18n/format.ts';
import { createTranslator } from '../../i18n/translate.ts';
import type { CityRecord } from '../../queries/library.ts';
import type { EntryView } from '../../queries/view.ts';
import { termLabel } from '../../taxonomies/index.ts';
import { type FactRow, factRow } from '../entry/fact-row.ts';
import { cityValue, placeRow, topicsRow } from '../entry/shared-rows.ts';

/** When, where, who, in that order. */
export function eventFacts(
  view: EntryView<'event'>,
  cities: ReadonlyMap<string, CityRecord>,
): FactRow[] {
  const { locale, facts } = view;
  const t = createTranslator(locale);
  const city = cities.get(facts.city);
  const { participants } = facts;
  const guests = (facts.cities ?? []).flatMap((id) => cities.get(id) ?? []);
  return [
    factRow(t('facts.date'), formatDateRange(facts.start, facts.end, locale)),
    factRow(t('facts.timeZone'), facts.start.includes('T') ? facts.timeZone : undefined),
    placeRow('facts.place', city, locale, facts.venue),
    factRow(t('facts.status'), termLabel('eventStatuses', facts.status, locale)),
    factRow(t('facts.mode'), termLabel('eventModes', facts.mode, locale)),
    factRow(
      t('facts.series'),
      facts.series && facts.series !== 'other'
        ? termLabel('eventSeries', facts.series, locale)
        : undefined,
    ),
    factRow(t('facts.hosts'), ...(facts.hosts ?? [])),
    factRow(
      t('facts.participants'),
      participants
        ? t(`precision.${participants.precision}`, {
            number: formatNumber(participants.count, locale),
          })
        : undefined,
    ),
    { label: t('facts.cities'), values: guests.map((guest) => cityValue(guest, locale)) },
    factRow(
      t('facts.countries'),
      ...(facts.countries ?? []).map((code) => countryName(code, locale)),
    ),
    topicsRow(facts.topics, locale),
  ];
}
