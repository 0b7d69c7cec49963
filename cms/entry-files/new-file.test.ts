import { describe, expect, test } from 'vitest';
import { writeEntryFile } from './write-entry-file.ts';

const order = ['title', 'summary', 'city', 'topics', 'sources'];
const write = (data: Record<string, unknown>, body = 'Words.') =>
  writeEntryFile(undefined, { data, body }, order);
const writeYaml = (data: Record<string, unknown>) => write(data).split('---\n')[1];

describe('a new file', () => {
  test('reads like the files that people wrote', () => {
    const data = {
      unknown: true,
      sources: [
        { title: 'City of X: report', url: 'https://x.org/a#b', language: 'en' },
        { title: 'A page', url: 'https://y.org/', publisher: '' },
      ],
      topics: ['exit-reintegration', 'multi-agency'],
      roadmapSteps: [4, 5],
      title: 'One door for worried families',
      transfer: {
        keep: 'The team.\n\nThe rules.',
        firstSteps: ['Ask around.', 'Meet: once a week'],
      },
      city: 'aarhus',
      summary: `${'A long sentence, '.repeat(20)}on one line.`,
      cover: null,
    };
    expect(write(data, '\n## Begin\n\nWords.  \n\n')).toBe(`---
title: One door for worried families
summary: ${'A long sentence, '.repeat(20)}on one line.
city: aarhus
topics: [exit-reintegration, multi-agency]
sources:
  - title: 'City of X: report'
    url: https://x.org/a#b
    language: en
  - title: A page
    url: https://y.org/
unknown: true
roadmapSteps: [4, 5]
transfer:
  keep: |-
    The team.

    The rules.
  firstSteps:
    - Ask around.
    - 'Meet: once a week'
---

## Begin

Words.
`);
  });

  test.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11', '2026-11'],
    ['2026-11-23T09:30', '2026-11-23T09:30'],
    ['2026-11-23 09:30', '2026-11-23 09:30'],
    ['2026-11-23 a: b', "'2026-11-23 a: b'"],
    ['2026-11-23 #a', "'2026-11-23 #a'"],
    ['2026-11-23\n', '|\n  2026-11-23'],
    ['20261123', "'20261123'"],
    ['2007', "'2007'"],
    ['2007-2009', "'2007-2009'"],
    ['12e4567890123456', "'12e4567890123456'"],
    ['no', "'no'"],
    ['Null', "'Null'"],
    ['- a', "'- a'"],
    ['+49 30 1', "'+49 30 1'"],
    ['a: b', "'a: b'"],
    ['a #b', "'a #b'"],
    ['“a” said', '“a” said'],
    ['« Paris\u00A0: deux »', "'« Paris\u00A0: deux »'"],
    ['a:b', 'a:b'],
    ['../../media/a.jpg', '../../media/a.jpg'],
    ['24 cities', '24 cities'],
    ['say "a: b"', `'say "a: b"'`],
    ['"a" said', `'"a" said'`],
    ["it's", "it's"],
    ["it's: a", "'it''s: a'"],
    ["'a' said", "'''a'' said'"],
    ['back\\slash: a', "'back\\slash: a'"],
    [' a', "' a'"],
    ['a\u2028b', '"a\\u2028b"'],
    ['a\tb', '"a\\tb"'],
    [`it's "a"\x07`, `"it's \\"a\\"\\u0007"`],
    ['2026-11-23\x7F', '"2026-11-23\\u007f"'],
    ['مرحبا بالعالم', 'مرحبا بالعالم'],
    ['a\nb\n', '|\n  a\n  b'],
    ['a\n\n', '"a\\n\\n"'],
    [' a\nb', '" a\\nb"'],
  ])('writes %j as %s', (value, expected) => {
    expect(writeYaml({ title: value })).toBe(`title: ${expected}\n`);
  });

  test.each([
    [['2026-11-23', '2026-11'], ' [2026-11-23, 2026-11]'],
    [['2007', 'no', 'a'], " ['2007', 'no', a]"],
    [['2026-11-23', "it's: a"], "\n  - 2026-11-23\n  - 'it''s: a'"],
  ])('writes the list %j', (value, expected) => {
    expect(writeYaml({ topics: value })).toBe(`topics:${expected}\n`);
  });

  test('has nothing below the settings when there are no words', () => {
    expect(write({ title: 'A' }, ' \n')).toBe('---\ntitle: A\n---\n');
  });

  test('can be read even without any setting', () => {
    expect(write({ title: '' })).toBe('---\n{}\n---\n\nWords.\n');
  });

  test('takes the place of one whose settings cannot be read', () => {
    const expected = '---\ntitle: A\n---\n\nWords.\n';
    for (const broken of ['', '\n', 'Words.\n', '---\ntitle: [\n---\n\nWords.\n']) {
      expect(writeEntryFile(broken, { data: { title: 'A' }, body: 'Words.' }, order)).toBe(
        expected,
      );
    }
  });
});
