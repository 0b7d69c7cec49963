import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { authorComponents } from '../../../../src/markup/components/index.ts';
import { listCardsInPieces } from './cards-in-pieces.ts';
import { listCards } from './list-cards.ts';

const names = new Set(Object.keys(authorComponents));
const draw = (text: string) =>
  listCards(text, names)?.map(({ name, head, foot, parent, depth }) => [
    name,
    text.slice(head.from, head.to),
    foot && text.slice(foot.from, foot.to),
    parent,
    depth,
  ]);

test('blocks are found with their tags, nested ones with the block around them', () => {
  const text = 'One\n\n<KeyFigures>\n  <KeyFigure value="1" label="x > y" />\n</KeyFigures>\n';
  expect(draw(text)).toEqual([
    ['KeyFigures', '<KeyFigures>', '</KeyFigures>', undefined, 0],
    ['KeyFigure', '<KeyFigure value="1" label="x > y" />', undefined, 'KeyFigures', 1],
  ]);
});

test('values are read without their codes', () => {
  expect(
    listCards('<Callout kind="tip" title="a &quot;b&quot;">\nc\n</Callout>', names)?.[0]?.values,
  ).toEqual({
    kind: 'tip',
    title: 'a "b"',
  });
});

test('a picture on a line of its own is a card', () => {
  expect(
    listCards('One\n\n![A \\[b\\]](../../media/a.png)\n', names)?.map(({ name, values }) => [
      name,
      values,
    ]),
  ).toEqual([['', { src: '../../media/a.png', alt: 'A [b]' }]]);
});

test.each([
  ['a picture in a sentence', 'One ![a](../../media/a.png) two'],
  ['a block that shares its line with words', '<Callout kind="tip">One</Callout>'],
  ['a block in a list', '- <Figure src="a" alt="b" />'],
  ['a block that does not exist', '<Unknown />'],
  ['a block in code', '```\n<Figure src="a" alt="b" />\n```'],
  ['a block with code in its attributes', '<Figure src={1} />'],
])('%s is no card', (_what, text) => {
  expect(draw(text)).toEqual([]);
});

test('a text that cannot be read has no answer', () => {
  expect(listCards('<Callout kind="tip">\n\nOne', names)).toBeUndefined();
});

test('in a text that cannot be read as a whole the blocks that are fine are found', () => {
  const fine = '<KeyFigures>\n<KeyFigure value="1" label="a" />\n</KeyFigures>';
  const text = `${fine}\n\nOne <a> {\n\n</Callout>\n\n<Figure />\n\n<Callout>`;
  expect(listCards(text, names)).toBeUndefined();
  expect(listCardsInPieces(text, names).map(({ head }) => text.slice(head.from, head.to))).toEqual([
    '<KeyFigures>',
    '<KeyFigure value="1" label="a" />',
    '<Figure />',
  ]);
});

test('every block in the texts of this site is a card', () => {
  for (const file of globSync('content/**/*.mdx')) {
    const text = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    const written = [...text.replaceAll(/`[^`]*`/g, '').matchAll(/<([A-Z]\w*)/g)];
    const ours = written.filter(([, name = '']) => names.has(name)).map(([, name]) => name);
    const cards = listCards(text, names)?.filter(({ name }) => name !== '');
    expect(
      cards?.map(({ name }) => name),
      file,
    ).toEqual(ours);
  }
}, 60_000);
