import fc from 'fast-check';
import { expect, test } from 'vitest';
import { authorComponents } from '../../../../src/markup/components/index.ts';
import { parseBody } from '../../../../src/markup/portable.ts';
import { findAll, type Root, readAttributes } from '../../../../src/markup/tree.ts';
import { scanTag, type Tag } from '../syntax/scan-tag.ts';
import { changeAttributes, escapeValue, type Values, writeTag } from './component-text.ts';
import { applyChanges } from './edit.ts';

function parse(text: string): Root {
  const parsed = parseBody(text);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.tree;
}

function readTag(text: string, place = 0): Tag {
  const tag = scanTag(text, place);
  if (!tag) throw new Error(`No tag at ${place} in ${text}`);
  return tag;
}

const edit = (text: string, before: Values, after: Values, order: readonly string[]) =>
  applyChanges(text, changeAttributes(text, readTag(text), before, after, order));

const anyValue = fc
  .string({
    unit: fc.constantFrom(...`ab é"'<>{}&;/\\=#lt quot 123 ع*_[]`),
    minLength: 1,
    maxLength: 20,
  })
  .filter((value) => value.trim() !== '');

test('any value is read back as it was written', () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      const tree = parse(writeTag('Figure', { alt: value }, ['alt'], 'empty'));
      expect(findAll(tree, 'mdxJsxFlowElement').map(readAttributes)).toEqual([{ alt: value }]);
    }),
  );
});

test('a value with a line break is refused', () => {
  expect(() => escapeValue('a\nb')).toThrow('one line');
});

test('an attribute that changes leaves the bytes of the others', () => {
  const text = `<Figure   alt='He said "hi"'\n  src="../../media/a.png"  credit="A &amp; B"/>`;
  const before = { alt: 'He said "hi"', src: '../../media/a.png', credit: 'A & B' };
  const order = ['src', 'alt', 'caption', 'credit'];
  expect(edit(text, before, { ...before, alt: 'It\'s "him"' }, order)).toBe(
    text.replace('He said "hi"', 'It&#39;s "him"'),
  );
  expect(edit(text, before, { ...before, credit: undefined }, order)).toBe(
    `<Figure   alt='He said "hi"'\n  src="../../media/a.png"/>`,
  );
  expect(edit(text, before, { ...before, caption: 'New' }, order)).toBe(
    `<Figure   alt='He said "hi"'\n  src="../../media/a.png"\n  caption="New"  credit="A &amp; B"/>`,
  );
  expect(edit(text, before, before, order)).toBe(text);
});

test('a first attribute goes behind the name', () => {
  expect(edit('<PullQuote>', {}, { role: 'r', by: 'b' }, ['by', 'role'])).toBe(
    '<PullQuote by="b" role="r">',
  );
});

/** The tree without positions, and without one attribute of one block. */
function strip(tree: Root, name: string): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => {
      if (key === 'position') return undefined;
      if (key !== 'attributes' || !Array.isArray(value)) return value;
      return value.filter((attribute: { name?: string }) => attribute.name !== name);
    }),
  );
}

test('changing one attribute of a block leaves everything else of a text as it was', () => {
  const blocks = Object.values(authorComponents).filter(({ notes }) => notes.size > 0);
  const frame = ['Before *it*.[^1]\n\n', '\n\n- after\n- it\n\n[^1]: Note'] as const;
  fc.assert(
    fc.property(fc.constantFrom(...blocks), fc.nat(), anyValue, (block, index, value) => {
      const order = [...block.notes.keys()];
      const name = order[index % order.length] ?? '';
      const text = frame.join(block.example);
      const place = text.indexOf(`<${block.name} `);
      const node = findAll(parse(text), 'mdxJsxFlowElement').find(
        (other) => other.name === block.name,
      );
      if (!node) throw new Error(`${block.name} is not in its own example.`);
      const before = readAttributes(node);
      const changes = changeAttributes(
        text,
        readTag(text, place),
        before,
        { ...before, [name]: value },
        order,
      );
      const tree = parse(applyChanges(text, changes));
      const changed = findAll(tree, 'mdxJsxFlowElement').find((other) => other.name === block.name);
      expect(changed && readAttributes(changed)).toEqual({ ...before, [name]: value });
      expect(strip(tree, name)).toEqual(strip(parse(text), name));
    }),
  );
});
