import { all, type PageCheck } from '../page.ts';

const referring = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'popovertarget',
  'list',
];

/** No id stands twice, and every id that an attribute points to is there. */
export const checkUniqueIds: PageCheck = (page) => {
  const { file } = page;
  const ids = all(page, '[id]').map(({ id }) => id);
  const known = new Set(ids);
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  const dangling = referring.flatMap((name) =>
    all(page, `[${name}]`).flatMap((element) =>
      (element.getAttribute(name) ?? '')
        .split(/\s+/)
        .filter((id) => id && !known.has(id))
        .map((id) => `${name}="${id}" on <${element.localName}>`),
    ),
  );
  return [
    ...twice.map((id) => ({
      rule: 'unique-ids',
      file,
      found: `id="${id}" more than once`,
      expected: 'every id once',
      fix: 'Build the id from something that differs, such as the slug.',
    })),
    ...dangling.map((found) => ({
      rule: 'unique-ids',
      file,
      found,
      expected: 'an element with that id',
      fix: 'Correct the id, or take the attribute away.',
    })),
  ];
};
