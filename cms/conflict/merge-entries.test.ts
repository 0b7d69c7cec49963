import { expect, test } from 'vitest';
import { type Clash, mergeEntries } from './merge-entries.ts';

const place = { type: 'practice', id: 'one-door' } as const;
const file = (settings: string, body = 'Text.') => `---\n${settings}\n---\n\n${body}\n`;
const base = { en: file('title: One door\nlead: An office', 'First.\n\nSecond.\n\nThird.') };

function merge(theirs: string, mine: string, take: 'theirs' | 'mine' = 'mine') {
  const seen: Clash[] = [];
  const { files } = mergeEntries(
    place,
    { base, theirs: { en: theirs }, mine: { en: mine } },
    (clash) => {
      seen.push(clash);
      return take;
    },
  );
  return { text: files.en, clashes: seen };
}

test('changes of different settings and paragraphs are both kept', () => {
  const { text, clashes } = merge(
    file('title: Theirs\nlead: An office', 'First, by them.\n\nSecond.\n\nThird.'),
    file('title: One door\nlead: Mine', 'First.\n\nSecond.\n\nThird, by me.'),
  );
  expect(clashes).toEqual([]);
  expect(text).toBe(
    file('title: Theirs\nlead: Mine', 'First, by them.\n\nSecond.\n\nThird, by me.'),
  );
});

test('the same change is no clash', () => {
  const same = file('title: Same\nlead: An office', 'First.\n\nSecond.\n\nThird.');
  expect(merge(same, same)).toEqual({ text: same, clashes: [] });
});

test.each(['theirs', 'mine'] as const)('a setting that both changed: taken from %s', (whose) => {
  const { text, clashes } = merge(
    file('title: Of theirs\nlead: An office', 'First.\n\nSecond.\n\nThird.'),
    file('title: Of mine\nlead: An office', 'First.\n\nSecond.\n\nThird.'),
    whose,
  );
  expect(clashes).toEqual([{ locale: 'en', field: 'title', theirs: 'Of theirs', mine: 'Of mine' }]);
  expect(text).toContain(`title: Of ${whose}`);
});

test('a paragraph that both changed is shown whole, as theirs and as mine', () => {
  const { clashes } = merge(
    file('title: One door\nlead: An office', 'First by them.\n\nSecond.\n\nThird.'),
    file('title: One door\nlead: An office', 'First by me.\n\nSecond.\n\nThird.'),
  );
  expect(clashes.map(({ field }) => field)).toEqual(['body']);
});

test('a language that only one of them wrote is kept', () => {
  const { files } = mergeEntries(
    place,
    {
      base,
      theirs: { ...base, fr: file('title: Porte') },
      mine: { ...base, ar: file('title: باب') },
    },
    () => 'mine',
  );
  expect(files).toEqual({ ...base, fr: file('title: Porte'), ar: file('title: باب') });
});
