/** Builds HTML elements as a tree (hast). Names of properties are hast's: `className`, `ariaLabel`. */
import type { Element, ElementContent, Properties } from 'hast';

/** What an element may be given as content; a string becomes text, `undefined` is left out. */
export type Content = ElementContent | string | undefined;

/** `element('p', { className: ['note'] }, 'words')` → `<p class="note">words</p>`. */
export function element(
  tagName: string,
  properties: Properties = {},
  ...content: readonly Content[]
): Element {
  const children = content.flatMap((item): ElementContent[] => {
    if (item === undefined) return [];
    return [typeof item === 'string' ? { type: 'text', value: item } : item];
  });
  return { type: 'element', tagName, properties, children };
}

/** Words for those who cannot see what is shown. */
export function hidden(words: string): Element {
  return element('span', { className: ['visually-hidden'] }, words);
}

/** Words whose direction is not known, kept apart from those around them. */
export function isolated(words: string): Element {
  return element('bdi', {}, words);
}
