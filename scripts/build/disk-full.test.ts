import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diskFullCode, sayDiskFull } from './disk-full.ts';

function errorOf(work: () => void): unknown {
  try {
    work();
  } catch (problem) {
    return problem;
  }
  return undefined;
}

test.runIf(process.platform === 'linux')('knows the error of a full disk', () => {
  // A device that is always full.
  const problem = errorOf(() => writeFileSync('/dev/full', 'x'));
  expect(diskFullCode(problem)).toBe('ENOSPC');
  expect(diskFullCode(String(problem))).toBe('ENOSPC');
});

test.each([
  ['Error: EFBIG: file too large, write', 'EFBIG'],
  ['[vite] EDQUOT: disk quota exceeded, open "x"', 'EDQUOT'],
  ['thread panicked: No space left on device (os error 28)', 'ENOSPC'],
  ['failed to write to output file: open dist/a.js: file too large', 'EFBIG'],
])('reads it in what a program prints: %s', (text, code) => {
  expect(diskFullCode(text)).toBe(code);
});

test.each(['ENOENT: no such file', 'x.mdx:1:1: the word ENOSPC', ''])(
  'does not see it in: %s',
  (text) => {
    expect(diskFullCode(text)).toBeUndefined();
    expect(diskFullCode(new Error(text))).toBeUndefined();
  },
);

test('says it in one sentence, with what to do', () => {
  expect(sayDiskFull('ENOSPC', 'dist')).toMatch(
    /disk is full.*dist\/ is as it was before.*Make room/,
  );
});
