import { describe, expect, it } from 'vitest';
import { readEntryFile, readEntryPath } from './entry-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const practice = `---
title: One door for worried families
summary: Police and social services answer worries about extremism together, early and on a voluntary basis.
city: aarhus
topics: [violent-extremism]
status: running
approach: One team, one telephone number.
sources:
  - title: A page
    url: https://example.org/a
lastVerified: 2026-11-23
---

Text.
`;
const read = (text: string, path = 'content/practices/en/one-door.mdx') =>
  readEntryFile({ path, bytes: bytes(text) });
const problemsOf = (result: ReturnType<typeof read>) =>
  'problems' in result ? result.problems : [];
const messages = (text: string, path?: string) =>
  problemsOf(read(text, path)).map((p) => `${p.line}:${p.column} ${p.message}`);

describe('a file of an entry', () => {
  it('is parted into facts, texts and body', () => {
    const result = read(practice);
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
    expect(result.file.facts).toMatchObject({
      city: 'aarhus',
      status: 'running',
      cautionary: false,
    });
    expect(result.file.texts).toMatchObject({ title: 'One door for worried families' });
    expect(result.file.body.trim()).toBe('Text.');
    expect(result.file.bodyLine).toBe(12);
  });

  it('without title and text is a missing translation, not an error', () => {
    const result = read('---\ntitle: ""\n---\n', 'content/practices/fr/one-door.mdx');
    expect('file' in result && result.file.texts).toBeUndefined();
  });

  it('may hold the facts alone', () => {
    const result = read(
      practice
        .replace(/title: One.*\n/, '')
        .replace(/summary.*\n/, '')
        .replace(/approach.*\n/, '')
        .replace('Text.\n', ''),
    );
    expect('file' in result && result.file.facts).toMatchObject({ city: 'aarhus' });
  });
});

describe('what is wrong is said with file, line and column', () => {
  it.each([
    [
      'an unknown setting',
      practice.replace('status: running', 'status: running\ncolour: red'),
      /7:1 There is no setting "colour"/,
    ],
    [
      'an unknown topic',
      practice.replace('violent-extremism', 'violence'),
      /5:10 "topics\.0" must be one of: hate-discrimination.*Found: "violence"/,
    ],
    ['a missing field', practice.replace('city: aarhus\n', ''), /"city" is missing/],
    [
      'a date that is no date',
      practice.replace('2026-11-23', '2026-02-30'),
      /11:1 "lastVerified" is not a day of the calendar\. Found: "2026-02-30"/,
    ],
    [
      'a short title',
      practice.replace('One door for worried families', 'One'),
      /2:1 "title" needs at least 5 characters/,
    ],
    [
      'broken YAML',
      practice.replace('summary: P', 'summary: a: b P'),
      /3:\d+ The settings cannot be read/,
    ],
    ['an anchor', practice.replace('city: aarhus', 'city: &a aarhus'), /4:\d+ Anchors/],
    [
      'an alias',
      practice.replace('city: aarhus', 'city: &a aarhus').replace('status: running', 'status: *a'),
      /Anchors/,
    ],
    ['a tag', practice.replace('city: aarhus', 'city: !!str aarhus'), /4:\d+ Anchors/],
    ['a file without settings', 'Just text.', /1:1 The first line must be exactly ---/],
    ['settings without end', '---\ntitle: x\n', /no end/],
    ['an empty file', '', /1:1 The file is empty/],
  ])('%s', (_what, text, expected) => {
    expect(messages(text).join('\n')).toMatch(expected);
  });

  it('lists all problems of a file at once', () => {
    expect(
      messages(practice.replace('aarhus', 'Aarhus City').replace('running', 'sleeping')),
    ).toHaveLength(2);
  });

  it('names the line of bytes that are not UTF-8', () => {
    const result = readEntryFile({
      path: 'content/news/en/x.mdx',
      bytes: new Uint8Array([...bytes('---\ntitle: a\n'), 0xff, 0xfe]),
    });
    expect(problemsOf(result)[0]).toMatchObject({
      line: 3,
      message: expect.stringContaining('not valid UTF-8'),
    });
  });
});

describe('a path', () => {
  it.each([
    ['content/practices/it/x.mdx', /not a language/],
    ['content/recipes/en/x.mdx', /no known folder/],
    ['content/practices/en/Über.mdx', /cannot be a file name/],
    ['content/events/en/event.mdx', /begins the name of its own folder/],
    ['content/practices/en/sub/x.mdx', /no known folder/],
  ])('%s is refused', (path, expected) => {
    expect(readEntryPath(path)).toMatchObject({ message: expect.stringMatching(expected) });
  });

  it('tells kind, locale and id', () => {
    expect(readEntryPath('content/roadmap/ar/one-table.mdx')).toEqual({
      type: 'step',
      locale: 'ar',
      id: 'one-table',
    });
  });
});
