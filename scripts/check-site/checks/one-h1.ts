import { all, type PageCheck } from '../page.ts';

/** The page has exactly one `h1`, with text in it. */
export const checkOneH1: PageCheck = (page) => {
  const headings = all(page, 'h1').map((heading) => heading.textContent?.trim() ?? '');
  if (headings.length === 1 && headings[0]) return [];
  const found = headings.length === 1 ? 'an empty h1' : `${headings.length} h1`;
  return [
    {
      rule: 'one-h1',
      file: page.file,
      found,
      expected: 'exactly one with text',
      fix: 'Give the page one title as h1.',
    },
  ];
};
