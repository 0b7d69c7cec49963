import { describe, expect, it } from 'vitest';
import {
  checkRemovals,
  lastNameOf,
  ownerOfRemoval,
  type RemovalRecord,
  readRemoval,
  removalFile,
} from './removals.ts';

const read = (yaml: string, path = 'content/removed/practices/x.yaml') =>
  readRemoval({ path, bytes: new TextEncoder().encode(yaml) });

const date = 'date: 2026-11-25\n';
const why = 'reason: { fr: Les chiffres étaient faux. }\n';

describe('a record', () => {
  it('is named by its path', () => {
    expect(read(date + why)).toMatchObject({ owner: 'practices/x', date: '2026-11-25' });
    expect(read(date + why, 'content/removed/pages/about.yaml')).toMatchObject({ owner: 'about' });
  });

  it.each(['practices/aarhus-model', 'cities/london', 'about'])('of %s has a place', (owner) => {
    expect(ownerOfRemoval(removalFile(owner))).toBe(owner);
  });

  it.each([
    ['no reason', date, 'Nothing says why practices/x was taken down'],
    ['an empty reason', `${date}reason: { en: "" }\n`, 'reason.en'],
    ['no date', why, '"date"'],
    ['a reason in another language', `${date}reason: { it: No }\n`, 'it'],
    ['a field that is unknown', `${date}${why}because: x\n`, 'because'],
    ['an anchor', `${date}reason: &a { en: x }\n`, 'Anchors'],
  ])('with %s is refused', (_, yaml, expected) => {
    const problems = read(yaml);
    expect(Array.isArray(problems) ? problems.map(({ message }) => message).join() : '').toContain(
      expected,
    );
  });

  it.each([
    'content/removed/x.yaml',
    'content/removed/elsewhere/x.yaml',
    'content/removed/practices/X.yaml',
    'content/removed/practices/en/x.yaml',
    'content/removed/practices/x.txt',
  ])('at %s is misplaced', (path) => {
    expect(read(date + why, path)).toMatchObject([
      { message: expect.stringContaining('content/removed/practices/aarhus-model.yaml') },
    ]);
  });
});

describe('records together', () => {
  const records = (all: Record<string, string>) =>
    new Map(
      Object.entries(all).map(([name, yaml]) => {
        const made = read(date + yaml, removalFile(`practices/${name}`)) as RemovalRecord;
        return [made.owner, made] as const;
      }),
    );
  const told = (all: Record<string, string>, ...there: string[]) =>
    checkRemovals(records(all), (owner) => there.includes(owner)).map(({ message }) => message);

  it('follow names to the last one', () => {
    const all = records({ a: 'movedTo: practices/b', b: 'movedTo: practices/c' });
    expect(lastNameOf('practices/a', all)).toBe('practices/c');
    expect(lastNameOf('practices/z', all)).toBe('practices/z');
  });

  it('may lead to what is there, or to what was taken down in turn', () => {
    expect(told({ a: 'movedTo: practices/c' }, 'practices/c')).toEqual([]);
    expect(told({ a: 'movedTo: practices/b', b: why })).toEqual([]);
    expect(told({ a: `${why}see: practices/c` }, 'practices/c')).toEqual([]);
  });

  it.each([
    [
      'lead in a circle',
      { a: 'movedTo: practices/b', b: 'movedTo: practices/a' },
      [],
      'lead in a circle',
    ],
    ['lead to themselves', { a: 'movedTo: practices/a' }, [], 'lead in a circle'],
    ['lead nowhere', { a: 'movedTo: practices/none' }, [], 'names practices/none'],
    [
      'help with what is not there',
      { a: `${why}see: practices/none` },
      [],
      '"see" names practices/none',
    ],
    [
      'help with what is gone too',
      { a: `${why}see: practices/b`, b: why },
      [],
      '"see" names practices/b',
    ],
    [
      'are of what is there',
      { a: why },
      ['practices/a'],
      'practices/a was taken down, but it is there',
    ],
  ])('that %s are refused', (_, all, there, expected) => {
    expect(told(all, ...there).join()).toContain(expected);
  });
});
