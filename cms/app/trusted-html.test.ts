import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isHarmless } from './trusted-html.ts';

test.each(['&eacute;', '&amp;', '&frac12;'])('%s is a name of a sign', (text) => {
  expect(isHarmless(text)).toBe(true);
});

test.each(['', 'text', '<p>', '&a;<img src=x onerror=go()>', '<img src=x>&a;', '&#60;', '&a; &b;'])(
  '%j is refused',
  (text) => {
    expect(isHarmless(text)).toBe(false);
  },
);

test('the frame of Decap is what it was', () => {
  const file =
    'node_modules/decap-cms-core/dist/esm/components/Editor/EditorPreviewPane/EditorPreviewPane.js';
  const [, begun] = /initialContent = `([^`]*)`/.exec(readFileSync(file, 'utf8')) ?? [];
  expect(isHarmless(begun ?? '')).toBe(true);
  expect(isHarmless(`${begun}<script src="/x.js"></script>`)).toBe(false);
});
