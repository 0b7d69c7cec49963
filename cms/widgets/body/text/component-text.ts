/** Tags of blocks as text: writes them, and changes single attributes without touching the others. */
import type { Tag, TagAttribute } from '../syntax/scan-tag.ts';
import type { Change } from './edit.ts';

/** Values of attributes by name; what is lacking or empty is not written. */
export type Values = Readonly<Record<string, string | undefined>>;

const codes: Readonly<Record<string, string>> = {
  '"': '&quot;',
  "'": '&#39;',
  '<': '&lt;',
  '{': '&#123;',
  '}': '&#125;',
};

/**
 * A value as it stands between quotes, so that it is read back the same: `a "b" & c` → `a &quot;b&quot; & c`. Throws on
 * a line break, which no value may hold.
 */
export function escapeValue(value: string, quote: '"' | "'" = '"'): string {
  if (/[\n\r]/.test(value)) throw new Error('A value of an attribute must be on one line.');
  const others = quote === '"' ? /["<{}]/g : /['<{}]/g;
  return value
    .replaceAll(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll(others, (sign) => codes[sign] ?? sign);
}

const writeAttribute = (name: string, value: string) => `${name}="${escapeValue(value)}"`;

/** A tag with its attributes in the order of the form: `<Figure src="…" alt="…" />` or `<Callout kind="tip">`. */
export function writeTag(
  name: string,
  values: Values,
  order: readonly string[],
  kind: 'opening' | 'empty',
): string {
  const attributes = order.flatMap((key) => {
    const value = values[key];
    return value ? [` ${writeAttribute(key, value)}`] : [];
  });
  return `<${name}${attributes.join('')}${kind === 'empty' ? ' />' : '>'}`;
}

/** White space before an attribute: attributes that stand on lines of their own get company there. */
function separatorBefore(text: string, attribute: TagAttribute | undefined): string {
  if (!attribute) return ' ';
  return /\s+$/.exec(text.slice(0, attribute.from))?.[0] ?? ' ';
}

function removeAttribute(text: string, attribute: TagAttribute): Change {
  const before = separatorBefore(text, attribute).length;
  return { from: attribute.from - before, to: attribute.to, insert: '' };
}

function replaceValue(attribute: TagAttribute, value: string): Change {
  if (!attribute.value || !attribute.quote)
    return {
      from: attribute.from,
      to: attribute.to,
      insert: writeAttribute(attribute.name, value),
    };
  return { ...attribute.value, insert: escapeValue(value, attribute.quote) };
}

function addAttribute(
  text: string,
  tag: Tag,
  name: string,
  value: string,
  order: readonly string[],
): Change {
  const earlier = order.slice(0, order.indexOf(name));
  const before = tag.attributes.findLast((attribute) => earlier.includes(attribute.name));
  const at = before?.to ?? tag.nameEnd;
  const separator = separatorBefore(text, before ?? tag.attributes[0]);
  return { from: at, to: at, insert: separator + writeAttribute(name, value) };
}

/**
 * The changes that give a tag other values. Attributes whose values stay, and those that the form does not know, keep
 * every byte.
 */
export function changeAttributes(
  text: string,
  tag: Tag,
  before: Values,
  after: Values,
  order: readonly string[],
): Change[] {
  const changes = order.flatMap((name): Change[] => {
    const value = after[name] ?? '';
    if (value === (before[name] ?? '')) return [];
    const attribute = tag.attributes.find((other) => other.name === name);
    if (attribute && value === '') return [removeAttribute(text, attribute)];
    if (attribute) return [replaceValue(attribute, value)];
    return value === '' ? [] : [addAttribute(text, tag, name, value, order)];
  });
  return changes.toSorted((a, b) => a.from - b.from);
}
