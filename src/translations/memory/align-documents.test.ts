import { describe, expect, it } from 'vitest';
import { cutDocument } from '../cut-document.ts';
import { alignDocuments } from './align-documents.ts';

const cut = (body: string, texts: Record<string, unknown> = {}) => cutDocument({ texts, body });
const align = (source: string, target: string) =>
  alignDocuments(cut(source), cut(target)).map(
    ({ source: { text: own }, text }) => `${own} = ${text}`,
  );

describe('segments of a text and its translation', () => {
  it('are paired by the names of fields', () => {
    const pairs = alignDocuments(
      cut('', { title: 'A door', summary: 'One.\n\nTwo.', list: ['a', 'b'] }),
      cut('', { summary: 'Un.\n\nDeux.', list: ['ä'], title: 'Une porte', more: 'x' }),
    );
    expect(pairs.map(({ source, text }) => [source.id, text])).toEqual([
      ['title', 'Une porte'],
      ['summary', 'Un.'],
      ['summary#1', 'Deux.'],
      ['list/0', 'ä'],
    ]);
  });

  it('are not paired when a field has another number of paragraphs', () => {
    const pairs = alignDocuments(cut('', { a: 'One.\n\nTwo.' }), cut('', { a: 'Un. Deux.' }));
    expect(pairs).toEqual([]);
  });

  it('are paired block by block when the structure is the same', () => {
    expect(align('## A\n\nb\n\n- c\n- d\n', '## Ä\n\nß\n\n- ç\n- ð\n')).toEqual([
      'A = Ä',
      'b = ß',
      'c = ç',
      'd = ð',
    ]);
  });

  it('have the placeholders of the source, also when the order is another', () => {
    expect(align('[a](/x/) and [b](/y/)', '[B](/y/) et [A](/x/)')).toEqual([
      '<g id="1">a</g> and <g id="2">b</g> = <g id="2">B</g> et <g id="1">A</g>',
    ]);
  });

  it('take a link elsewhere for the same when there is no other', () => {
    expect(align('[a](https://en.example.org)', '[ä](https://fr.example.org)')).toEqual([
      '<g id="1">a</g> = <g id="1">ä</g>',
    ]);
    expect(align('[a](/1/) [b](/2/)', '[ä](/3/) [ß](/4/)')).toEqual([]);
  });

  it('are left out when a block was added, but for sections that numbers or links prove', () => {
    const source = '## A\n\nb\n\n## C\n\nIn 2007, d.\n\n## E\n\nf\n';
    const target = '## Ä\n\nß\n\nmore\n\n## Ç\n\nð, en ٢٠٠٧.\n\n## É\n\nφ\n';
    expect(align(source, target)).toEqual(['C = Ç', 'In 2007, d. = ð, en ٢٠٠٧.']);
  });

  it('are left out when a section came or went', () => {
    expect(align('## A\n\nIn 2007, b.\n', 'x\n\n## Ä\n\nEn 2007, ß.\n\n## B\n\nç\n')).toEqual([]);
  });

  it('are left out when the markup is another', () => {
    expect(align('a *b*', 'a b')).toEqual([]);
  });
});
