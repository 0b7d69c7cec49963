/** Any settings at all: never an error, and what passes is plain data that can be shown. */
import fc from 'fast-check';
import jsYaml from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { sourceLocale } from '../../i18n/locales.ts';
import { findAddressFault } from '../../markup/check/address.ts';
import { findBadCharacters } from '../../markup/check/characters.ts';
import { checkTree, parseBody, renderBody } from '../../markup/index.ts';
import { checkContext, renderContext } from '../../markup/test-context.ts';
import { type EntryFile, readEntryFile } from '../../source/entry-file.ts';
import { cutFrontMatter, readYaml } from '../../source/front-matter.ts';
import { findRemoved } from './find-removed.ts';
import { shareOfRuns } from './runs.ts';
import { anyFile, anySettings } from './settings.ts';

const path = `content/practices/${sourceLocale}/hostile.mdx`;
const read = (bytes: Uint8Array) => readEntryFile({ path, bytes });

/** Every name in a value, and every text. */
function listWords(value: unknown): { names: string[]; texts: string[] } {
  if (typeof value === 'string') return { names: [], texts: [value] };
  if (typeof value !== 'object' || value === null) return { names: [], texts: [] };
  const inner = Object.values(value).map(listWords);
  return {
    names: [...Object.keys(value), ...inner.flatMap(({ names }) => names)],
    texts: inner.flatMap(({ texts }) => texts),
  };
}

const reserved = ['__proto__', 'constructor', 'prototype', '<<'];
const isAddressLike = (text: string) => /^\s*[a-z][a-z\d+.-]*:\S*$/i.test(text);
/** Where the schemas want an address. */
const addressesOf = ({ facts, texts }: EntryFile): unknown[] => {
  const lists = [facts?.['sources'], facts?.['adaptations'], texts?.['outcomes']];
  return lists
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .flatMap(({ url, source }) => [url ?? [], source ?? []].flat());
};

function expectHarmless(file: EntryFile): void {
  const { names, texts } = listWords([file.facts, file.texts]);
  expect([...names, ...texts].flatMap(findBadCharacters)).toEqual([]);
  expect(names.filter((name) => reserved.includes(name))).toEqual([]);
  for (const address of addressesOf(file).map(String)) {
    expect(isAddressLike(address)).toBe(true);
    expect(findAddressFault(address.replace(/^http:/i, 'https:'))).toBeUndefined();
  }
  expect(Object.getPrototypeOf(file.texts ?? {})).toBe(Object.prototype);
}

/** Whether another reader of YAML saw an anchor, an alias or a tag. */
function hasMarkedNode(yaml: string): boolean {
  let isMarked = false;
  try {
    jsYaml.load(yaml, {
      schema: jsYaml.CORE_SCHEMA,
      listener(_event, state) {
        const { anchor, tag } = state as unknown as { anchor: unknown; tag: unknown };
        isMarked ||= anchor !== null && anchor !== undefined;
        isMarked ||= typeof tag === 'string' && tag.startsWith('!');
      },
    });
  } catch {
    return false;
  }
  return isMarked;
}

describe('any settings', { timeout: 900_000 }, () => {
  test('are refused at a place in the file, or are words and addresses that can be shown', () => {
    fc.assert(
      fc.property(anySettings, (text) => {
        const result = read(new TextEncoder().encode(text));
        if ('file' in result) expectHarmless(result.file);
        else {
          const lines = text.split(/\r\n?|\n/).length;
          expect(result.problems.length).toBeGreaterThan(0);
          for (const { line, column } of result.problems) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines + 1);
            expect(column).toBeGreaterThanOrEqual(1);
          }
        }
      }),
      shareOfRuns(0.25),
    );
  });

  test('with an anchor or a tag are never read', () => {
    fc.assert(
      fc.property(anySettings, (text) => {
        const cut = cutFrontMatter(text);
        if ('problem' in cut || !hasMarkedNode(cut.yaml)) return;
        expect(readYaml(cut.yaml)).toHaveProperty('problem');
      }),
      shareOfRuns(0.1),
    );
  });

  test('are often ones that pass, so that the rules above are tried', () => {
    const files = fc.sample(anySettings, { numRuns: 1000, seed: 1 });
    const passing = files.filter((text) => 'file' in read(new TextEncoder().encode(text)));
    expect(passing.length).toBeGreaterThan(100);
  });
});

test('any file is refused, or is data and HTML that can be shown', { timeout: 900_000 }, () => {
  fc.assert(
    fc.property(anyFile, (bytes) => {
      const result = read(bytes);
      if ('problems' in result) return;
      expectHarmless(result.file);
      const parsed = parseBody(result.file.body);
      if ('problems' in parsed || checkTree(parsed.tree, checkContext).length > 0) return;
      expect(findRemoved(renderBody(parsed.tree, renderContext).html)).toBeUndefined();
    }),
    shareOfRuns(0.1),
  );
});
