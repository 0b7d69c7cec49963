import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isNode, parseDocument } from 'yaml';
import { cleanData, isSame } from './clean-data.ts';
import {
  anyData,
  changeSome,
  decisions,
  makeDecider,
  readFile,
  writeInSomeManner,
} from './test-data.ts';
import { writeEntryFile } from './write-entry-file.ts';

const order = ['title', 'summary', 'topics', 'start', 'sources', 'cover'];
const numRuns = 200;

describe('whatever the settings are', { timeout: 60_000 }, () => {
  test('a new file says exactly what was to be written', () => {
    fc.assert(
      fc.property(anyData, (data) => {
        const file = writeEntryFile(undefined, { data, body: 'Words.' }, order);
        expect(readFile(file).data).toEqual(cleanData(data));
        expect(readFile(file).body).toBe('\nWords.\n');
      }),
      { numRuns },
    );
  });

  test('a changed file says exactly what was to be written, and what did not change keeps its text', () => {
    fc.assert(
      fc.property(anyData, anyData, decisions, (made, other, list) => {
        const decide = makeDecider(list);
        const before = cleanData(made);
        const yaml = writeInSomeManner(before, decide);
        const previous = `---\n${yaml}---\n\nWords.\n`;
        fc.pre(Object.keys(before).length > 0 && saysTheSame(previous, before));
        const after = changeSome(before, cleanData(other), decide);
        const file = writeEntryFile(previous, { data: after, body: 'Words.' }, order);
        expect(readFile(file).data).toEqual(after);
        for (const [name, text] of settingTexts(yaml)) {
          if (isSame(before[name], after[name])) expect(file).toContain(text);
        }
      }),
      { numRuns },
    );
  });

  test('writing the same again changes no byte', () => {
    fc.assert(
      fc.property(anyData, decisions, (made, list) => {
        const data = cleanData(made);
        const previous = `---\n${writeInSomeManner(data, makeDecider(list))}---\n\nWords.\n`;
        fc.pre(Object.keys(data).length > 0 && saysTheSame(previous, data));
        expect(writeEntryFile(previous, { data, body: 'Words.' }, order)).toBe(previous);
      }),
      { numRuns },
    );
  });
});

/** Another writer's file may be one that the site refuses or reads otherwise: that is not our case. */
function saysTheSame(file: string, data: unknown): boolean {
  try {
    return isSame(readFile(file).data, data);
  } catch {
    return false;
  }
}

function settingTexts(yaml: string): [name: string, text: string][] {
  const { contents } = parseDocument(yaml, { schema: 'core' });
  if (!isMap(contents)) return [];
  return contents.items.map(({ key, value }) => {
    const start = isNode(key) ? key.range?.[0] : 0;
    const end = isNode(value) ? value.range?.[1] : 0;
    return [String(key), yaml.slice(start, end)];
  });
}
