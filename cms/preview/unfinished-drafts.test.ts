/** Drafts as they may be at any moment: settings missing, cut, exchanged for anything. */
import fc from 'fast-check';
import jsYaml from 'js-yaml';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Locale, localeCodes } from '../../src/i18n/locales.ts';
import { cutFrontMatter, readYaml } from '../../src/source/front-matter.ts';
import { loadPreview } from '../bundle/load-preview.ts';
import type { EntryFiles } from '../entry-files/entry-forms.ts';
import type { IndexedEntry, LibraryIndex } from '../library/library-index.ts';
import type { renderPreview } from './render-preview.ts';
import { readTestFiles, readTestIndex, today } from './test-site.ts';

let render: typeof renderPreview;
let index: LibraryIndex;
beforeAll(async () => {
  [render, index] = await Promise.all([loadPreview(), readTestIndex()]);
}, 60_000);

/** One or several entries of each kind, so that every setting is met. */
const places = [
  { type: 'practice', id: 'aarhus-model' },
  { type: 'practice', id: 'london-shared-endeavour-fund' },
  { type: 'step', id: 'one-table' },
  { type: 'event', id: 'the-hague-2022' },
  { type: 'event', id: 'new-york-2024' },
  { type: 'news', id: 'leeds-cohesion-strategy' },
] as const satisfies readonly Pick<IndexedEntry, 'type' | 'id'>[];

type Path = readonly (string | number)[];

/** Paths of everything within some data. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.keys().toArray() : Object.keys(value);
  const inner = keys.flatMap((key) => pathsIn(Reflect.get(value, key), [...path, key]));
  return path.length > 0 ? [path, ...inner] : inner;
}

const removed = Symbol('removed');

/** The data with the value at a path made another. */
function changeAt(
  data: unknown,
  [key, ...rest]: Path,
  change: (value: unknown) => unknown,
): unknown {
  if (key === undefined) return change(data);
  const pairs = Object.entries(data as object).flatMap(([name, value]) => {
    if (name !== String(key)) return [[name, value] as const];
    const changed = changeAt(value, rest, change);
    return changed === removed ? [] : [[name, changed] as const];
  });
  return Array.isArray(data) ? pairs.map(([, value]) => value) : Object.fromEntries(pairs);
}

const suspicious = fc.constantFrom(
  '2024',
  '2024-1',
  '2024-13-45',
  '2024-06-31T25:00',
  '0000-00-00',
  '9999-12',
  '../../media/none.jpg',
  'javascript:alert(1)',
  '</ul><script>',
  '<b onclick="x">',
  '{{title}}',
  '$t(section.home)',
  'ar',
  'XX',
  '__proto__',
  'constructor',
);
const anything = fc.oneof(
  suspicious,
  fc.string({ unit: 'grapheme' }),
  fc.jsonValue({ maxDepth: 2 }),
);

const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

const edit = fc.record({
  /** Which of the settings, and of their parts, is meant. */
  at: fc.nat(),
  change: fc.oneof(
    fc.constant(() => removed),
    anything.map((value) => () => value),
    fc.nat(12).map((length) => (value: unknown) => [...textOf(value)].slice(0, length).join('')),
  ),
});

/** A file after some edits of its settings. */
function editFile(
  text: string,
  edits: readonly (typeof edit extends fc.Arbitrary<infer E> ? E : never)[],
) {
  const cut = cutFrontMatter(text);
  const read = 'yaml' in cut ? readYaml(cut.yaml) : undefined;
  if (!read || 'problem' in read || !('body' in cut)) throw new Error('A content file is broken.');
  const data = edits.reduce<unknown>((current, { at, change }) => {
    const paths = pathsIn(current);
    const path = paths[at % paths.length];
    return path ? changeAt(current, path, change) : current;
  }, read.data);
  return `---\n${jsYaml.dump(data)}---\n${cut.body}`;
}

const anyLocale = fc.constantFrom(...localeCodes);

async function expectPage(place: (typeof places)[number], locale: Locale, files: EntryFiles) {
  const pictureUrl = () => undefined;
  const { html, problems } = await render({ ...place, locale, files, index, pictureUrl, today });
  const failed = problems.filter(({ message }) => message.includes('could not be shown'));
  expect(failed).toEqual([]);
  expect(html).toMatch(/^<article class="wrap entry"/);
  const { document } = parseHTML(`<body>${html}</body>`);
  expect(
    document.querySelectorAll('script, iframe, object, embed, [onclick], [onerror]'),
  ).toHaveLength(0);
  const links = [...document.querySelectorAll('[href], [src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  );
  expect(links.filter((address) => /^\s*(?:javascript|data|vbscript):/i.test(address))).toEqual([]);
}

describe('a page is shown, and no code of the draft in it,', () => {
  test('whatever happens to settings', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...places),
        anyLocale,
        fc.array(
          fc.record({ locale: anyLocale, edits: fc.array(edit, { minLength: 1, maxLength: 8 }) }),
          { maxLength: 3 },
        ),
        async (place, locale, changes) => {
          const files: Partial<Record<Locale, string>> = { ...readTestFiles(place) };
          for (const { locale: code, edits } of changes) {
            const text = files[code];
            if (text !== undefined) files[code] = editFile(text, edits);
          }
          await expectPage(place, locale, files);
        },
      ),
      { numRuns: 80 },
    );
  }, 120_000);

  test('whatever files are missing or cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...places),
        anyLocale,
        fc.array(fc.option(fc.nat(4000)), { minLength: 5, maxLength: 5 }),
        async (place, locale, lengths) => {
          const whole = readTestFiles(place);
          const files = localeCodes.flatMap((code, at) => {
            const length = lengths[at];
            const text = whole[code];
            return length === null || text === undefined ? [] : [[code, text.slice(0, length)]];
          });
          await expectPage(place, locale, Object.fromEntries(files));
        },
      ),
      { numRuns: 100 },
    );
  }, 120_000);

  test('whatever stands in the body', async () => {
    const piece = fc.oneof(
      anything.map(textOf),
      fc.constantFrom(
        '\n\n',
        '## ',
        '- ',
        '[a](',
        ')',
        '![',
        '<Callout kind="note">',
        '</Callout>',
        '{',
        '[^1]',
        '|',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        const text = readTestFiles(places[0]).en?.replace(
          /\n---\n.*$/s,
          `\n---\n${pieces.join('')}`,
        );
        await expectPage(places[0], 'en', { en: text ?? '' });
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});
