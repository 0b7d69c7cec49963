import { describe, expect, it } from 'vitest';
import {
  completeness,
  inOrder,
  isUpcoming,
  neighbours,
  newsOnTopics,
  paginate,
  relatedPractices,
} from './select.ts';
import { madeView } from './test-views.ts';

const practice = (id: string, facts: object = {}, words: object = {}) =>
  madeView('practice', 'en', {
    id,
    facts: { ...facts },
    words: { en: { approach: 'x', ...words } },
  });
const event = (facts: object) => madeView('event', 'en', { facts: { ...facts } });

describe('the order of a list', () => {
  it('is by number for steps', () => {
    const steps = [2, 10, 1].map((number) => madeView('step', 'en', { facts: { number } }));
    expect(steps.sort(inOrder).map(({ facts }) => facts.number)).toEqual([1, 2, 10]);
  });

  it('is newest first for events, and by name on one day', () => {
    const events = [
      ['b', '2024-01-01'],
      ['c', '2025-03'],
      ['a', '2024-01-01'],
    ].map(([id = '', start]) => madeView('event', 'en', { id, facts: { start } }));
    expect(events.sort(inOrder).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });
});

describe('an event is upcoming', () => {
  it.each([
    ['on its last day', { start: '2026-11-23', end: '2026-11-24', status: 'scheduled' }, true],
    ['the day after', { start: '2026-11-22', end: '2026-11-23', status: 'scheduled' }, false],
    ['with a time, on its day', { start: '2026-11-24T09:30', status: 'scheduled' }, true],
    ['in a month that has not passed', { start: '2026-11', status: 'scheduled' }, true],
    ['when it has been held', { start: '2026-11-24', status: 'held' }, false],
  ])('%s: %o → %s', (_when, facts, expected) => {
    expect(isUpcoming(event(facts), '2026-11-24')).toBe(expected);
  });
});

describe('completeness of a practice', () => {
  const facts = {
    partners: ['police'],
    targetGroups: ['young-people'],
    start: '2007',
    evidenceLevel: 'monitored',
    fundingSources: ['city'],
    roadmapSteps: [1],
  };
  const words = { problem: 'x', outcomes: [], lessons: ['x'], transfer: { keep: 'x' } };

  const body = { key: 'k', headings: [], words: 10 };

  it('is full when everything is told', () => {
    expect(completeness({ ...practice('a', facts, words), body })).toEqual({
      grade: 'full',
      missing: [],
    });
  });

  it('is a card otherwise, and names what is missing', () => {
    const { start: _start, ...rest } = facts;
    const { lessons: _lessons, ...told } = words;
    expect(completeness({ ...practice('a', rest, told), body })).toEqual({
      grade: 'card',
      missing: ['lessons', 'start'],
    });
  });
});

describe('what belongs together', () => {
  it('puts practices that share most topics first, and leaves out those that share none', () => {
    const all = [
      practice('itself', { topics: ['youth-education', 'multi-agency'] }),
      practice('one', { topics: ['youth-education'] }),
      practice('both', { topics: ['multi-agency', 'youth-education'] }),
      practice('none', { topics: ['exit-reintegration'] }),
    ];
    const [first] = all;
    expect(first && relatedPractices(first, all).map(({ id }) => id)).toEqual(['both', 'one']);
  });

  it('finds news on the same topics, but not the news itself', () => {
    const news = ['a', 'b'].map((id) => madeView('news', 'en', { id }));
    expect(newsOnTopics(['youth-education'], news, 'a').map(({ id }) => id)).toEqual(['b']);
  });

  it.each([
    ['a', undefined, 'b'],
    ['b', 'a', 'c'],
    ['c', 'b', undefined],
    ['x', undefined, undefined],
  ])('has neighbours: %s between %s and %s', (id, previous, next) => {
    const found = neighbours([{ id: 'a' }, { id: 'b' }, { id: 'c' }], id);
    expect([found.previous?.id, found.next?.id]).toEqual([previous, next]);
  });

  it.each([
    [0, 2, [[]]],
    [2, 2, [[0, 1]]],
    [3, 2, [[0, 1], [2]]],
  ])('puts %i items on pages of %i', (count, size, expected) => {
    expect(
      paginate(
        Array.from({ length: count }, (_, i) => i),
        size,
      ),
    ).toEqual(expected);
  });
});
