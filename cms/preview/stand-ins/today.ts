/** Answers for `src/queries/today.ts`: the day that the caller gives, instead of the clock. */

/** The day, as 2026-11-25. */
export let today = '';

/** Sets the day for the next page. */
export function setToday(day: string): void {
  today = day;
}
