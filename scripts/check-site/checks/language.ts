import { localeInfo } from '../../../src/i18n/locales.ts';
import { all, type PageCheck } from '../page.ts';

/** The page has one `<html>`, and its `lang` and `dir` are those of the address. */
export const checkLanguage: PageCheck = (page) => {
  const { file, locale } = page;
  const roots = all(page, 'html');
  const expected = `one <html lang="${locale}" dir="${localeInfo(locale).dir}">`;
  const shown = roots
    .map(
      (root) =>
        `<html lang="${root.getAttribute('lang') ?? ''}" dir="${root.getAttribute('dir') ?? ''}">`,
    )
    .join(' and ');
  if (`one ${shown}` === expected) return [];
  const fix = 'Give Document.astro the locale of the address.';
  return [{ rule: 'language', file, found: shown || 'no <html>', expected, fix }];
};
