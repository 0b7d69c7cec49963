import { describe, expect, it } from 'vitest';
import { indexedLocales, indexedTexts } from './search-engines.ts';
import { madeView } from './test-views.ts';

const versions = { en: {}, fr: 'human', de: 'machine-reviewed', ar: 'machine' } as const;
const entry = {
  versions: Object.fromEntries(
    Object.entries(versions).map(([locale, method]) => [
      locale,
      { texts: typeof method === 'string' ? { translation: { method } } : {} },
    ]),
  ),
} as unknown as Parameters<typeof indexedLocales>[0];

describe('search engines may show', () => {
  it('every language that there is, when translations by machine are shown', () => {
    expect(indexedLocales(entry, { machineTranslations: true })).toEqual(['en', 'fr', 'de', 'ar']);
  });

  it('what people wrote or checked, when they are not', () => {
    expect(indexedLocales(entry, { machineTranslations: false })).toEqual(['en', 'fr', 'de']);
  });

  it('site pages by the same rule', () => {
    const notes = [
      ['en', undefined],
      ['fr', { method: 'machine-reviewed' }],
      ['ar', { method: 'machine' }],
    ] as const;
    expect(indexedTexts(notes, { machineTranslations: false })).toEqual(['en', 'fr']);
    expect(indexedTexts(notes, { machineTranslations: true })).toEqual(['en', 'fr', 'ar']);
  });

  it.each([true, false])(
    'no page that stands in for a missing translation (%s)',
    (machineTranslations) => {
      const searchEngines = { machineTranslations };
      const view = madeView('news', 'es', { words: { en: {} }, searchEngines });
      expect(view.isFallback).toBe(true);
      expect(view.indexed).toEqual(['en']);
    },
  );
});
