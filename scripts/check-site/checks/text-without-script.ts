import { all, type PageCheck } from '../page.ts';

/** A reading page carries its text in the HTML. */
export const checkTextWithoutScript: PageCheck = (page) => {
  if (all(page, '[data-reading-time]').length === 0) return [];
  const text = page.document.querySelector('main')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  if (text.length >= 200) return [];
  return [
    {
      rule: 'text-without-script',
      file: page.file,
      found: `${text.length} characters in <main>`,
      expected: 'the whole text in the HTML',
      fix: 'Write the text when the site is built, not in the browser.',
    },
  ];
};
