import { expect, test } from 'vitest';
import { type Finding, formatFindings } from './finding.ts';

const finding: Finding = {
  rule: 'one-h1',
  file: 'en/index.html',
  found: '0 h1',
  expected: 'exactly one',
  fix: 'Give the page a title.',
};

test('says file, rule, found, expected and what to do', () => {
  expect(formatFindings([finding])).toBe(
    'en/index.html\n  one-h1: found 0 h1; expected exactly one.\n  What to do: Give the page a title.',
  );
});

test('tells the same mistake once, with the first files and the number of the others', () => {
  const many = Array.from({ length: 7 }, (_, i) => ({ ...finding, file: `en/${i}/index.html` }));
  const text = formatFindings(many);
  expect(text).toContain('en/4/index.html and 2 more');
  expect(text.match(/one-h1/g)).toHaveLength(1);
});
