import { globSync, readFileSync } from 'node:fs';
import { diffLines } from 'diff';
import { describe, expect, test } from 'vitest';
import { isList, isMapping } from './clean-data.ts';
import { readFile } from './test-data.ts';
import { writeEntryFile } from './write-entry-file.ts';

const folder = new URL('../../content/', import.meta.url);
const paths = globSync('{practices,roadmap,events,news}/*/*.mdx', { cwd: folder.pathname }).sort();
const files = paths.map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') }));

type Path = readonly (string | number)[];

/** Where all texts of the settings stand. */
function findTexts(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (isList(value)) return value.flatMap((item, index) => findTexts(item, [...path, index]));
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([name, item]) => findTexts(item, [...path, name]));
}

/** The value with a word of the text at a path changed: the middle one, or the next that has no line break beside it. */
function changeWord(value: unknown, [step, ...rest]: Path): unknown {
  if (typeof value === 'string') {
    const words = value.split(' ');
    const middle = Math.floor(words.length / 2);
    const at = words.findIndex((word, index) => index >= middle && !word.includes('\n'));
    return words.with(at < 0 ? middle : at, 'changed').join(' ');
  }
  if (isList(value)) return value.with(Number(step), changeWord(value[Number(step)], rest));
  if (!isMapping(value)) return value;
  return { ...value, [String(step)]: changeWord(value[String(step)], rest) };
}

function countChanges(before: string, after: string): { added: number; removed: number } {
  const parts = diffLines(before, after);
  const count = (kind: 'added' | 'removed') =>
    parts.filter((part) => part[kind]).reduce((sum, part) => sum + part.count, 0);
  return { added: count('added'), removed: count('removed') };
}

// Every file is read: on a busy machine that takes its time.
describe('our own files', { timeout: 60_000 }, () => {
  test('there are some in every language', () => {
    expect(new Set(paths.map((path) => path.split('/')[1])).size).toBeGreaterThan(1);
  });

  test('written unchanged, they have the same bytes', () => {
    for (const { path, text } of files) {
      const { data, body } = readFile(text);
      const order = Object.keys(data);
      expect(writeEntryFile(text, { data, body }, order), path).toBe(text);
      expect(writeEntryFile(text, { data, body: body.trim() }, order.reverse()), path).toBe(text);
    }
  });

  test('with one word of one text changed, they differ in one line', () => {
    for (const [index, { path, text }] of files.entries()) {
      const { data, body } = readFile(text);
      const texts = findTexts(data);
      // Every 13th text, beginning elsewhere in each file: all kinds of settings come up.
      for (let at = index % 13; at < texts.length; at += 13) {
        const changed = changeWord(data, texts[at] ?? []) as Record<string, unknown>;
        const written = writeEntryFile(text, { data: changed, body }, Object.keys(data));
        expect(readFile(written), path).toMatchObject({ data: changed, body });
        expect(countChanges(text, written), `${path} ${texts[at]}`).toEqual({
          added: 1,
          removed: 1,
        });
      }
    }
  });

  test('with a setting removed and put back, only that setting was written anew', () => {
    for (const { path, text } of files) {
      const { data, body } = readFile(text);
      const order = Object.keys(data);
      const name = order.at(-2) ?? '';
      const { [name]: removed, ...others } = data;
      const without = writeEntryFile(text, { data: others, body }, order);
      expect(countChanges(text, without).added, path).toBe(0);
      const back = writeEntryFile(without, { data, body }, order);
      expect(readFile(back).data[name], path).toEqual(removed);
      expect(countChanges(without, back).removed, path).toBe(0);
      expect(Object.keys(readFile(back).data), path).toEqual(order);
    }
  });
});
