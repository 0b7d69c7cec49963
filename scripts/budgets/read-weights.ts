/** Reads a built folder and weighs its reading pages and its lists of work. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compress } from '../lib/compress.ts';
import { listFiles } from '../lib/files.ts';
import { countRows, isReadingPage, isWorkList, type PageWeight, pageNeeds } from './weight.ts';

/** Weights of all reading pages and lists of work of a built site. A file that is not there weighs nothing; the link check names it. */
export function readPageWeights(folder: string): PageWeight[] {
  const known = new Map<string, number>();
  const sizeOf = (address: string, measure: (path: string) => number): number => {
    const path = join(folder, decodeURIComponent(address.split('?')[0] ?? ''));
    const kept = known.get(path);
    if (kept !== undefined) return kept;
    const size = statSync(path, { throwIfNoEntry: false })?.isFile() ? measure(path) : 0;
    known.set(path, size);
    return size;
  };
  const sum = (addresses: readonly string[], measure: (path: string) => number) =>
    addresses.reduce((total, address) => total + sizeOf(address, measure), 0);
  return listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const bytes = readFileSync(join(folder, file));
      const html = bytes.toString('utf8');
      if (!isReadingPage(html) && !isWorkList(html)) return [];
      const { stylesheets, preloadedFonts, blockingScripts } = pageNeeds(html);
      const css = sum(stylesheets, (path) => compress(readFileSync(path), 'br').length);
      const fonts = sum(preloadedFonts, (path) => statSync(path).size);
      const rows = countRows(html);
      return [{ file, html: compress(bytes, 'br').length, css, fonts, blockingScripts, rows }];
    });
}
