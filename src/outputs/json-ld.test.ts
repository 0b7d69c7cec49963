import { describe, expect, it } from 'vitest';
import { type Locale, localeCodes } from '../i18n/locales.ts';
import { madeView } from '../queries/test-views.ts';
import { site } from '../site.ts';
import { breadcrumbJsonLd, entryJsonLd, organisationJsonLd } from './json-ld.ts';

const crumbs = [{ label: 'Home', path: '/en/' }];
const plain = (node: object | undefined): Record<string, unknown> =>
  JSON.parse(JSON.stringify(node));
const event = (facts: Record<string, unknown>, place = 'Aarhus', country = 'DK') =>
  plain(entryJsonLd(madeView('event', 'en', { facts }), crumbs, place, country)[0]);

describe('structured data of an article', () => {
  const view = madeView('practice', 'fr', { words: { en: {}, fr: { slug: 'une-porte' } } });
  const [article] = entryJsonLd(view, crumbs, 'Aarhus').map(plain);

  it('names language, licence, sources and publisher', () => {
    expect(article).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: 'Title in fr',
      inLanguage: 'fr',
      dateModified: '2026-11-24',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      publisher: { '@type': 'Organization', name: site.name.fr },
      citation: [{ url: 'https://example.org/report' }],
      image: `${site.origin}/share/practice-fr.png`,
    });
  });

  it('points from a translation to the original', () => {
    expect(article?.['translationOfWork']).toMatchObject({
      url: `${site.origin}/en/practices/one-door/`,
    });
  });

  it('of an original names no other original', () => {
    expect(plain(entryJsonLd(madeView('practice', 'en'), crumbs)[0])).not.toHaveProperty(
      'translationOfWork',
    );
  });

  it('of a page without translation says in which language the words are', () => {
    const shown = plain(entryJsonLd(madeView('news', 'ar'), crumbs)[0]);
    expect(shown).toMatchObject({
      inLanguage: 'en',
      url: `${site.origin}/en/news/one-door/`,
      datePublished: '2024-03-16',
    });
  });

  it('is there for every kind and every locale', () => {
    for (const locale of localeCodes) {
      for (const type of ['practice', 'step', 'news', 'event'] as const) {
        expect(entryJsonLd(madeView(type, locale), crumbs)).toHaveLength(2);
      }
    }
  });
});

describe('structured data of an event', () => {
  it.each([
    ['2024-06-03T09:30', 'Europe/Stockholm', '2024-06-03T09:30+02:00'],
    ['2024-01-03T09:30', 'America/New_York', '2024-01-03T09:30-05:00'],
    ['2019-06-03T09:30', 'America/Mexico_City', '2019-06-03T09:30-05:00'],
    ['2024-06-03', 'Europe/Stockholm', '2024-06-03'],
    ['2022-04', 'Europe/Stockholm', '2022-04'],
  ])('%s in %s begins %s, no more precise than known', (start, timeZone, expected) => {
    expect(event({ start, timeZone })['startDate']).toBe(expected);
  });

  it.each([
    ['held', 'EventScheduled'],
    ['moved', 'EventRescheduled'],
    ['cancelled', 'EventCancelled'],
  ])('that was %s is %s', (status, expected) => {
    expect(event({ status })['eventStatus']).toBe(`https://schema.org/${expected}`);
  });

  it('stands in a city of a country', () => {
    expect(event({ venue: 'Rådhuset' })['location']).toEqual({
      '@type': 'Place',
      name: 'Rådhuset',
      address: { '@type': 'PostalAddress', addressLocality: 'Aarhus', addressCountry: 'DK' },
    });
  });

  it('online and in person has both places', () => {
    expect(event({ mode: 'hybrid' })['location']).toMatchObject([
      { '@type': 'Place' },
      { '@type': 'VirtualLocation' },
    ]);
    expect(event({ mode: 'online' })['location']).toMatchObject({ '@type': 'VirtualLocation' });
  });
});

describe('structured data of the site', () => {
  it('numbers the way to a page and writes addresses in full', () => {
    expect(breadcrumbJsonLd([...crumbs, { label: 'ضفة', path: '/ar/ضفة/' }])).toMatchObject({
      itemListElement: [
        { position: 1, item: `${site.origin}/en/` },
        { position: 2, name: 'ضفة', item: `${site.origin}/ar/%D8%B6%D9%81%D8%A9/` },
      ],
    });
  });

  it.each(localeCodes)('says how to search it in %s', (locale: Locale) => {
    const text = JSON.stringify(organisationJsonLd(locale));
    expect(text).toContain(`/${locale}/search/?q={search_term_string}`);
    expect(text).toContain(site.name[locale]);
  });
});
