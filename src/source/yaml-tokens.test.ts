import { describe, expect, it } from 'vitest';
import { findForbiddenToken } from './yaml-tokens.ts';

describe('settings may hold', () => {
  it.each([
    'title: One & all',
    'title: "& * ! ? ---"',
    "title: '*bold*'",
    'summary: >\n  Who asks? We do.\n',
    'title: What works?',
    'topics: [violent-extremism, hate]',
    'sources: [{ title: A page, url: "https://a.org/?b=c" }]',
    'title: a --- b',
    '# A remark: & * !\ntitle: a',
  ])('%j', (yaml) => {
    expect(findForbiddenToken(yaml)).toBeUndefined();
  });
});

describe('settings may not hold', () => {
  it.each([
    ['title: &a b', 'file.anchors', 7],
    ['title: *a', 'file.anchors', 7],
    ['title: !!js/function x', 'file.anchors', 7],
    ['title: a\n---\nb: c', 'file.documents', 9],
    ['%YAML 1.2\n', 'file.documents', 0],
    ['? a\n: b', 'file.notSettings', 0],
    ['[a, b]: c', 'file.notSettings', 6],
  ])('%j: %s at %i', (yaml, key, offset) => {
    expect(findForbiddenToken(yaml)).toEqual({ key, offset });
  });
});
