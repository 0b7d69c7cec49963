import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractText, parseBody } from '../../../../src/markup/portable.ts';
import { escapeWords, unescapeWords } from './escape-words.ts';
import { changeFootnote, insertFootnote, nextFootnoteNumber } from './footnote-numbers.ts';
import { insertBlock, wrapBlocks } from './insert-block.ts';
import { completeAddress, escapeAddress, removeLink, setLink, wordsForLink } from './link-text.ts';
import { perform, readMarked } from './marked-text.ts';
import { findNewProblems } from './new-problems.ts';
import { writePicture } from './picture-text.ts';

describe('a footnote', () => {
  const note = (marked: string) =>
    perform(marked, (text, span) => insertFootnote(text, span, 'Note.'));

  test.each([
    ['One‸', 'One[^1]‸\n\n[^1]: Note.'],
    ['One.‸\n', 'One.[^1]‸\n\n[^1]: Note.\n'],
    ['On‸e two', 'One[^1]‸ two\n\n[^1]: Note.'],
    ['One. ‸\n\nTwo', 'One.[^1]‸ \n\nTwo\n\n[^1]: Note.'],
    ['⟦One⟧ two', 'One[^1]‸ two\n\n[^1]: Note.'],
    ['One[^1] two‸\n\n[^1]: a\n[^2]: b\n', 'One[^1] two[^3]‸\n\n[^1]: a\n[^2]: b\n[^3]: Note.\n'],
    ['One[^a]‸\n\n[^a]: a\n\n[^7]: b', 'One[^a][^8]‸\n\n[^a]: a\n\n[^7]: b\n\n[^8]: Note.'],
    [
      'One[^1]‸\n\n[^1]: a\n\n    more\n\nEnd',
      'One[^1][^2]‸\n\n[^1]: a\n\n    more\n[^2]: Note.\n\nEnd',
    ],
  ])('at %j makes %j', (before, after) => {
    expect(note(before)).toBe(after);
  });

  test('gets the number after the highest', () => {
    expect(nextFootnoteNumber('a[^2] b[^x]\n\n[^2]: c')).toBe(3);
  });

  test('can be given other words', () => {
    const change = (marked: string) =>
      perform(marked, (text, span) => changeFootnote(text, '1', 'new', span.from));
    expect(change('a[^1]‸\n\n[^1]: old one\n[^2]: b')).toBe('a[^1]‸\n\n[^1]: new\n[^2]: b');
  });
});

describe('a link', () => {
  const link = (marked: string, words: string, address = 'https://a.org/') =>
    perform(marked, (text, span) => setLink(text, span, words, address));

  test.each([
    ['a ‸', 'w', 'a [w](https://a.org/)‸'],
    ['a ⟦b⟧ c', 'b', 'a [b](https://a.org/)‸ c'],
    ['a ⟦b ⟧c', 'b', 'a [b](https://a.org/)‸ c'],
    ['⟦a **b**⟧', 'a b', '[a **b**](https://a.org/)‸'],
    ['⟦a⟧', 'x [y]', '[x \\[y\\]](https://a.org/)‸'],
    ['[a *b*‸](https://old.org)', 'a b', '[a *b*](https://a.org/)‸'],
    ['[a‸](https://old.org)', 'c', '[c](https://a.org/)‸'],
  ])('at %j with the words %j makes %j', (before, words, after) => {
    expect(link(before, words)).toBe(after);
  });

  test('can be taken away', () => {
    expect(perform('a [b *c*‸](https://a.org) d', removeLink)).toBe('a b *c*‸ d');
  });

  test('offers the words that are selected', () => {
    const { text, span } = readMarked('⟦see *the site*⟧ now');
    expect(wordsForLink(text, span).words).toBe('see the site');
  });

  test.each([
    ['example.org', 'https://example.org'],
    ['http://example.org/a', 'https://example.org/a'],
    ['a@b.org', 'mailto:a@b.org'],
    ['/practices/x/', '/practices/x/'],
    ['#one', '#one'],
    ['words', 'words'],
  ])('to %j goes to %j', (typed, address) => {
    expect(completeAddress(typed)).toBe(address);
  });

  test('keeps brackets that match and encodes those that would end it', () => {
    expect(escapeAddress('https://a.org/x_(y)')).toBe('https://a.org/x_(y)');
    expect(escapeAddress('https://a.org/x)')).toBe('https://a.org/x%29');
  });
});

test('words from a form are shown as they were typed', () => {
  const unit = fc.constantFrom(...'ab é*_`[]()<>{}~|!&;#^\\lt.'.split(''));
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1, maxLength: 12 }), (typed) => {
      const words = `x${typed.replaceAll(/\s+/g, ' ')}x`;
      const parsed = parseBody(`[${escapeWords(words)}](https://a.org/)`);
      expect('tree' in parsed && extractText(parsed.tree).trim()).toBe(words);
      expect(unescapeWords(escapeWords(words))).toBe(words);
    }),
  );
});

describe('a block', () => {
  const insert = (marked: string) =>
    perform(marked, (text, { from }) => insertBlock(text, from, '<Figure />'));

  test.each([
    ['‸', '<Figure />‸'],
    ['One tw‸o\n\nThree', 'One two\n\n<Figure />‸\n\nThree'],
    ['One\n\n‸\n\nTwo', 'One\n\n<Figure />‸\n\nTwo'],
    ['‸One', '<Figure />‸\n\nOne'],
    ['- one‸\n- two', '- one\n- two\n\n<Figure />‸'],
    ['<Callout kind="tip">\n‸\n</Callout>', '<Callout kind="tip">\n\n<Figure />‸\n\n</Callout>'],
    ['One‸\n', 'One\n\n<Figure />‸\n'],
  ])('at %j makes %j', (before, after) => {
    expect(insert(before)).toBe(after);
  });

  test('can be put around whole paragraphs', () => {
    const wrap = (marked: string) =>
      perform(marked, (text, span) => wrapBlocks(text, span, '<Callout kind="tip">', '</Callout>'));
    expect(wrap('One\n\nTw⟦o\n\nThr⟧ee')).toBe(
      'One\n\n<Callout kind="tip">\n\nTw⟦o\n\nThr⟧ee\n\n</Callout>',
    );
  });
});

test('a picture without words under it is written short', () => {
  expect(writePicture({ src: '../../media/a.png', alt: 'A [b]' })).toBe(
    '![A \\[b\\]](../../media/a.png)',
  );
  expect(writePicture({ src: '../../media/a.png', alt: 'A', caption: '"C"' })).toBe(
    '<Figure src="../../media/a.png" alt="A" caption="&quot;C&quot;" />',
  );
});

test('only the problems that a change makes count against it', () => {
  const check = (text: string) =>
    [...text.matchAll(/bad|broken/g)].map(([message]) => ({ line: 1, column: 1, message }));
  expect(findNewProblems(check, 'bad', 'bad good')).toEqual([]);
  expect(findNewProblems(check, 'bad', 'bad bad')).toEqual(['bad']);
  expect(findNewProblems(() => [{ line: 1, column: 1, message: 'x' }], 'a', 'b')).toEqual([]);
});
