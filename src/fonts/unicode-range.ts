/**
 * The characters that a CSS unicode-range stands for.
 * `['U+41-43', 'U+E9']` → `'ABCé'`
 * Throws on anything but code points and intervals in hexadecimal.
 * (https://www.w3.org/TR/css-fonts-4/#unicode-range-desc; wildcards are not supported)
 */
export function unicodeRangeToText(ranges: readonly string[]): string {
  return ranges.flatMap(rangeToCharacters).join('');
}

function rangeToCharacters(range: string): string[] {
  const found = /^U\+([0-9A-F]{1,6})(?:-([0-9A-F]{1,6}))?$/i.exec(range);
  if (!found?.[1]) {
    throw new Error(`"${range}" is not a range of characters. Write one like "U+41" or "U+41-5A".`);
  }
  const first = Number.parseInt(found[1], 16);
  const last = found[2] ? Number.parseInt(found[2], 16) : first;
  if (last < first) {
    throw new Error(`The range "${range}" runs backwards. Write the smaller number first.`);
  }
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
}
