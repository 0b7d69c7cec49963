import { describe, expect, test } from 'vitest';
import { readFile } from './test-data.ts';
import { writeEntryFile } from './write-entry-file.ts';

type Data = Record<string, unknown>;

const order = ['title', 'summary', 'city', 'topics', 'start', 'sources'];

/** The settings after a change, as lines. */
function change(yaml: string, changes: Data): string {
  const previous = `---\n${yaml}---\n\nWords.\n`;
  const data = { ...readFile(previous).data, ...changes };
  const file = writeEntryFile(previous, { data, body: 'Words.' }, order);
  expect(file.endsWith('---\n\nWords.\n')).toBe(true);
  return readFile(file).yaml;
}

const full = `# About the file

title: 'It''s one: door'   # short
# The summary
# of it all
summary: "A \\u0041 line"
odd:   { b: 1,   a: [x,  'y'] }
topics: [ 'a', b ]  # two
text: >-
  one two
  three


  four
start: 2007
sources:
  # The first
  - title: 'One'
    url: https://a.org/ # home
  - url: https://b.org/
    title: Two
  # More to come
`;

describe('settings that did not change', () => {
  test('keep quotation marks, comments, brackets, breaks and escapes', () => {
    expect(change(full, {})).toBe(full);
    expect(change(full, { start: 2008 })).toBe(full.replace('2007', '2008'));
  });

  test('keep their place when their name is unknown', () => {
    expect(change('b: 1\ntitle: A\na: 2\n', { title: 'B' })).toBe('b: 1\ntitle: B\na: 2\n');
  });

  test('stay when they say nothing', () => {
    expect(change('title: A\ncity:\nstart: ~\n', { title: 'B' })).toBe(
      'title: B\ncity:\nstart: ~\n',
    );
  });
});

describe('a changed text', () => {
  test.each([
    ['title: A\n', 'B', 'title: B\n'],
    ["title: 'A'\n", "B's", "title: 'B''s'\n"],
    ['title: "A"\n', 'B "b"', 'title: "B \\"b\\""\n'],
    ['title: A # why\n', 'B', 'title: B # why\n'],
    ['title: A\n', 'B: b', "title: 'B: b'\n"],
    ['title: A\n', "B's: b", "title: 'B''s: b'\n"],
    ["title: 'A'\n", 'B\tb', 'title: "B\\tb"\n'],
    ['title: 2026-11-23\n', '2026-11-24', 'title: 2026-11-24\n'],
    ["title: '2026-11-23'\n", '2026-11-24', "title: '2026-11-24'\n"],
    ['title: "2026-11-23"\n', '2026-11-24', 'title: "2026-11-24"\n'],
    ['title: A\n', '2026-11-24', 'title: 2026-11-24\n'],
    ['title: 2007\n', '2007', "title: '2007'\n"],
    ['title: >-\n  A b\n', 'A: c', 'title: >-\n  A: c\n'],
    ['title: >-\n  A b\n', 'A b\n', 'title: >\n  A b\n'],
    ['title: | # why\n   A\n   b\n', 'A\nc', 'title: |- # why\n   A\n   c\n'],
    ['title: A\n', 'A\nb', 'title: |-\n  A\n  b\n'],
    ["title: 'A'\n", 'A\nb', 'title: |-\n  A\n  b\n'],
    ['title: "A"\n', 'A\nb', 'title: "A\\nb"\n'],
    ['title: A b\n  c d\n  e f\n', 'A b c D e f', 'title: A b\n  c D\n  e f\n'],
    ["title: 'A b\n  c d'\n", "A b c it's", "title: 'A b\n  c it''s'\n"],
    ['title:\n', 'A', 'title: A\n'],
  ])('%j to %j', (yaml, value, expected) => {
    expect(change(yaml, { title: value })).toBe(expected);
  });

  test.each([
    ["'a: b'", '2026-11-23', "'c: d'", '2026-11-24'],
    ["'a: b'", "'2026-11-23'", "'c: d'", "'2026-11-24'"],
    ['"a: b"', '2026-11-23', '"c: d"', '2026-11-24'],
    ['"a: b"', '"2026-11-23"', '"c: d"', '"2026-11-24"'],
  ])(
    'takes the quotation marks and dates of the file, %s and %s, for what is new in it',
    (title, start, city, end) => {
      expect(
        change(`title: ${title}\nstart: ${start}\n`, { city: 'c: d', end: '2026-11-24' }),
      ).toBe(`title: ${title}\ncity: ${city}\nstart: ${start}\nend: ${end}\n`);
    },
  );

  test('that is a plain date stays plain where other dates have quotation marks', () => {
    const yaml = (start: string) => `start: ${start}\nend: '2026-11-25'\nnext: '2026-11-26'\n`;
    expect(change(yaml('2026-11-23'), { start: '2026-11-24' })).toBe(yaml('2026-11-24'));
  });

  test('inside a list or map leaves everything around it', () => {
    const sources = [
      { title: 'One', url: 'https://c.org/' },
      { url: 'https://b.org/', title: 'Two' },
    ];
    expect(change(full, { sources })).toBe(full.replace('a.org', 'c.org'));
    expect(change(full, { odd: { a: ['x', 'z'], b: 1 } })).toBe(full.replace("'y'", "'z'"));
  });
});

describe('a setting', () => {
  test('that is removed takes the comment lines above it along', () => {
    expect(change(full, { summary: undefined })).toBe(
      full.replace(/# The summary\n# of it all\nsummary.*\n/, ''),
    );
    expect(change(full, { title: '' })).toBe(full.replace(/title.*\n/, ''));
  });

  test('that is removed takes the comments along that are indented below it', () => {
    expect(change(full, { sources: [] })).toBe(full.replace(/sources:\n[\s\S]*/, ''));
  });

  test('that is new goes after the nearest earlier one', () => {
    expect(change(full, { city: 'aarhus' })).toBe(full.replace('\nodd:', '\ncity: aarhus\nodd:'));
    expect(change('topics: [a]\n', { title: 'A' })).toBe('title: A\ntopics: [a]\n');
  });

  test('that becomes something else is written anew, the comment above it stays', () => {
    expect(change('# Why\ntitle: A\ncity: b\n', { title: ['c d'] })).toBe(
      '# Why\ntitle:\n  - c d\ncity: b\n',
    );
  });
});

describe('lists and maps', () => {
  const two = [
    { title: 'One', url: 'https://a.org/' },
    { url: 'https://b.org/', title: 'Two' },
  ] as const;
  const sources = (yaml: string) => full.replace(/sources:\n[\s\S]*/, `sources:\n${yaml}`);

  test('an item is added at the end', () => {
    expect(change(full, { sources: [...two, { title: 'a: b' }] })).toBe(
      full.replace('title: Two\n', "title: Two\n  - title: 'a: b'\n"),
    );
    expect(change(full, { topics: ['a', 'b', 'c'] })).toBe(full.replace("'a', b ]", "'a', b, c ]"));
  });

  test('an item is removed', () => {
    expect(change(full, { sources: [two[0]] })).toBe(full.replace(/ {2}- url.*\n.*\n/, ''));
    expect(change(full, { sources: [two[1]] })).toBe(full.replace(/ {2}# The first\n.*\n.*\n/, ''));
    expect(change(full, { topics: ['b'] })).toBe(full.replace("'a', b", 'b'));
    expect(change(full, { topics: ['a'] })).toBe(full.replace("'a', b", "'a'"));
  });

  test('an item that is moved keeps its text', () => {
    expect(change('topics:\n  - "a"\n  - b\n  - c # d\n', { topics: ['c', 'a', 'b'] })).toBe(
      'topics:\n  - c # d\n  - "a"\n  - b\n',
    );
  });

  test('the first name of an item is removed, another one added', () => {
    expect(change(full, { sources: [{ url: 'https://a.org/', language: 'en' }, two[1]] })).toBe(
      sources(`  # The first
  - url: https://a.org/ # home
    language: en
  - url: https://b.org/
    title: Two
  # More to come
`),
    );
  });

  test('a name is added between others, and before the first', () => {
    const item = { language: 'en', url: 'https://b.org/', accessed: '2026-11-23', title: 'Two' };
    expect(change(full, { sources: [two[0], item] })).toContain(
      '  - language: en\n    url: https://b.org/\n    accessed: 2026-11-23\n    title: Two\n',
    );
  });

  test('a list that is not indented stays so', () => {
    expect(change('topics:\n- a b\n', { topics: ['a b', 'c'] })).toBe('topics:\n- a b\n- c\n');
  });

  test('between braces, names are added and removed with their commas', () => {
    expect(change('odd: { a: 1, b: 2 }\n', { odd: { b: 2, c: 'd, e' } })).toBe(
      "odd: { b: 2, c: 'd, e' }\n",
    );
  });
});

describe('the words below', () => {
  const file = (body: string) => `---\ntitle: A\n---\n${body}`;
  const write = (previous: string, body: string) =>
    writeEntryFile(previous, { data: { title: 'A' }, body }, order);

  test.each([
    [
      'stay when only white space around them differs',
      '\n\nWords.  \n\n',
      'Words.',
      '\n\nWords.  \n\n',
    ],
    ['end with one line break when they changed', '\nWords.', 'Other.\n\n', '\nOther.\n'],
    ['keep the empty lines above', '\n\nWords.\n', 'Other.', '\n\nOther.\n'],
    ['keep having none', 'Words.\n', '\nOther.', 'Other.\n'],
    ['keep the indent of the first line', '\nWords.\n', '\n    code', '\n    code\n'],
    ['begin below an empty line where there were none', '', 'Words.', '\nWords.\n'],
    ['can go', '\nWords.\n', '', ''],
  ])('%s', (_name, before, next, expected) => {
    expect(write(file(before), next)).toBe(file(expected));
  });

  test('can be added to a file that ends with the second line of hyphens', () => {
    expect(write('---\ntitle: A\n---', 'Words.')).toBe('---\ntitle: A\n---\n\nWords.\n');
  });
});

describe('line endings', () => {
  const windows = (text: string) => text.replaceAll('\n', '\r\n');
  const previous = windows('---\ntitle: A\ncity: b # c\n---\n\nOne\ntwo.\n');

  test('of Windows stay', () => {
    const same = { data: { title: 'A', city: 'b' }, body: 'One\ntwo.' };
    expect(writeEntryFile(previous, same, order)).toBe(previous);
    expect(writeEntryFile(previous, { data: { title: 'B', city: 'b' }, body: '3\n4' }, order)).toBe(
      windows('---\ntitle: B\ncity: b # c\n---\n\n3\n4\n'),
    );
  });

  test('that are mixed stay in the half that did not change', () => {
    const mixed = '---\ntitle: A\n---\n\nOne\r\ntwo.\n';
    const next = { data: { title: 'B' }, body: 'One\r\ntwo.' };
    expect(writeEntryFile(mixed, next, order)).toBe(mixed.replace('A', 'B'));
  });
});
