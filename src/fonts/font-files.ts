import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import { isWhole, writeWithDigest } from '../cache/digest-beside.ts';
import type { FontSubset } from './subsets.ts';
import { unicodeRangeToText } from './unicode-range.ts';

/** `woff2` for browsers; `ttf` for drawing text into pictures. */
export type FontFormat = 'woff2' | 'ttf';

/**
 * The path of the font file for a subset. It is made on first use, under `.cache/fonts` of the project,
 * and found there afterwards; the name changes with the recipe and with the source file.
 * Throws when the source's package is not installed.
 */
export async function fontFile(
  subset: FontSubset,
  format: FontFormat,
  projectRoot = process.cwd(),
): Promise<string> {
  const source = await readFile(
    createRequire(join(projectRoot, 'package.json')).resolve(subset.source),
  );
  const digest = createHash('sha256').update(JSON.stringify(subset)).update(source).digest('hex');
  const folder = resolve(projectRoot, '.cache/fonts');
  const path = join(folder, `${subset.name}-${digest.slice(0, 12)}.${format}`);
  if (!isWhole(path)) writeWithDigest(path, await cutFont(source, subset, format));
  return path;
}

/** Cuts a subset out of a font. */
async function cutFont(source: Buffer, subset: FontSubset, format: FontFormat): Promise<Buffer> {
  const { axis, unicodeRange } = subset;
  const wght = typeof axis === 'object' ? { min: axis[0], max: axis[1], default: axis[0] } : axis;
  return await subsetFont(source, unicodeRangeToText(unicodeRange), {
    targetFormat: format === 'woff2' ? 'woff2' : 'sfnt',
    ...(wght === undefined ? {} : { variationAxes: { wght } }),
  });
}
