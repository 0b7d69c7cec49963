import { describe, expect, it, test } from 'vitest';
import { localeCodes } from '../../src/i18n/locales.ts';
import { readRemoval } from '../../src/source/removals.ts';
import { filesOf, planRemoval } from './plan-removal.ts';

const request = { owner: 'practices/x', reason: { en: 'It was: “wrong” #1 – yes' } };

describe('taking something down', () => {
  it('deletes its files in every language and writes a record that can be read', () => {
    const { deleted, record } = planRemoval({ ...request, see: 'practices/y' }, '2026-11-25');
    expect(deleted).toEqual(localeCodes.map((code) => `content/practices/${code}/x.mdx`));
    const bytes = new TextEncoder().encode(record.text);
    expect(readRemoval({ path: record.path, bytes })).toMatchObject({
      owner: 'practices/x',
      date: '2026-11-25',
      reason: request.reason,
      see: 'practices/y',
    });
  });

  it('needs no reason for a new name', () => {
    const { record } = planRemoval(
      { owner: 'practices/x', reason: {}, movedTo: 'practices/y' },
      '2026-11-25',
    );
    expect(record.text).toBe('date: 2026-11-25\nmovedTo: practices/y\n');
  });

  it.each([
    ['without a reason', { reason: {} }, '--reason'],
    ['with an empty reason', { reason: { en: ' ' } }, '--reason'],
    ['without a section', { owner: 'x/y' }, 'no section and name'],
    ['with a path', { owner: '../x' }, 'no section and name'],
    ['with two ways on', { see: 'a', movedTo: 'b' }, 'not both'],
  ])('is refused %s', (_, over, expected) => {
    expect(() => planRemoval({ ...request, ...over }, '2026-11-25')).toThrow(expected);
  });
});

test.each([
  ['events/oslo', 'content/events/en/oslo.mdx'],
  ['roadmap/one-table', 'content/roadmap/ar/one-table.mdx'],
  ['cities/london', 'content/cities/london.yaml'],
  ['about', 'content/pages/fr/about.mdx'],
])('the files of %s hold %s', (owner, file) => {
  expect(filesOf(owner)).toContain(file);
});
