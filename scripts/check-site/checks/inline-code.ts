import { all, type PageCheck } from '../page.ts';

/** No event handlers, style attributes or script addresses in the HTML: a strict content security policy forbids them. */
export const checkInlineCode: PageCheck = (page) => {
  const found = new Set<string>();
  for (const element of all(page, '*')) {
    for (const { name, value } of element.attributes) {
      if (/^on[a-z]+$/.test(name) || name === 'style')
        found.add(`${name}="${value}" on <${element.localName}>`);
      if (/^\s*javascript:/i.test(value))
        found.add(`the address ${value} on <${element.localName}>`);
    }
  }
  return [...found].map((text) => ({
    rule: 'inline-code',
    file: page.file,
    found: text,
    expected: 'no handler, style attribute or script address',
    fix: 'Use a class and a style sheet, or a module script.',
  }));
};
