import { describe, expect, test } from 'vitest';
import { acceptedKinds, refusedKinds } from '../../src/pictures/picture-kinds.ts';
import { claimSize, halves, photograph } from '../../src/pictures/test-pictures.ts';
import { pictureLimits } from './limits.ts';
import {
  judgeBytes,
  judgeContent,
  judgePixels,
  judgeWidth,
  refuseKind,
} from './picture-problem.ts';

test('pictures of other kinds are told from what is no picture', () => {
  const byKind = Object.groupBy(refusedKinds, (found) => refuseKind(found).kind);
  expect(byKind).toEqual({
    'wrong-kind': ['svg', 'gif', 'tiff', 'bmp', 'heic'],
    'not-a-picture': ['html', 'xml', 'pdf', 'zip', 'unknown'],
  });
  expect(refuseKind('svg').values).toEqual({ found: 'svg' });
});

test('each limit is the last thing allowed', () => {
  const { bytes, pixels, width } = pictureLimits;
  expect(judgeBytes(bytes)).toBeUndefined();
  expect(judgeBytes(bytes + 1)).toEqual({
    kind: 'too-large',
    values: { bytes: bytes + 1, limit: bytes },
  });
  expect(judgePixels({ width: pixels / 1000, height: 1000 })).toBeUndefined();
  expect(judgePixels({ width: pixels / 1000 + 1, height: 1000 })).toEqual({
    kind: 'too-many-pixels',
    values: { width: 60_001, height: 1000, pixels: 60_001_000, limit: pixels },
  });
  expect(judgeWidth({ width, height: 10 })).toBeUndefined();
  expect(judgeWidth({ width: width - 1, height: 900 })).toEqual({
    kind: 'too-small',
    values: { width: 199, height: 900, limit: 200 },
  });
});

describe.each(acceptedKinds)('a %s', (kind) => {
  test('is sound', async () => {
    const bytes = await halves(300, 200).toFormat(kind).toBuffer();
    expect(judgeContent(bytes, kind)).toBeUndefined();
  });

  test('that is cut is broken', async () => {
    const bytes = await (await photograph(300, 200)).toFormat(kind).toBuffer();
    const problem = { kind: 'broken', values: { found: kind } };
    expect(judgeContent(bytes.subarray(0, 20), kind)).toEqual(problem);
    expect(judgeContent(bytes.subarray(0, bytes.length / 2), kind)).toEqual(problem);
  });
});

test('a header that claims 60,000 by 60,000 pixels is enough for a refusal', async () => {
  const bytes = await claimSize(60_000, 60_000);
  expect(judgeContent(bytes, 'png')?.kind).toBe('too-many-pixels');
  expect(judgeContent(bytes.subarray(0, 40), 'png')?.kind).toBe('too-many-pixels');
});
