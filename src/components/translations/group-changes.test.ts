import { expect, it } from 'vitest';
import type { Change } from '../../translations/compare-documents.ts';
import { groupChanges } from './group-changes.ts';

const change = (place: string, inField: boolean): Change => ({
  kind: 'changed',
  place,
  inField,
  parts: [],
});

it('joins neighbours at one place, and keeps a field apart from a heading of the same name', () => {
  const groups = groupChanges([
    change('Title', true),
    change('One', false),
    change('One', false),
    change('One', true),
  ]);
  expect(groups.map(({ place, changes }) => `${place} ${changes.length}`)).toEqual([
    'Title 1',
    'One 2',
    'One 1',
  ]);
});
