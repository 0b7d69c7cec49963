/** A small published site for tests. */
import { sourceLocale } from '../../src/i18n/locales.ts';
import type { IndexedEntry, LibraryIndex } from './library-index.ts';

const version = (title: string, sha: string) => ({
  title,
  summary: 'A summary that is long enough for the schema.',
  slug: 'a-slug',
  state: 'original' as const,
  words: 200,
  sha,
});

const practice: IndexedEntry = {
  type: 'practice',
  id: 'aarhus-model',
  sourceLocale,
  facts: {
    city: 'aarhus',
    topics: ['violent-extremism'],
    status: 'running',
    lastVerified: '2026-11-20',
  },
  versions: { en: version('One door for worries', 'a'.repeat(40)) },
};

const step: IndexedEntry = {
  type: 'step',
  id: 'know-the-local-picture',
  sourceLocale,
  facts: { number: 1 },
  versions: { en: version('Know the local picture', 'b'.repeat(40)) },
};

/** One practice, one step, one city, one picture. */
export const testIndex: LibraryIndex = {
  entries: [practice, step],
  cities: {
    aarhus: {
      name: { en: 'Aarhus', fr: 'Aarhus', ar: 'آرهوس' },
      country: 'DK',
      region: 'europe',
      lat: 56.16,
      lon: 10.2,
    },
  },
  cityPages: ['aarhus'],
  pictures: {
    '../../media/round-table.jpg': { src: '/media/round-table.webp', width: 1200, height: 800 },
  },
};
