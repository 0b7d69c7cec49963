/** Takes the sentences for generated documents from the real ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Material } from './generate.ts';

/** Sentences of plain prose in a document: no markup, nothing that means something to the parser. Pure. */
export function sentencesOf(document: string, locale: Locale): string[] {
  const body = document.replace(/^---\n.*?\n---\n/s, '');
  const prose = body
    .split(/\n{2,}/)
    .map((block) => block.replace(/\s+/gu, ' ').trim())
    .filter((block) => /^\p{L}/u.test(block) && !/[<>{}[\]|*_`#\\~^]/.test(block));
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  return prose
    .flatMap((block) => [...segmenter.segment(block)].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence.length >= 30 && sentence.length <= 300);
}

/** Reads the material from the `content/` of the project. */
export function readMaterial(root: string, locales: readonly Locale[]): Material {
  const files = (folder: string) =>
    readdirSync(join(root, 'content', folder)).map((name) => join(root, 'content', folder, name));
  const sentences = (locale: Locale) =>
    [...files(`practices/${locale}`), ...files(`roadmap/${locale}`)].flatMap((file) =>
      sentencesOf(readFileSync(file, 'utf8'), locale),
    );
  return {
    sentences: Object.fromEntries(locales.map((locale) => [locale, sentences(locale)])),
    cities: readdirSync(join(root, 'content/cities')).map((name) => name.replace(/\.yaml$/, '')),
  };
}
