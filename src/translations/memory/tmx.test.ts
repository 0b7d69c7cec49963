import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localeCodes, sourceLocale } from '../../i18n/locales.ts';
import { readXml } from '../xml/read-xml.ts';
import { childrenOf, type ReadElement } from '../xml/xml-element.ts';
import { type MemoryEntry, qualities } from './memory-entry.ts';
import { anyTagged, anyWords } from './test-texts.ts';
import { BrokenTmx, readTmx, writeTmx } from './tmx.ts';

const [, other = sourceLocale] = localeCodes;
const entry: MemoryEntry = {
  from: sourceLocale,
  to: other,
  source: 'See <g id="1">the law</g>.<x id="2"/>',
  target: 'Voir <g id="1">la loi</g>.<x id="2"/>',
  kinds: { 1: 'link', 2: 'footnote' },
  quality: 'reviewed',
  unit: 'practices/a',
  segment: 'body-1',
  date: '2026-11-24',
  before: '',
  after: 'Next.',
};

const anyEntry: fc.Arbitrary<MemoryEntry> = fc.record({
  from: fc.constant(sourceLocale),
  to: fc.constantFrom(...localeCodes.filter((code) => code !== sourceLocale)),
  source: anyTagged,
  target: anyTagged,
  kinds: fc.constant({}),
  quality: fc.constantFrom(...qualities),
  unit: anyWords,
  segment: anyWords,
  date: fc.constantFrom('', '2026-11-24'),
  before: anyTagged,
  after: anyTagged,
});

/** Content models of the published document type: what may stand in an element, and what it must say. */
const model: Readonly<
  Record<
    string,
    readonly [content: RegExp, required: readonly string[], allowed: readonly string[]]
  >
> = {
  tmx: [/^header body $/, ['version'], []],
  header: [
    /^((note|prop|ude) )*$/,
    ['creationtool', 'creationtoolversion', 'segtype', 'o-tmf', 'adminlang', 'srclang', 'datatype'],
    ['o-encoding', 'creationdate', 'creationid', 'changedate', 'changeid'],
  ],
  body: [/^(tu )*$/, [], []],
  tu: [/^((note|prop) )*(tuv )+$/, [], ['tuid', 'datatype', 'changedate', 'segtype', 'srclang']],
  prop: [/^# $|^$/, ['type'], ['xml:lang', 'o-encoding']],
  tuv: [/^((note|prop) )*seg $/, ['xml:lang'], ['changedate']],
  seg: [/^((#|bpt|ept|it|ph|hi) )*$/, [], []],
  bpt: [/^((#|sub) )*$/, ['i'], ['x', 'type']],
  ept: [/^((#|sub) )*$/, ['i'], []],
  ph: [/^((#|sub) )*$/, [], ['assoc', 'x', 'type']],
};

function faultsOf(node: ReadElement): string[] {
  const [content, required, allowed] = model[node.local] ?? [/$^/, [], []];
  const inner = node.children
    .filter(
      (child) => typeof child !== 'string' || child.trim() || /^(?:seg|prop)$/.test(node.local),
    )
    .map((child) => `${typeof child === 'string' ? '#' : child.local} `)
    .join('');
  const names = Object.keys(node.attributes);
  return [
    ...(content.test(inner) ? [] : [`<${node.local}> holds ${inner}`]),
    ...required.filter((name) => !names.includes(name)),
    ...names.filter((name) => ![...required, ...allowed].includes(name)),
    ...childrenOf(node).flatMap(faultsOf),
  ];
}

describe('TMX', () => {
  it('is read as it was written, whatever the segments hold', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 4 }), (entries) => {
        const written = writeTmx(entries, sourceLocale);
        expect(readTmx(written)).toEqual(entries);
        expect(faultsOf(readXml(written))).toEqual([]);
      }),
      { seed: 20_261_125, numRuns: 300 },
    );
  });

  it('keeps kinds of markup', () => {
    expect(readTmx(writeTmx([entry], sourceLocale))).toEqual([entry]);
  });

  it('reads like this', () => {
    expect(writeTmx([entry], sourceLocale)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4">
        <header creationtool="npm run translations" creationtoolversion="1" segtype="paragraph" o-tmf="content" adminlang="en" srclang="en" datatype="plaintext"/>
        <body>
          <tu srclang="en" changedate="20261124T000000Z">
            <prop type="x-unit">practices/a</prop>
            <prop type="x-segment">body-1</prop>
            <prop type="x-quality">reviewed</prop>
            <prop type="x-after">Next.</prop>
            <tuv xml:lang="en">
              <seg>See <bpt i="1" x="1" type="link">&lt;g id="1"&gt;</bpt>the law<ept i="1">&lt;/g&gt;</ept>.<ph x="2" type="footnote">&lt;x id="2"/&gt;</ph></seg>
            </tuv>
            <tuv xml:lang="fr">
              <seg>Voir <bpt i="1" x="1" type="link">&lt;g id="1"&gt;</bpt>la loi<ept i="1">&lt;/g&gt;</ept>.<ph x="2" type="footnote">&lt;x id="2"/&gt;</ph></seg>
            </tuv>
          </tu>
        </body>
      </tmx>
      "
    `);
  });

  it('reads a file of another tool, and passes over what it does not know', () => {
    const file = `<?xml version="1.0"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en-US" datatype="xml"/>
<body>
<tu><tuv xml:lang="en-US"><seg>A <hi>city</hi></seg></tuv><tuv xml:lang="fr-CA"><seg>Une ville</seg></tuv><tuv xml:lang="ja"><seg>市</seg></tuv></tu>
<tu><tuv xml:lang="EN"><seg>A <it pos="begin">b</it></seg></tuv><tuv xml:lang="fr"><seg>B</seg></tuv></tu>
</body></tmx>`;
    expect(readTmx(file)).toMatchObject([
      { from: 'en', to: 'fr', source: 'A city', target: 'Une ville', quality: 'unknown', unit: '' },
    ]);
  });

  it('refuses other formats and document types that declare something', () => {
    expect(() => readTmx('<xliff/>')).toThrow(BrokenTmx);
    expect(() => readTmx('<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>')).toThrow(/document type/);
    expect(() => readTmx('<!DOCTYPE tmx SYSTEM "x" [<!ENTITY a "b">]><tmx/>')).toThrow(
      /document type/,
    );
  });
});
