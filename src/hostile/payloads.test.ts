/** What the editor may send: calls that are refused, and forms whose words stay words. */
import { describe, expect, test } from 'vitest';
import { composeEntry } from '../../cms/entry-files/compose-entry.ts';
import { checkCall } from '../../scripts/editing/check-call.ts';
import { type Locale, sourceLocale } from '../i18n/locales.ts';
import { readEntryFile } from '../source/entry-file.ts';
import { hostileCalls, hostileWords } from './cases/payloads.ts';

const place = { type: 'practice', id: 'hostile' } as const;
const sound = {
  title: 'A title in order',
  summary: 'A summary that is long enough to be one, and harmless.',
  approach: 'Words.',
  city: 'aarhus',
  topics: ['violent-extremism'],
  status: 'running',
  sources: [{ title: 'A page', url: 'https://example.org/' }],
  lastVerified: '2026-11-23',
};

/** The file that a form becomes, read again as the build reads it. */
function readBack(form: Record<string, unknown>) {
  const { files } = composeEntry({
    place,
    forms: { [sourceLocale]: form } as Partial<Record<Locale, Record<string, unknown>>>,
    first: sourceLocale,
    previous: {},
    today: '2026-11-25',
  });
  const text = files[sourceLocale] ?? '';
  const path = `content/practices/${sourceLocale}/hostile.mdx`;
  return readEntryFile({ path, bytes: new TextEncoder().encode(text) });
}

test.each(hostileCalls)('the editing service refuses the call $id', ({ action, params }) => {
  expect(checkCall({ action, params })).toHaveProperty('refusal');
});

describe.each(hostileWords)('the words %j in a form', (words) => {
  test('stay words in a line, a paragraph, a list and a group', () => {
    const isLine = !words.includes('\n');
    const form = {
      ...sound,
      ...(isLine && words.length >= 5 ? { title: words, lessons: [words, words] } : {}),
      approach: words,
      problem: `Before\n${words}\nafter`,
      transfer: { keep: words },
    };
    const read = readBack(form);
    expect(read).toHaveProperty('file.facts.city', 'aarhus');
    expect(read).toMatchObject({
      file: {
        texts: {
          title: form.title,
          approach: words,
          problem: form.problem,
          transfer: { keep: words },
        },
        body: expect.not.stringContaining('Before'),
      },
    });
  });
});

test.each(['{"__proto__":{"city":"x"}}', '{"layout":"../x.mjs"}', '{"constructor":{"x":1}}'])(
  'a form with %s is refused',
  (names) => {
    expect(readBack({ ...sound, ...JSON.parse(names) })).toHaveProperty('problems');
  },
);
