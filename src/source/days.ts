/** How exactly the days of an event are known. Pure. */

const lengthOfDay = '2024-06-03'.length;

/** Whether the first and the last day are known, and not only the month: such an event has a calendar file. */
export function hasKnownDays({
  start,
  end,
}: {
  readonly start?: unknown;
  readonly end?: unknown;
}): boolean {
  return [start, end ?? start].every((day) => String(day ?? '').length >= lengthOfDay);
}
