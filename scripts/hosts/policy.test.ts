import { expect, test } from 'vitest';
import {
  editorPolicy,
  filePolicy,
  formatPolicy,
  headerPolicy,
  headerPolicyBesideStyles,
  pagePolicy,
} from './policy.ts';

const forge = 'https://forge.example';

test.each([
  ['pages', formatPolicy(pagePolicy(undefined))],
  ['pages as a header', headerPolicyBesideStyles(pagePolicy(undefined))],
  ['files', headerPolicy(filePolicy)],
])('%s: nothing inline, nothing made from text, no stars', (_, policy) => {
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
});

test('the editor: scripts of the site alone, nothing made from text, the repository and nobody else', () => {
  const policy = formatPolicy(editorPolicy([forge]));
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/);
  expect(policy).toContain(`connect-src 'self' blob: ${forge};`);
});

test('a form of a newsletter may be sent to its provider, over https', () => {
  const policy = pagePolicy('https://letters.example/join?list=1');
  expect(policy['form-action']).toEqual(["'self'", 'https://letters.example']);
  expect(() => pagePolicy('http://letters.example/join')).toThrow('expected https');
});

test('the header of pages leaves styles to the page, and forbids every other kind that is not named', () => {
  const policy = headerPolicyBesideStyles(pagePolicy(undefined));
  expect(policy).not.toMatch(/default-src|style-src/);
  for (const kind of ['object-src', 'frame-src', 'worker-src', 'media-src', 'manifest-src'])
    expect(policy).toContain(`${kind} 'none'`);
});

test('nothing may be shown in a frame', () => {
  expect(headerPolicy(filePolicy)).toContain("frame-ancestors 'none'");
  expect(headerPolicyBesideStyles(pagePolicy(undefined))).toContain("frame-ancestors 'none'");
});
