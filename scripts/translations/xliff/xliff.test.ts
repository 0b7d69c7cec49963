import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xliff2js, xliff12ToJs } from 'xliff';
import { localeInfo, sourceLocale } from '../../../src/i18n/locales.ts';
import { readXml } from '../../../src/translations/xml/read-xml.ts';
import { childrenOf } from '../../../src/translations/xml/xml-element.ts';
import { type ExchangeDocument, versions } from './exchange-document.ts';
import { faultsOf } from './published-rules.ts';
import { readXliff } from './read-xliff.ts';
import { anyDocuments, someDocument, targets } from './test-documents.ts';
import { readUnitId, writeUnitId } from './unit-id.ts';
import { writeXliff } from './write-xliff.ts';

const from = sourceLocale;
const [to = sourceLocale] = targets;

/** What has to come back of documents. */
const kept = (documents: readonly ExchangeDocument[]) =>
  documents.map(({ id, sourceDigest, segments }) => ({
    id,
    sourceDigest,
    segments: segments.map(({ id: segment, source, target, state }) => ({
      id: segment,
      source,
      ...(target !== undefined && { target }),
      state,
    })),
  }));

const readBack = (text: string) => {
  const { documents, ...rest } = readXliff(text);
  const plain = documents.map(({ segments, ...document }) => ({
    ...document,
    segments: segments.map(({ line, ...segment }) => segment),
  }));
  return { ...rest, documents: plain };
};

describe.each(versions)('XLIFF %s', (version) => {
  it('is read as it was written, whatever the segments hold', () => {
    fc.assert(
      fc.property(anyDocuments, (documents) => {
        const written = writeXliff(documents, { version, from, to });
        expect(readBack(written)).toEqual({ version, from, to, documents: kept(documents) });
      }),
      { seed: 20_261_125, numRuns: 150 },
    );
  });

  it('keeps the published rules', () => {
    fc.assert(
      fc.property(anyDocuments, (documents) => {
        // A <file> of 2.1 has at least one unit.
        fc.pre(documents.every(({ segments }) => segments.length > 0));
        const written = writeXliff(documents, { version, from, to });
        expect(faultsOf(readXml(written), version)).toEqual([]);
      }),
      { seed: 20_261_125, numRuns: 80 },
    );
  });

  it('is read by the library too, as far as it reads', async () => {
    const read = version === '2.1' ? xliff2js : xliff12ToJs;
    const { resources } = await read(writeXliff([someDocument], { version, from, to }), {});
    const units = Object.values(Object.values(resources)[0] ?? {}).filter(
      (unit) => 'source' in unit,
    );
    expect(units.map(({ source, target }) => [source, target]).slice(0, 2)).toEqual([
      ['Aarhus: a door', undefined],
      ['R&D against hate', 'R&D contre la haine'],
    ]);
    expect(JSON.stringify(units[2])).toContain('"contents":"loi"');
  });

  it('reads like this', () => {
    expect(writeXliff([someDocument], { version, from, to })).toMatchSnapshot();
  });

  it.each(targets)('names its languages: %s', (locale) => {
    const root = readXml(writeXliff([someDocument], { version, from, to: locale }));
    const [file] = childrenOf(root, 'file');
    const said = { ...root.attributes, ...file?.attributes };
    expect(said).toMatchObject(
      version === '2.1'
        ? { srcLang: from, trgLang: locale, srcDir: 'ltr', trgDir: localeInfo(locale).dir }
        : { 'source-language': from, 'target-language': locale },
    );
  });

  it('names the segment that XML cannot hold', () => {
    const segments = [{ id: 'title', source: 'a\u0001b', state: 'new' as const }];
    expect(() => writeXliff([{ ...someDocument, segments }], { version, from, to })).toThrow(
      /practices\/aarhus-model, title: .*U\+0001/,
    );
  });
});

describe('ids of units', () => {
  it.each([
    ['transfer/firstSteps/2', 'transfer:firstSteps:2'],
    ['approach#1', 'approach_23_1'],
    ['a_2F_b', 'a_5F_2F_5F_b'],
    ['ñ', '_F1_'],
  ])('%s', (id, written) => {
    expect(writeUnitId(id)).toBe(written);
    expect(readUnitId(written)).toBe(id);
  });
});

const file21 = (inner: string, attributes = 'srcLang="en" trgLang="fr"') =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" ${attributes}>\n<file id="f" original="pages/about">${inner}</file></xliff>`;
const file12 = (inner: string) =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">\n<file original="pages/about" source-language="en" target-language="fr" datatype="plaintext"><body>${inner}</body></file></xliff>`;
const segmentsOf = (text: string) => readBack(text).documents.flatMap(({ segments }) => segments);

describe('files of other tools', () => {
  it('may cut a unit into sentences, and say nothing of states', () => {
    const units = `<unit id="title"><segment><source>One.</source><target>Un.</target></segment><ignorable><source> </source></ignorable><segment state="final"><source>Two.</source><target>Deux.</target></segment></unit>`;
    expect(segmentsOf(file21(units))).toEqual([
      { id: 'title', source: 'One. Two.', target: 'Un. Deux.', state: 'translated' },
    ]);
  });

  it('may leave out half of a unit: then it is not translated', () => {
    const units = `<unit id="title"><segment><source>One.</source><target>Un.</target></segment><segment><source>Two.</source></segment></unit>`;
    expect(segmentsOf(file21(units))).toMatchObject([{ source: 'One.Two.', state: 'new' }]);
    expect(segmentsOf(file21(units))[0]).not.toHaveProperty('target');
  });

  it.each([
    ['<sc id="1"/>a<ec startRef="1"/>', '<g id="1">a</g>'],
    ['<mrk id="m" type="term">a</mrk><cp hex="0041"/>', 'aA'],
    ['<sc id="1"/>a<pc id="2">b<ec startRef="1"/>c</pc>', /<crossed id="1"\/>/],
    ['<sc id="1"/>a', /<crossed id="1"\/>/],
    ['<pc id="x">a</pc>', /^<g id="x">/],
    ['<b>a</b>', /^<b\/>/],
  ])('2.1: %s', (inner, found) => {
    const units = `<unit id="t"><segment><source>a</source><target>${inner}</target></segment></unit>`;
    expect(segmentsOf(file21(units))[0]?.target).toEqual(
      typeof found === 'string' ? found : expect.stringMatching(found),
    );
  });

  it.each([
    ['<bpt id="1">&lt;b></bpt>a<ept id="1">&lt;/b></ept>', '<g id="1">a</g>'],
    ['<bx id="1"/>a<ex id="1"/>', '<g id="1">a</g>'],
    ['<bpt id="1" rid="7">[</bpt>a<ept id="2" rid="7">]</ept>', '<g id="1">a</g>'],
    ['<mrk mtype="seg" mid="1">a</mrk><ph id="2">code</ph>', 'a<x id="2"/>'],
  ])('1.2: %s', (inner, found) => {
    const units = `<trans-unit id="t"><source>a</source><target>${inner}</target></trans-unit>`;
    expect(segmentsOf(file12(units))[0]?.target).toBe(found);
  });

  it.each([
    ['<target>a</target>', '', 'translated'],
    ['<target>a</target>', ' approved="yes"', 'final'],
    ['<target state="needs-review-translation">a</target>', '', 'fuzzy'],
    ['<target state="needs-translation">a</target>', '', 'new'],
    ['<target state="signed-off">a</target>', '', 'reviewed'],
    ['', '', 'new'],
  ])('1.2 says %s%s: %s', (target, attributes, state) => {
    const units = `<group id="g"><trans-unit id="t"${attributes}><source>a</source>${target}</trans-unit></group>`;
    expect(segmentsOf(file12(units))).toMatchObject([{ state }]);
  });
});

describe('a file that is refused', () => {
  it.each([
    ['a table', 'a;b;c', /^Line 1: .*well-formed/],
    ['another format', '<tmx version="1.4"/>', /^Line 1: <tmx> was found\. Expected XLIFF/],
    ['no namespace', '<xliff version="1.2"/>', /namespace “”/],
    [
      'another version',
      '<xliff version="1.0" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>',
      /XLIFF 1\.0 was found/,
    ],
    [
      'a later version',
      '<xliff version="2.2" xmlns="urn:oasis:names:tc:xliff:document:2.2" srcLang="en"/>',
      /document:2\.2” was found/,
    ],
    ['a broken end', file21('<unit id="t"><segment></unit>'), /^Line 2: /],
    ['no target language', file21('', 'srcLang="en"'), /^Line 1: <xliff> has no “trgLang”/],
    [
      'a unit without id',
      file21('<unit><segment><source>a</source></segment></unit>'),
      /^Line 2: <unit> has no “id”/,
    ],
    ['a unit without segment', file21('<unit id="t"/>'), /<unit> has no <segment>/],
    [
      'no document',
      '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>',
      /No <file>/,
    ],
    [
      'an entity',
      `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>${file21('&a;')}`,
      /document type/,
    ],
    [
      'a bomb',
      `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${file21('&b;')}`,
      /document type/,
    ],
    ['a bare document type', `<!DOCTYPE xliff>${file21('')}`, /document type/],
    [
      'mixed languages',
      file12('').replace(
        '</xliff>',
        '<file original="x" source-language="en" target-language="de" datatype="plaintext"><body/></file></xliff>',
      ),
      /Other languages/,
    ],
  ])('%s', (_, text, message) => {
    expect(() => readXliff(text)).toThrow(message);
  });
});
