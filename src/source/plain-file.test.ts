import { describe, expect, it } from 'vitest';
import { checkPlainFile } from './plain-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const check = (kind: Parameters<typeof checkPlainFile>[0], text: string) =>
  checkPlainFile(kind, { path: 'content/ui/en.json', bytes: bytes(text) }).map(
    ({ rule, line, column }) => `${rule} ${line}:${column}`,
  );

describe('a file of texts', () => {
  it('is a flat list', () => {
    expect(check('dictionary', '{\n  "a": "b",\n  "c": "d"\n}\n')).toEqual([]);
    expect(check('dictionary', '{ "a": { "b": "c" } }')).toEqual(['json.notTexts 1:1']);
    expect(check('dictionary', '["a"]')).toEqual(['json.notTexts 1:1']);
    expect(check('list', '{ "a": { "b": "c" } }')).toEqual([]);
  });

  it('is valid, and each name stands once', () => {
    expect(check('dictionary', '{\n  "a": "b",\n}\n')).toEqual(['json.unreadable 3:1']);
    expect(check('dictionary', '{\n  "a": "b"')).toEqual(['json.unreadable 2:11']);
    expect(check('dictionary', '{\n  "a": "b",\n  "a": "c"\n}')).toEqual(['json.twice 3:3']);
  });

  it('hides no character, written out or as a code', () => {
    expect(check('dictionary', '{\n  "a": "b\u202ec"\n}')).toEqual([
      'markup.direction-character 2:10',
    ]);
    expect(check('dictionary', '{\n  "a": "b\\u202ec"\n}')).toEqual([
      'markup.direction-character 2:10',
    ]);
    expect(check('list', '{ "a\\u200b": {} }')).toEqual(['markup.invisible-character 1:5']);
    expect(check('dictionary', '{ "a": "\\u2068name\\u2069 in Arabic" }')).toEqual([]);
  });
});

describe('a site page', () => {
  it('has the settings of a page', () => {
    expect(check('page', '---\ntitle: About\nsummary: Who we are.\n---\n\nText.\n')).toEqual([]);
    expect(check('page', '---\ntitle: About\nsummary: X.\nlayout: ../x.mjs\n---\n')).toEqual([
      'schema 4:1',
    ]);
    expect(check('page', 'import x from "y"\n')).toEqual(['file.noSettings 1:1']);
  });
});

it('a note may be empty, and is UTF-8', () => {
  expect(check('note', '')).toEqual([]);
  const broken = { path: 'content/README.md', bytes: new Uint8Array([0x41, 0x0a, 0xff]) };
  expect(checkPlainFile('note', broken)).toMatchObject([{ rule: 'file.encoding', line: 2 }]);
});
