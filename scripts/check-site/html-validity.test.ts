import { expect, test } from 'vitest';
import { htmlFindings } from './html-validity.ts';

const report = JSON.stringify({
  messages: [
    {
      type: 'error',
      url: 'file:/site/dist/en/a%20b/index.html',
      lastLine: 3,
      message: 'Stray end tag “p”.',
      extract: 'x\n</p>',
    },
    { type: 'info', url: 'file:/site/dist/en/index.html', message: 'A hint.' },
  ],
});

test('turns errors into findings and leaves hints out', () => {
  expect(htmlFindings(`Picked up JAVA_TOOL_OPTIONS\n${report}`, '/site/dist')).toEqual([
    {
      rule: 'html-validity',
      file: 'en/a b/index.html',
      found: 'Stray end tag “p”.',
      expected: 'valid HTML',
      fix: 'Correct the component that writes it.',
      example: 'line 3: x </p>',
    },
  ]);
});

test('a checker that did not run is no success', () => {
  expect(() => htmlFindings('Unable to access jarfile', '/site/dist')).toThrow('gave no report');
});
