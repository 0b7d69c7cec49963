import { all, type PageCheck } from '../page.ts';

/** True for a script whose text would run; data is never run. */
function isInlineScript(element: Element): boolean {
  if (element.localName !== 'script' || element.hasAttribute('src')) return false;
  const type = element.getAttribute('type') ?? '';
  return !/^application\/(?:[a-z]+\+)?json$/.test(type);
}

/** No script text, event handlers, style attributes or script addresses in the HTML: the policy of the page forbids them. */
export const checkInlineCode: PageCheck = (page) => {
  const found = new Set<string>();
  for (const element of all(page, '*')) {
    if (isInlineScript(element)) found.add('the text of a script');
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
    expected: 'no script text, handler, style attribute or script address',
    fix: 'Use a class and a style sheet, or a module script.',
  }));
};
