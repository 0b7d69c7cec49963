import { expect, it } from 'vitest';
import { findBadString, findReservedName, tellBadCharacter } from './bad-strings.ts';

it('finds names that mean something to the language, at any depth', () => {
  expect(findReservedName({ title: 'a', sources: [{ title: '__proto__' }] })).toBeUndefined();
  expect(findReservedName(JSON.parse('{"__proto__":{"a":1}}'))).toEqual(['__proto__']);
  expect(findReservedName({ sources: [{ constructor: 'a' }] })).toEqual([
    'sources',
    0,
    'constructor',
  ]);
});

it('finds hidden characters in values, and says which', () => {
  expect(findBadString({ title: 'ضفتان', sources: ['a \u2068b\u2069'] })).toBeUndefined();
  const bad = findBadString({ sources: [{ title: 'a\u202eb' }] });
  expect(bad).toMatchObject({ path: ['sources', 0, 'title'], code: 'U+202E' });
  expect(bad && tellBadCharacter(bad)).toMatchObject({ rule: 'markup.direction-character' });
});
