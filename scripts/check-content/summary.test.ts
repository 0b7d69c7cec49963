import { afterEach, describe, expect, it } from 'vitest';
import { speakProblemsIn } from '../../src/i18n/problem-words.ts';
import type { ContentProblem } from '../../src/source/problem.ts';
import { makeSummary } from './summary.ts';

const at = (file: string, message: string, more: Partial<ContentProblem> = {}): ContentProblem => ({
  file,
  line: 3,
  column: 1,
  rule: 'schema',
  message,
  ...more,
});

afterEach(() => speakProblemsIn('en'));

describe('the report for people who do not program', () => {
  it('says that all is well', () => {
    expect(makeSummary([])).toMatch(/^\*\*All is well\. .+\*\*\n/);
  });

  it('puts what must be mended before what is only to be looked at, file by file', () => {
    const text = makeSummary([
      at('content/news/en/a.mdx', 'A phone number', { severity: 'warning' }),
      at('content/news/en/b.mdx', 'No title'),
      at('content/news/en/b.mdx', 'No date'),
    ]);
    expect(text).toMatch(/^\*\*2 things have to be put right/);
    expect(text.match(/^### .+$/gm)).toEqual([
      '### content/news/en/b&#46;mdx',
      '### content/news/en/a&#46;mdx',
    ]);
    expect(text).toContain('- **Line 3&#58;** No title\n- **Line 3&#58;** No date');
  });

  it('with nothing but places to look at lets the text be published', () => {
    const text = makeSummary([at('content/news/en/a.mdx', 'X', { severity: 'warning' })]);
    expect(text).toMatch(/^\*\*All is well/);
    expect(text).toContain('1 place to look at');
  });

  it('speaks the language of the writer', () => {
    speakProblemsIn('ar');
    expect(makeSummary([at('content/news/ar/a.mdx', 'X')])).toMatch(/^\*\*يجب تصحيح موضع واحد/);
  });

  it('shows what was found as text: no link, picture, mention or HTML', () => {
    const text = makeSummary([
      at(
        'content/x.mdx',
        '![x](https://evil.example) <img> @editors www.evil.example #1 `a` a_b_c',
      ),
    ]);
    expect(text.slice(text.indexOf('- **'))).not.toMatch(/[`<>@[\]()!]|:\/\/|www\.|_/);
  });
});
