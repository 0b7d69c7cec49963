import type { PageCheck } from '../page.ts';
import { findInTexts, visibleTexts } from '../text.ts';

const numeric =
  /(?<![\p{Nd}/.-])(?:\p{Nd}{1,2}[/.]\p{Nd}{1,2}[/.]\p{Nd}{4}|\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2})(?![\p{Nd}/-])/gu;

/** Dates are written with the name of the month: 03/04/2025 is March to some readers and April to others. */
export const checkDates: PageCheck = ({ file, document }) =>
  findInTexts(visibleTexts(document), numeric).map((found) => ({
    rule: 'dates',
    file,
    found: `“${found}”`,
    expected: 'a date with the name of the month',
    fix: 'Use formatDate of src/i18n/format.ts, or write the month out in the text.',
  }));
