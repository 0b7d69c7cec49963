import { describe, expect, it } from 'vitest';
import { digestOfCards, digestOfLinks, keyOfEntry } from './page-keys.ts';
import { madeView } from './test-views.ts';

const body = (key: string) => ({ key, headings: [], words: 10 });
const view = (words: object = {}, facts: object = {}, key = 'k') => ({
  ...madeView('practice', 'en', {
    facts: { ...facts },
    words: { en: { title: 'One door', summary: 'A summary.', approach: 'x', ...words } },
  }),
  body: body(key),
});
const links = (...views: ReturnType<typeof view>[]) => digestOfLinks(views, ['cities']);
const cards = (...views: ReturnType<typeof view>[]) =>
  digestOfCards(views, links(...views), '2026-11-24');

describe('pages that link to an entry', () => {
  it('are kept when its body or summary changes', () => {
    expect(links(view({ summary: 'Another summary.' }, {}, 'other'))).toBe(links(view()));
  });

  it.each([
    ['title', view({ title: 'Two doors' })],
    ['facts', view({}, { topics: ['multi-agency'] })],
    ['address', { ...view(), path: '/en/practices/two-doors/' }],
  ])('are made anew when its %s changes', (_what, changed) => {
    expect(links(changed)).not.toBe(links(view()));
  });

  it('are made anew when a city changes', () => {
    expect(digestOfLinks([view()], ['other cities'])).not.toBe(links(view()));
  });
});

describe('pages that show its card', () => {
  it.each([
    ['summary', view({ summary: 'Another summary.' })],
    ['reading time', { ...view(), minutes: 99 }],
    ['completeness', view({ lessons: ['x'] })],
    ['title', view({ title: 'Two doors' })],
  ])('are made anew when its %s changes', (_what, changed) => {
    expect(cards(changed)).not.toBe(cards(view()));
  });

  it('are made anew on another day, since events pass', () => {
    expect(digestOfCards([view()], links(view()), '2026-11-25')).not.toBe(cards(view()));
  });
});

describe('the page of an entry', () => {
  it.each([
    ['body', view({}, {}, 'other'), 'others'],
    ['words', view({ problem: 'x' }), 'others'],
    ['state of translation', { ...view(), state: 'outdated' as const }, 'others'],
    ['surroundings', view(), 'changed others'],
  ])('is made anew when its %s changes', (_what, changed, others) => {
    expect(keyOfEntry(changed, others)).not.toBe(keyOfEntry(view(), 'others'));
  });

  it('is kept when nothing changes', () => {
    expect(keyOfEntry(view(), 'others')).toBe(keyOfEntry(view(), 'others'));
  });
});
