/** The text of a page as a reader meets it. */

const unread = new Set(['script', 'style', 'template', 'head']);
/** Examples of code may show what running text may not. */
const quoted = new Set(['code', 'pre', 'kbd', 'samp']);
const spoken = ['alt', 'aria-label', 'title', 'placeholder', 'label'];

/** Pieces of text, one per text node and per attribute that is read out, without code examples and web addresses. */
export function visibleTexts(document: Document): string[] {
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      texts.push(node.textContent ?? '');
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (unread.has(element.localName) || quoted.has(element.localName)) return;
    for (const name of spoken) texts.push(element.getAttribute(name) ?? '');
    for (const child of element.childNodes) walk(child);
  };
  walk(document.documentElement);
  return texts.map((text) => text.replace(/\bhttps?:\/\/\S+/g, ' ').trim()).filter(Boolean);
}

/** The first few different matches of a pattern, with some text around them. */
export function findInTexts(texts: readonly string[], pattern: RegExp, limit = 3): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    for (const match of text.matchAll(pattern)) {
      found.add(text.slice(Math.max(0, match.index - 20), match.index + match[0].length + 20));
      if (found.size >= limit) return [...found];
    }
  }
  return [...found];
}
