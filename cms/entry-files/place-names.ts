/** Decides where new settings go. */

/**
 * The names of `present`, as they stand, with those of `wanted` that are missing put in: after the nearest earlier
 * name by `order`, else before the nearest later one, else at the end.
 */
export function placeNames(
  present: readonly string[],
  wanted: readonly string[],
  order: readonly string[],
): string[] {
  const placed = [...present];
  for (const name of sortNames(wanted, order)) {
    if (placed.includes(name)) continue;
    const rank = order.indexOf(name);
    const isPlaced = (other: string) => placed.includes(other);
    const earlier = order.slice(0, Math.max(rank, 0)).findLast(isPlaced);
    const later = rank < 0 ? undefined : order.slice(rank).find(isPlaced);
    if (earlier !== undefined) placed.splice(placed.indexOf(earlier) + 1, 0, name);
    else placed.splice(later === undefined ? placed.length : placed.indexOf(later), 0, name);
  }
  return placed;
}

/** The names in the given order; those that it does not know stand last, as they came. */
export function sortNames(names: readonly string[], order: readonly string[]): string[] {
  const known = order.filter((name) => names.includes(name));
  return [...new Set([...known, ...names])];
}
