/** Days on which an entry was last worked on, taken from what its files say, never from the clock. Pure. */
import type { EntryView } from '../queries/view.ts';

/** An entry that has a date of its own. A step of the roadmap has none. */
export type DatedView = EntryView<'practice'> | EntryView<'event'> | EntryView<'news'>;

/** Date of what an entry tells, as precise as it is known; of a practice, the day of its last check. */
export function ownDate(view: DatedView): string {
  if (view.type === 'event') return view.facts.start;
  return view.type === 'news' ? view.facts.date : view.facts.lastVerified;
}

/** Day on which the facts were last checked: `2026-11-23`. Without any note of it, the entry's own date. */
export function checkedOn(view: DatedView): string;
export function checkedOn(view: EntryView): string | undefined;
export function checkedOn(view: EntryView): string | undefined {
  const noted = view.facts.sources.flatMap(({ accessed }) => accessed ?? []);
  if (view.type === 'practice') noted.push(view.facts.lastVerified);
  return newest(noted) ?? (view.type === 'step' ? undefined : fullDay(ownDate(view)));
}

/** Day on which the words shown were last changed, translated or checked: `2026-11-24`. */
export function changedOn(view: DatedView): string;
export function changedOn(view: EntryView): string | undefined;
export function changedOn(view: EntryView): string | undefined {
  return newest([checkedOn(view) ?? [], view.texts.translation?.date ?? []].flat());
}

/** Beginning of a day in UTC, for formats that want a moment. */
export function momentOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function fullDay(date: string): string {
  const [year = '', month = '01', day = '01'] = date.slice(0, 10).split('-');
  return `${year}-${month}-${day}`;
}

function newest(days: readonly string[]): string | undefined {
  return [...days].sort().at(-1);
}
