import { all, type PageCheck } from '../page.ts';

/** `img` hides what is inside; `group` is for drawings with links in them. */
const naming = new Set(['img', 'group']);

/** A drawing is either hidden from readers of text, without a title, or a picture with a name. */
export const checkIcons: PageCheck = (page) =>
  all(page, 'svg').flatMap((svg) => {
    const hidden = svg.closest('[aria-hidden="true"]') !== null;
    const named =
      naming.has(svg.getAttribute('role') ?? '') &&
      (svg.hasAttribute('aria-label') || svg.hasAttribute('aria-labelledby'));
    const titled = svg.querySelector('title') !== null;
    if (hidden ? !titled : named) return [];
    return [
      {
        rule: 'icons',
        file: page.file,
        found: `${hidden ? 'a hidden svg with a <title>' : 'an svg that is neither hidden nor named'} (class "${svg.getAttribute('class') ?? ''}")`,
        expected: 'aria-hidden="true" without <title>, or role="img" or "group" with aria-label',
        fix: 'Use the Icon component, or name the picture.',
      },
    ];
  });
