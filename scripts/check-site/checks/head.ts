import { all, type PageCheck } from '../page.ts';

const needed: readonly (readonly [
  name: string,
  selector: string,
  attribute: string | undefined,
])[] = [
  ['title', 'head > title', undefined],
  ['meta description', 'head > meta[name="description"]', 'content'],
  ['meta viewport', 'head > meta[name="viewport"]', 'content'],
  ['og:title', 'head > meta[property="og:title"]', 'content'],
];

/** The head says once, and not with nothing, what the page is. */
export const checkHead: PageCheck = (page) =>
  needed.flatMap(([name, selector, attribute]) => {
    const values = all(page, selector).map((element) =>
      ((attribute ? element.getAttribute(attribute) : element.textContent) ?? '').trim(),
    );
    if (values.length === 1 && values[0]) return [];
    const found = values.length === 1 ? `an empty ${name}` : `${values.length} × ${name}`;
    return [
      {
        rule: 'head',
        file: page.file,
        found,
        expected: 'one, with text',
        fix: 'Give it to Head.astro.',
      },
    ];
  });
