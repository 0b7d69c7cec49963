import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { localeCodes } from '../i18n/locales.ts';
import { madeView } from '../queries/test-views.ts';
import { site } from '../site.ts';
import { feedViews, renderFeed } from './feed.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['entry', 'link', 'category'].includes(name),
});
const both = { en: {}, fr: {} };
const news = (id: string, date: string, locale: 'en' | 'fr' = 'en') =>
  madeView('news', locale, {
    id,
    facts: { date, sources: [{ title: 'A', url: 'https://a.org' }] },
  });

describe('the feed', () => {
  it.each(localeCodes)('is sound XML in %s, even when empty', (locale) => {
    const xml = renderFeed([], locale);
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(parser.parse(xml).feed).toMatchObject({
      '@_xml:lang': locale,
      author: { name: site.name[locale] },
    });
  });

  it('has what Atom requires of the feed and of each entry', () => {
    const { feed } = parser.parse(renderFeed([madeView('practice', 'fr', { words: both })], 'fr'));
    expect(feed).toMatchObject({
      id: 'tag:twoshores.example,2026:fr',
      updated: '2026-11-24T00:00:00.000Z',
    });
    expect(feed.link).toContainEqual(
      expect.objectContaining({ '@_rel': 'self', '@_href': `${site.origin}/fr/feed.xml` }),
    );
    expect(feed.entry[0]).toMatchObject({
      id: 'tag:twoshores.example,2026:practice/one-door/fr',
      updated: '2026-11-24T00:00:00.000Z',
      title: { '#text': 'Title in fr' },
      summary: { '#text': 'Summary in fr' },
    });
    expect(feed.entry[0].link[0]).toMatchObject({ '@_rel': 'alternate', '@_hreflang': 'fr' });
    expect(feed.entry[0].category).toContainEqual(
      expect.objectContaining({ '@_term': 'youth-education' }),
    );
  });

  it('tells only of what exists in its language', () => {
    const views = [madeView('news', 'fr'), madeView('news', 'fr', { id: 'seen', words: both })];
    expect(feedViews(views).map(({ id }) => id)).toEqual(['seen']);
  });

  it('begins with the newest and ends after fifty', () => {
    const views = Array.from({ length: 60 }, (_, day) =>
      news(`n${day}`, `2024-0${1 + (day % 9)}-1${day % 10}`),
    );
    const shown = feedViews(views);
    expect(shown).toHaveLength(50);
    expect(shown[0]?.facts).toMatchObject({ date: '2024-09-18' });
  });

  it('keeps letters that XML gives a meaning to', () => {
    const title = 'Ask & listen: <3 for "all" ]]> of us';
    const { feed } = parser.parse(
      renderFeed([madeView('news', 'en', { words: { en: { title } } })], 'en'),
    );
    expect(feed.entry[0].title['#text']).toBe(title);
  });

  it('invents no day where only a month is known', () => {
    expect(renderFeed([news('month', '2024-03')], 'en')).not.toContain('<published>');
    expect(renderFeed([news('day', '2024-03-16')], 'en')).toContain('<published>2024-03-16');
  });
});
