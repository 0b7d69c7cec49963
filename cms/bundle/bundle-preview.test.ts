import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import type { BundledFile } from './bundle-editor.ts';
import { bundlePreview } from './bundle-preview.ts';

let files: readonly BundledFile[] = [];
beforeAll(async () => {
  ({ files } = await bundlePreview());
}, 60_000);

test('the preview is one module', () => {
  expect(files.map(({ path }) => path)).toEqual(['preview.js']);
});

test('it weighs at most 350 KB compressed', () => {
  const size = gzipSync(files[0]?.contents ?? '', { level: 9 }).length;
  expect(size).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(350_000);
});

test('it makes no code from text, reads no files and asks no clock for the day', () => {
  const code = new TextDecoder().decode(files[0]?.contents);
  expect(code.match(/\bnew Function\b|\beval\(|["'`]node:\w+|process\.(?:cwd|env)/g)).toBeNull();
  expect(code).not.toContain('new Date().toISOString()');
});
