import { describe, expect, it } from 'vitest';
import { digestOfTexts } from '../collections/digest.ts';
import type { Locale } from '../i18n/locales.ts';
import { findEffects, localesThatBecame } from './find-effects.ts';
import type { TranslationNote, Unit, UnitText } from './unit.ts';

const english = { title: 'One door', summary: 'Families find help at one door.' };
const french = { title: 'Une porte', summary: 'Une seule porte pour les familles.' };
const digest = digestOfTexts(english, '');

const text = (texts: object, note?: TranslationNote): UnitText => ({
  texts: { ...texts },
  body: '',
  file: 'content/x',
  note,
});
const note = (method: TranslationNote['method'], source = digest): TranslationNote => ({
  source,
  method,
  date: '2026-11-01',
});
const unit = (texts: Partial<Record<Locale, UnitText>>, id = 'practices/one-door'): Unit => ({
  id,
  kind: 'practices',
  title: 'One door',
  sourceLocale: 'en',
  texts,
  drafts: {},
});
const before = unit({ en: text(english), fr: text(french, note('machine-reviewed')) });

describe('what a change does to translations', () => {
  it('is nothing where all is as it was', () => {
    expect(findEffects([before], [before], 'en')).toEqual([]);
  });

  it('makes them outdated with the words that changed', () => {
    const changed = { ...english, summary: 'Families find help at every door.' };
    const [effect, ...others] = findEffects(
      [before],
      [unit({ ...before.texts, en: text(changed) })],
      'en',
    );
    expect(others).toEqual([]);
    expect(effect && localesThatBecame(effect, 'outdated', 'reviewed')).toEqual(['fr']);
    expect(effect?.sourceChanges).toHaveLength(1);
    expect(effect?.sourceChanges[0]?.parts).toContainEqual({ kind: 'added', words: 'every' });
  });

  it('sends words back to review that changed after it, without a change of the original', () => {
    const [effect] = findEffects(
      [before],
      [unit({ en: text(english), fr: text({ ...french, title: 'La porte' }, note('machine')) })],
      'en',
    );
    expect(effect?.states).toEqual([{ locale: 'fr', before: 'reviewed', now: 'machine' }]);
    expect(effect?.sourceChanges).toEqual([]);
  });

  it('brings up to date what follows the original again', () => {
    const old = unit({ en: text(english), fr: text(french, note('human', 'sha256-old')) });
    const [effect] = findEffects(
      [old],
      [unit({ en: text(english), fr: text(french, note('human')) })],
      'en',
    );
    expect(effect && localesThatBecame(effect, 'reviewed', 'outdated')).toEqual(['fr']);
  });

  it('lets a new text wait for all its languages', () => {
    const [effect] = findEffects([], [unit({ en: text(english) }, 'practices/new')], 'en');
    expect(effect?.isKnown).toBe(false);
    expect(effect && localesThatBecame(effect, 'missing')).toEqual(['fr', 'de', 'es', 'ar']);
  });

  it('says nothing of a language that was missing before and still is, nor of what is gone', () => {
    const gone = unit({ en: text(english) }, 'practices/gone');
    expect(findEffects([before, gone], [before], 'en')).toEqual([]);
  });
});
