/** Counts the words of a text, without its markup. */

const markup: readonly RegExp[] = [
  /<\/?[A-Z][^>]*>/g,
  /!?\[|\]\([^)\s]*(?:\s+"[^"]*")?\)/g,
  /\[?\^[^\]\s]+\]:?/g,
  /[\\`*_#|>~]/g,
];

/** The number of words as the language counts them. */
export function countWords(text: string, lang: string): number {
  const plain = markup.reduce((rest, pattern) => rest.replaceAll(pattern, ' '), text);
  const segments = new Intl.Segmenter(lang, { granularity: 'word' }).segment(plain);
  let count = 0;
  for (const { isWordLike } of segments) if (isWordLike) count++;
  return count;
}
