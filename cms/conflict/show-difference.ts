/** Shows two texts side by side with what differs marked, word by word. */
import { diffWordsWithSpace } from 'diff';

/** A value of a setting as text to compare: lists and groups one line an item. */
export function asText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object') return String(value);
  const items = Array.isArray(value) ? value : Object.values(value);
  return items.map(asText).join('\n');
}

/** Two elements, one for each text; what only one of them has is marked. */
export function showDifference(theirs: string, mine: string): { theirs: Node; mine: Node } {
  const [left, right] = [document.createDocumentFragment(), document.createDocumentFragment()];
  const put = (to: DocumentFragment, text: string, name: 'ins' | 'span') => {
    const element = document.createElement(name);
    element.textContent = text;
    to.append(element);
  };
  for (const { value, added, removed } of diffWordsWithSpace(theirs, mine)) {
    if (!added) put(left, value, removed ? 'ins' : 'span');
    if (!removed) put(right, value, added ? 'ins' : 'span');
  }
  return { theirs: left, mine: right };
}
