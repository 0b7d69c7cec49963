/** Any body at all: no error but the pipeline's own, and what passes is HTML that a sanitiser would not change. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTree, type Problem, parseBody, renderBody } from '../../markup/index.ts';
import { parseBody as parsePortable } from '../../markup/portable.ts';
import { checkContext, renderContext } from '../../markup/test-context.ts';
import { renderAnyway } from '../render-anyway.ts';
import { anyBody, makeBodies } from './bodies.ts';
import { findRemoved } from './find-removed.ts';
import { shareOfRuns } from './runs.ts';

type Verdict =
  | { readonly problems: readonly Problem[] }
  | { readonly html: string; readonly text: string };

/** What is wrong with a body, or its HTML and words. */
function judge(body: string, parse: typeof parseBody): Verdict {
  const parsed = parse(body);
  if ('problems' in parsed) return parsed;
  const problems = checkTree(parsed.tree, checkContext);
  if (problems.length > 0) return { problems };
  const { html, text } = renderBody(parsed.tree, renderContext);
  return { html, text };
}

const isInPlace = ({ line, column }: Problem, lines: number) =>
  line >= 1 && line <= lines + 1 && column >= 1;

/** The editor refuses such a cell, the gate does not (src/markup/README.md). */
const startsCellWithLessThan = /\|[ \t]*<[ \t|]/;

describe('any body', { timeout: 900_000 }, () => {
  test('is refused at a place in it, or becomes HTML in which a sanitiser finds nothing to take out', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const judged = judge(body, parseBody);
        if ('html' in judged) expect(findRemoved(judged.html)).toBeUndefined();
        else {
          const lines = body.split(/\r\n?|\n/).length;
          expect(judged.problems.filter((one) => !isInPlace(one, lines))).toEqual([]);
        }
      }),
      shareOfRuns(0.4),
    );
  });

  test('that is rendered without a check is refused by rendering, or harmless', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const html = renderAnyway(body);
        if (html !== undefined) expect(findRemoved(html)).toBeUndefined();
      }),
      shareOfRuns(0.1),
    );
  });

  test('has the same verdict, and the same words, in Node and in the browser', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        fc.pre(!startsCellWithLessThan.test(body));
        const [native, portable] = [judge(body, parseBody), judge(body, parsePortable)];
        if ('html' in native) expect(portable).toHaveProperty('text', native.text);
        else expect(portable).toHaveProperty('problems');
      }),
      shareOfRuns(0.05),
    );
  });

  test('is often one that passes, so that the rules above are tried', () => {
    const bodies = makeBodies(1000, 1);
    const passing = bodies.filter((body) => 'html' in judge(body, parseBody));
    expect(passing.length).toBeGreaterThan(150);
    expect(bodies.length - passing.length).toBeGreaterThan(150);
  });
});

test('a sanitiser that has something to take out says so', () => {
  expect(findRemoved('<p onclick="x">a</p>')).toBeDefined();
  expect(findRemoved('<a href="javascript:x">a</a>')).toBeDefined();
  expect(findRemoved('<p><script>x</script></p>')).toBeDefined();
  expect(findRemoved('<p>a &lt;script&gt;</p>')).toBeUndefined();
});
