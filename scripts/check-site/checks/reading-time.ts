import { all, type PageCheck } from '../page.ts';

/** A reading time is a whole number of minutes, at least one, and its text shows that number. */
export const checkReadingTime: PageCheck = (page) =>
  all(page, '[data-reading-time]').flatMap((element) => {
    const value = element.getAttribute('data-reading-time') ?? '';
    const text = element.textContent?.trim() ?? '';
    if (/^[1-9]\d*$/.test(value) && text !== '' && !/(?<!\p{Nd})[0٠](?!\p{Nd})/u.test(text))
      return [];
    return [
      {
        rule: 'reading-time',
        file: page.file,
        found: `“${text}” (data-reading-time="${value}")`,
        expected: 'one minute or more',
        fix: 'Count the words of the text with src/i18n/format.ts.',
      },
    ];
  });
