import { describe, expect, it } from 'vitest';
import { sourceLocale } from '../../../src/i18n/locales.ts';
import { type CurrentTexts, checkExchange } from './check-exchange.ts';
import type { ExchangeSegment, ReadExchange } from './exchange-document.ts';
import { readXliff } from './read-xliff.ts';
import { someDocument, targets } from './test-documents.ts';
import { writeXliff } from './write-xliff.ts';

const from = sourceLocale;
const [to = sourceLocale, other = sourceLocale] = targets;
const current: CurrentTexts = { from, to, documents: [someDocument] };
const translated = someDocument.segments.map((segment) => ({
  target: segment.source.replace('See', 'Voir'),
  ...segment,
  state: 'translated' as const,
}));

/** A file with the segments changed, read and checked. */
function check(
  change: (segment: ExchangeSegment) => Partial<ExchangeSegment>,
  now = current,
  digest = someDocument.sourceDigest,
) {
  const segments = translated.map((segment) => ({ ...segment, ...change(segment) }));
  const documents = [{ ...someDocument, sourceDigest: digest, segments }];
  return checkExchange(readXliff(writeXliff(documents, { version: '2.1', from, to })), now);
}
const messages = (checked: ReturnType<typeof checkExchange>) =>
  checked.problems.map(({ rule, message }) => `${rule}: ${message}`);
const body = (target: string) => check(({ id }) => (id === 'body-1' ? { target } : {}));

describe('a file that comes back', () => {
  it('is taken as it is', () => {
    const { accepted, problems } = check(() => ({}));
    expect(problems).toEqual([]);
    expect(accepted).toEqual(
      translated.map(({ id, target, state }) => ({
        document: someDocument.id,
        segment: id,
        target,
        state,
      })),
    );
  });

  it('may be a part, and hold what nobody has translated', () => {
    const part = { ...someDocument, segments: someDocument.segments.slice(0, 1) };
    const read = readXliff(writeXliff([part], { version: '1.2', from, to }));
    expect(checkExchange(read, current)).toEqual({ accepted: [], problems: [] });
  });

  it('may hold the source where a tool wants something to fill, and no word about states', () => {
    const segments = someDocument.segments.map(({ target, ...segment }) => segment);
    const written = writeXliff([{ ...someDocument, segments }], {
      version: '1.2',
      from,
      to,
      prefill: true,
    });
    expect(checkExchange(readXliff(written), current).accepted).toEqual([]);
    const filled = written.replace('state="new">Aarhus: a door', 'state="new">Aarhus : une porte');
    expect(checkExchange(readXliff(filled), current).accepted).toMatchObject([
      { segment: 'title', target: 'Aarhus : une porte', state: 'translated' },
    ]);
  });

  it('may name a region of the language', () => {
    const read: ReadExchange = {
      version: '1.2',
      from: `${from}-US`,
      to: `${to}-CA`,
      documents: [],
    };
    expect(checkExchange(read, current).problems).toEqual([]);
  });

  it('is refused in other languages', () => {
    expect(messages(check(() => ({}), { ...current, to: other }))).toEqual([
      `languages: The file is a translation from “${from}” to “${to}”. Expected “${from}” to “${other}”. Import it for its own languages.`,
    ]);
  });

  it('is refused where nobody knows the document', () => {
    expect(messages(check(() => ({}), { ...current, documents: [] }))).toEqual([
      'document-unknown: There is no document “practices/aarhus-model”. Expected one that is there now. Look whether it was renamed or taken down.',
    ]);
  });

  it.each([
    ['Voir la loi.<x id="3"/>', ['placeholder 1 is missing', 'placeholder 2 is missing']],
    ['<g id="1"><g id="2">a</g></g><x id="3"/><x id="3"/>', ['placeholder 3 stands there twice']],
    ['<g id="1"><g id="2">a</g></g><x id="3"/><x id="4"/>', ['placeholder 4 is not in the source']],
  ])('names placeholders: %s', (target, faults) => {
    expect(messages(body(target))).toEqual(
      faults.map((fault) =>
        expect.stringMatching(
          `^placeholders: practices/aarhus-model, body-1: In “.*” ${fault}\\. Expected`,
        ),
      ),
    );
  });

  it.each([
    [
      '<sc id="1"/>a<pc id="2">b<ec startRef="1"/></pc><ph id="3"/>',
      'the placeholder 1 crosses another',
    ],
    ['<pc id="one">a</pc>', '<g id="one">a</g> is no placeholder of ours'],
  ])('names placeholders of other tools: %s', (inner, fault) => {
    const written = writeXliff([{ ...someDocument, segments: translated.slice(2) }], {
      version: '2.1',
      from,
      to,
    });
    const changed = written.replace(
      /(<target xml:lang[^>]*>).*<\/target>(?=\s*<\/segment>)/,
      `$1${inner}</target>`,
    );
    expect(messages(checkExchange(readXliff(changed), current))).toEqual([
      expect.stringContaining(fault),
    ]);
  });

  it('is refused where it is too long or has no words', () => {
    const title = (target: string) => check(({ id }) => (id === 'title' ? { target } : {}));
    expect(messages(title('a'.repeat(121)))).toEqual([
      expect.stringMatching(
        /^length: practices\/aarhus-model, title: The translation has 121 signs\. Expected at most 120\./,
      ),
    ]);
    expect(messages(title(' '))).toEqual([
      expect.stringMatching(/^empty: practices\/aarhus-model, title: /),
    ]);
  });

  it.each([
    ['a_other', '{{n}} portes', []],
    ['a_other', '{{nombre}} portes', ['{{nombre}} is not in the source', '{{n}} is missing']],
    ['a_one', 'Une porte', []],
    ['a_one', '{{x}} porte', ['{{x}} is not in the source']],
  ])('keeps the names that a program fills in: %s, %s', (id, target, faults) => {
    const source = '{{n}} doors';
    const segments = [{ id, source, target, state: 'translated' as const }];
    const documents = [{ ...someDocument, segments }];
    const read = readXliff(writeXliff(documents, { version: '2.1', from, to }));
    expect(messages(checkExchange(read, { from, to, documents }))).toEqual(
      faults.map((fault) => expect.stringContaining(fault)),
    );
  });

  it('is taken by its words where the original has changed', () => {
    const segments = someDocument.segments.map((segment) =>
      segment.id === 'body-1' ? { ...segment, id: 'body-2' } : { ...segment, source: 'Other.' },
    );
    const now = { ...current, documents: [{ ...someDocument, sourceDigest: 'new', segments }] };
    const checked = check(() => ({}), now);
    expect(checked.accepted.map(({ segment }) => segment)).toEqual(['body-2']);
    expect(messages(checked)).toEqual([
      expect.stringMatching(
        /^source-changed: .*, title: “Aarhus: a door” is no longer in the text/,
      ),
      expect.stringMatching(/^source-changed: .*, approach#1: /),
    ]);
  });

  it('is refused where its words stand in two places now', () => {
    const [first] = someDocument.segments;
    const twins = ['a', 'b'].map((id) => ({
      ...first,
      id,
      source: 'Aarhus: a door',
      state: 'new' as const,
    }));
    const now = {
      ...current,
      documents: [{ ...someDocument, sourceDigest: 'new', segments: twins }],
    };
    expect(messages(check(() => ({}), now))[0]).toMatch(/more than once/);
  });

  it('is refused where somebody wrote in the source', () => {
    expect(messages(check(({ id }) => (id === 'title' ? { source: 'Mine' } : {})))).toEqual([
      expect.stringMatching(
        /^source-changed: .*The source in the file is “Mine”\. Expected “Aarhus: a door”/,
      ),
    ]);
  });

  it('is refused where a segment or document is unknown or twice', () => {
    expect(messages(check(({ id }) => (id === 'title' ? { id: 'titel' } : {})))).toEqual([
      expect.stringMatching(/^segment-unknown: /),
    ]);
    const read = readXliff(
      writeXliff([{ ...someDocument, segments: translated }], { version: '1.2', from, to }),
    );
    const [document] = read.documents;
    const segments = [...(document?.segments ?? []), ...(document?.segments.slice(0, 1) ?? [])];
    const twice = { ...read, documents: [...read.documents, ...read.documents] };
    const inside = { ...read, documents: read.documents.map((one) => ({ ...one, segments })) };
    expect(messages(checkExchange(twice, current))).toEqual([
      expect.stringMatching(/^document-twice: /),
    ]);
    expect(messages(checkExchange(inside, current))).toEqual([
      expect.stringMatching(/^segment-twice: .* in line \d+\./),
    ]);
  });
});
