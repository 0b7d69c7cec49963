import { describe, expect, it } from 'vitest';
import { localeCodes } from '../i18n/locales.ts';
import { listPaths, pageSize } from './list-parts.ts';
import { addressesOf } from './site-addresses.ts';
import { madeEntry, madeLibrary } from './test-entries.ts';

const model = madeEntry(
  'practice',
  'aarhus-model',
  { en: 'aarhus-model', fr: 'modele-aarhus' },
  { city: 'aarhus', topics: ['multi-agency'] },
  { fr: ['ancien'] },
);
const meeting = madeEntry('event', 'oslo', { en: 'oslo' }, { start: '2024-06-03', topics: [] });
const vague = madeEntry('event', 'vague', { en: 'vague' }, { start: '2024-06', topics: [] });
const { pages, aliases, homes } = addressesOf(
  madeLibrary([model, meeting, vague], ['aarhus', 'ottawa']),
  ['about'],
);

describe('the addresses of a site', () => {
  it.each([
    ['/', 'start'],
    ['/ar/', 'start'],
    ['/de/about/', 'about'],
    ['/es/practices/', 'practices'],
    ['/fr/feed.xml', 'feed'],
    ['/fr/events.ics', 'events'],
    ['/fr/events/oslo.ics', 'events/oslo'],
    ['/fr/practices/modele-aarhus/', 'practices/aarhus-model'],
    ['/de/practices/aarhus-model/', 'practices/aarhus-model'],
    ['/en/cities/aarhus/', 'cities/aarhus'],
    ['/en/topics/multi-agency/', 'topics/multi-agency'],
  ])('%s belongs to %s', (path, owner) => {
    expect(pages.get(path)).toBe(owner);
  });

  it('has no page of a city with nothing to show, nor a calendar without days', () => {
    expect(pages.has('/en/cities/ottawa/')).toBe(false);
    expect(homes.get('cities/ottawa')?.en).toBe('/en/cities/');
    expect(pages.has('/en/events/vague.ics')).toBe(false);
  });

  it('has the old addresses that entries themselves name, and the id beside a slug', () => {
    expect(Object.fromEntries(aliases)).toEqual({
      '/fr/practices/ancien/': 'practices/aarhus-model',
      '/fr/practices/aarhus-model/': 'practices/aarhus-model',
    });
  });

  it('finds every owner at a page, in every locale', () => {
    for (const paths of homes.values())
      for (const locale of localeCodes) expect(pages.has(paths[locale]), paths[locale]).toBe(true);
  });
});

describe('the addresses of lists', () => {
  const cities = new Map([
    ['aarhus', { country: 'DK' }],
    ['ottawa', { country: 'CA' }],
  ]);
  const practiceIn = (city: string, steps: readonly number[]) =>
    madeEntry('practice', city, { en: city }, { city, topics: ['a'], roadmapSteps: steps });

  it('are narrowed by what differs', () => {
    const entries = [practiceIn('aarhus', [1, 2]), practiceIn('ottawa', [2])];
    expect(listPaths(entries, 'practice', 'fr', cities)).toEqual([
      '/fr/practices/country/dk/',
      '/fr/practices/country/ca/',
      '/fr/practices/step/1/',
      '/fr/practices/step/2/',
    ]);
  });

  it('go on over pages', () => {
    const many = Array.from({ length: 2 * pageSize + 1 }, () => practiceIn('aarhus', []));
    expect(listPaths(many, 'practice', 'en', cities)).toEqual([
      '/en/practices/page/2/',
      '/en/practices/page/3/',
    ]);
  });

  it('by step are those of practices alone', () => {
    const entries = [1, 2].map((step) =>
      madeEntry('news', `n${step}`, { en: 'n' }, { topics: ['a'], roadmapSteps: [step] }),
    );
    expect(listPaths(entries, 'news', 'en', cities)).toEqual([]);
  });
});
