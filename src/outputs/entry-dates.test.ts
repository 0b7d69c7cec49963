import { describe, expect, it } from 'vitest';
import { madeView } from '../queries/test-views.ts';
import { changedOn, checkedOn } from './entry-dates.ts';

const unread = [{ title: 'Report', url: 'https://example.org/report' }];

describe('the day of the last work on an entry', () => {
  it('is that of the newest check of its facts', () => {
    expect(checkedOn(madeView('practice', 'en'))).toBe('2026-11-20');
    expect(checkedOn(madeView('practice', 'en', { facts: { sources: unread } }))).toBe(
      '2026-11-01',
    );
  });

  it('is that of the translation, for the words of a translation', () => {
    const view = madeView('practice', 'fr', { words: { en: {}, fr: {} } });
    expect(changedOn(view)).toBe('2026-11-24');
    expect(checkedOn(view)).toBe('2026-11-20');
  });

  it('falls back to the date of what happened', () => {
    expect(changedOn(madeView('news', 'en', { facts: { date: '2024-03', sources: unread } }))).toBe(
      '2024-03-01',
    );
    expect(
      changedOn(madeView('event', 'en', { facts: { start: '2024-06-03T09:30', sources: unread } })),
    ).toBe('2024-06-03');
  });

  it('is not invented for a step that does not say', () => {
    expect(changedOn(madeView('step', 'en', { facts: { sources: unread } }))).toBeUndefined();
  });
});
