import { describe, expect, it } from 'vitest';
import type { Part } from './plan.ts';
import { type FormHit, rankPages } from './rank.ts';

const term = (...forms: string[]) => ({ forms });
const part = (word: string, isOptional = false): Part => ({
  isOptional,
  alternatives: [{ terms: [term(word)], weight: 1 }],
});
/** `a:2 b` → a page a with a score of 2, and a page b with one of 1. */
const on = (list: string): FormHit[] =>
  list
    .split(' ')
    .filter(Boolean)
    .map((each, index) => {
      const [page = '', score = '1'] = each.split(':');
      return { page, score: Number(score), places: [index] };
    });
const rank = (parts: readonly Part[], hits: Readonly<Record<string, string>>, pages = 100) =>
  rankPages(parts, new Map(Object.entries(hits).map(([form, list]) => [form, on(list)])), pages);
const pagesOf = (...values: Parameters<typeof rank>) => rank(...values).map(({ page }) => page);

describe('the order of pages', () => {
  it('has those with all parts before those with some, also where these are more about one', () => {
    const hits = { hate: 'some:2 all', city: 'some all', youth: 'all' };
    const parts = [part('hate'), part('city'), part('youth')];
    expect(pagesOf(parts, hits)).toEqual(['all', 'some']);
  });

  it('has those with the rare word before those with the frequent one', () => {
    const frequent = Array.from({ length: 40 }, (_, index) => `f${index}`).join(' ');
    const ranked = pagesOf([part('city'), part('rumour')], { city: frequent, rumour: 'rare' });
    expect(ranked[0]).toBe('rare');
  });

  it('is that of their scores for one word', () => {
    expect(pagesOf([part('hate')], { hate: 'low:1 high:3 mid:2' })).toEqual(['high', 'mid', 'low']);
  });

  it('is the same whatever order the index gave them in', () => {
    const [one, other] = ['b a d c', 'c d a b'];
    expect(pagesOf([part('hate')], { hate: one })).toEqual(
      pagesOf([part('hate')], { hate: other }),
    );
  });

  it('has what was typed before another name of it', () => {
    const alternatives = [
      { terms: [term('rumour')], weight: 1 },
      { terms: [term('hearsay')], weight: 0.8 },
    ];
    const hits = { rumour: 'z', hearsay: 'a' };
    expect(pagesOf([{ isOptional: false, alternatives }], hits)).toEqual(['z', 'a']);
  });

  it('has the whole name before half of it', () => {
    const alternatives = [{ terms: [term('social'), term('cohesion')], weight: 1 }];
    const hits = { social: 'half:18 whole', cohesion: 'whole', city: 'half whole' };
    const parts = [{ isOptional: false, alternatives }, part('city')];
    expect(pagesOf(parts, hits)).toEqual(['whole', 'half']);
  });
});

describe('pages with some of the parts', () => {
  const parts = [part('hate'), part('city')];
  const three = [...parts, part('youth')];

  it('are shown where fewer than three have all', () => {
    const hits = { hate: 'a b x', city: 'a b x', youth: 'a b' };
    expect(pagesOf(three, hits)).toEqual(['a', 'b', 'x']);
  });

  it('are shown, and say so, where none has all', () => {
    const ranked = rank(parts, { hate: 'x y' });
    expect(ranked.map(({ page }) => page)).toEqual(['x', 'y']);
    expect(ranked.every(({ coverage }) => coverage < 0.99)).toBe(true);
  });

  it('are left out where three have all', () => {
    expect(pagesOf(three, { hate: 'a b c x', city: 'a b c x', youth: 'a b c' })).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('are left out where they have little of what the best have', () => {
    const many = 'a b c d e f g h i j k l m n o p q r s t';
    expect(pagesOf(parts, { hate: many, city: 'a' }, 21)).toEqual(['a']);
  });
});

describe('a part without any page', () => {
  const hits = { hate: 'a' };

  it('counts in the language of the question', () => {
    expect(rank([part('hate'), part('nowhere')], hits)[0]?.coverage).toBeLessThan(0.6);
  });

  it('does not count in another language', () => {
    expect(rank([part('hate'), part('nowhere', true)], hits)[0]?.coverage).toBe(1);
  });

  it('leaves no answer where it is all there is', () => {
    expect(rank([part('nowhere', true)], {})).toEqual([]);
    expect(rank([part('nowhere')], {})).toEqual([]);
    expect(rank([], hits)).toEqual([]);
  });
});

it('the places of a page are those of every form, each once', () => {
  const forms: Part = {
    isOptional: false,
    alternatives: [{ terms: [term('cities', 'city')], weight: 1 }],
  };
  const hits = new Map([
    ['cities', [{ page: 'a', score: 1, places: [4, 9] }]],
    ['city', [{ page: 'a', score: 2, places: [9, 12] }]],
  ]);
  expect(rankPages([forms], hits, 10)[0]).toMatchObject({ page: 'a', places: [4, 9, 12] });
});
