import type { PageCheck } from '../page.ts';
import { findInTexts, visibleTexts } from '../text.ts';

const patterns: readonly RegExp[] = [
  /\[object \w+\]/g,
  /(?<![\w-])NaN(?![\w-])/g,
  /^(undefined|null)$/g,
  /(?<=[:(]\s?)(undefined|null)(?=\)|$)/g,
  // Names of icons in ligature fonts: "arrow_forward", "keyboard_arrow_down".
  /(?<![\w/@.-])[a-z]{2,}(?:_[a-z]{2,})+(?![\w@.-])/g,
];

/** No value of the program and no name of an icon reaches the reader. */
export const checkLeftovers: PageCheck = ({ file, document }) => {
  const texts = visibleTexts(document);
  return patterns
    .flatMap((pattern) => findInTexts(texts, pattern))
    .map((found) => ({
      rule: 'leftovers',
      file,
      found: `“${found}”`,
      expected: 'words for a reader',
      fix: 'Show nothing when there is no value; draw icons as SVG.',
    }));
};
