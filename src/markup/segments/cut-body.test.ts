import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTree } from '../check.ts';
import { parseBody } from '../parse-portable.ts';
import { checkContext } from '../test-context.ts';
import { cutBody } from './cut-body.ts';
import { readRuns, writeRuns } from './tagged-text.ts';
import { makeTidyBody } from './test-bodies.ts';

const content = fileURLToPath(new URL('../../../content', import.meta.url));
const files = ['practices', 'roadmap', 'events', 'news', 'pages'].flatMap((section) =>
  readdirSync(`${content}/${section}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `${section}/${name}`),
);
const bodyOf = (file: string) =>
  readFileSync(`${content}/${file}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');

/** A tree without places, with white space as it is shown. */
function shapeOf(body: string): unknown {
  const parsed = parseBody(body);
  if ('problems' in parsed) return parsed.problems;
  const plain = (key: string, value: unknown) => {
    if (key === 'position' || key === 'data') return undefined;
    return key === 'value' && typeof value === 'string' ? value.replace(/\s+/g, ' ') : value;
  };
  return JSON.parse(JSON.stringify(parsed.tree, plain));
}

const untouched = (body: string) => {
  const cut = cutBody(body);
  return cut.fill(new Map(cut.segments.map(({ id, text }) => [id, text])));
};

/** Every word written differently, and every placeholder kept. */
const shout = (text: string) =>
  writeRuns(
    readRuns(text).map((run) =>
      run.kind === 'text' ? { ...run, text: run.text.toUpperCase() } : run,
    ),
  );

describe('a body that is cut and put together again', { timeout: 120_000 }, () => {
  it.each(files)('is the same: %s', (file) => {
    const body = bodyOf(file);
    expect(shapeOf(untouched(body))).toEqual(shapeOf(body));
  });

  it.each(files.filter((file) => /\/(?:en|ar)\//.test(file)))('takes other words: %s', (file) => {
    const body = bodyOf(file);
    const cut = cutBody(body);
    const targets = new Map(cut.segments.map(({ id, text }) => [id, shout(text)]));
    const again = cutBody(cut.fill(targets));
    expect(again.segments.map(({ text }) => text)).toEqual([...targets.values()]);
  });

  it('is the same, whatever it is made of', () => {
    fc.assert(
      fc.property(makeTidyBody, (body) => {
        const parsed = parseBody(body);
        fc.pre(!('problems' in parsed) && checkTree(parsed.tree, checkContext).length === 0);
        expect(shapeOf(untouched(body))).toEqual(shapeOf(body));
      }),
      { numRuns: 500, seed: 20_261_125 },
    );
  });

  it('takes any words as words', () => {
    const body =
      'One *two* three.\n\n- four\n\n| a | b |\n| - | - |\n| c | d |\n\n## Five\n\n> six\n';
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (raw) => {
        const words = raw.replace(/[\s\p{C}]+/gu, ' ').trim();
        fc.pre(/[\p{L}\p{N}]/u.test(words) && !/[@.:/]/.test(words));
        const cut = cutBody(body);
        const targets = new Map(
          cut.segments.map(({ id, text }) => [
            id,
            writeRuns(
              readRuns(text).map((run) =>
                run.kind === 'text' && run.text.trim()
                  ? { ...run, text: run.text.includes(' ') ? run.text : words }
                  : run,
              ),
            ),
          ]),
        );
        const again = cutBody(cut.fill(targets));
        expect(again.segments.map(({ text }) => text)).toEqual([...targets.values()]);
      }),
      { numRuns: 1000, seed: 20_261_125 },
    );
  });
});
