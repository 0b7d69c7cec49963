/** One font file that is cut out of a larger one: which characters stay, and which weights. */
export interface FontSubset {
  /** Names the subset: in the file name, and where a page asks for it to be preloaded. */
  readonly name: string;
  /** The file it is cut from, as a path that Node resolves from the packages. */
  readonly source: string;
  /** The characters it keeps, as CSS writes them (https://www.w3.org/TR/css-fonts-4/#unicode-range-desc). */
  readonly unicodeRange: readonly string[];
  /** One weight, or two for all between them, as CSS writes it. */
  readonly weight: string;
  /** The wght axis to keep: one weight, or from the first to the second. Absent when the source has one weight. */
  readonly axis?: number | readonly [min: number, max: number];
}

const plex = '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans';
const plexArabic = '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic';

/** Western European letters, punctuation and signs: what the source file has of them. */
const latinRange = [
  'U+20-7E',
  'U+A0-FF',
  'U+131',
  'U+152-153',
  'U+2C6',
  'U+2DA',
  'U+2DC',
  'U+2002',
  'U+2009',
  'U+200B',
  'U+2013-2014',
  'U+2018-201A',
  'U+201C-201E',
  'U+2022',
  'U+2026',
  'U+2032-2033',
  'U+2039-203A',
  'U+2044',
  'U+20AC',
  'U+2122',
  'U+2191',
  'U+2193',
  'U+2212',
];

/** Every other Latin letter of a European language, Polish to Turkish. */
const latinExtendedRange = [
  'U+100-130',
  'U+132-151',
  'U+154-17F',
  'U+218-21B',
  'U+1E80-1E85',
  'U+1E9E',
];

/** Arabic as it is written today, with vowel signs, both sets of digits and the letters used for foreign names. */
const arabicRange = [
  'U+60C',
  'U+61B',
  'U+61F',
  'U+621-63A',
  'U+640-652',
  'U+660-66C',
  'U+670-671',
  'U+67E',
  'U+686',
  'U+698',
  'U+6A4',
  'U+6A9',
  'U+6AF',
  'U+6CC',
];

/** The Latin files; one variable font each, from regular to bold. */
export const latinSubsets: readonly FontSubset[] = [
  {
    name: 'latin',
    source: `${plex}-latin-wght-normal.woff2`,
    unicodeRange: latinRange,
    weight: '400 700',
    axis: [400, 700],
  },
  {
    name: 'latin-extended',
    source: `${plex}-latin-ext-wght-normal.woff2`,
    unicodeRange: latinExtendedRange,
    weight: '400 700',
    axis: [400, 700],
  },
];

/** The Arabic files; the family has no variable font. */
export const arabicSubsets: readonly FontSubset[] = [400, 600].map((weight) => ({
  name: `arabic-${weight}`,
  source: `${plexArabic}-${weight}-normal.woff2`,
  unicodeRange: arabicRange,
  weight: String(weight),
}));
