/** Made-up documents for the tests of exchange files. */
import fc from 'fast-check';
import { localeCodes, sourceLocale } from '../../../src/i18n/locales.ts';
import type { CodeFacts } from '../../../src/markup/segments/describe-code.ts';
import { anyTagged, anyWords } from '../../../src/translations/memory/test-texts.ts';
import { type ExchangeDocument, type ExchangeSegment, segmentStates } from './exchange-document.ts';

/** Every language but that of the originals. */
export const targets = localeCodes.filter((code) => code !== sourceLocale);

const anyCodes: fc.Arbitrary<ReadonlyMap<number, CodeFacts>> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('italic', 'link', 'image', 'break', 'code', 'footnote', 'other'),
      open: anyWords,
      close: anyWords,
      address: anyWords,
    } as const),
    { maxLength: 4 },
  )
  .map((codes) => new Map(codes.map((code, index) => [index + 1, code])));

const anySegment: fc.Arbitrary<ExchangeSegment> = fc
  .record({
    id: fc.oneof(
      fc.string({ minLength: 1 }).filter((id) => /^[\t\n\u{20}-\u{D7FF}]+$/u.test(id)),
      fc.constantFrom('title', 'transfer/firstSteps/2', 'approach#1', '12', '__proto__', 'a_2F_b'),
    ),
    source: anyTagged,
    target: fc.option(anyTagged, { nil: undefined }),
    state: fc.constantFrom(...segmentStates),
    place: anyWords,
    maxLength: fc.option(fc.integer({ min: 1, max: 500 }), { nil: undefined }),
    codes: anyCodes,
    terms: fc.array(
      fc.record({
        term: anyWords,
        translations: fc.array(anyWords, { minLength: 1, maxLength: 2 }),
        definition: fc.option(anyWords, { nil: undefined }),
        avoid: fc.array(anyWords, { maxLength: 1 }),
      }),
      { maxLength: 2 },
    ),
    matches: fc.array(
      fc.record({
        score: fc.integer({ min: 70, max: 101 }),
        source: anyTagged,
        target: anyTagged,
        origin: anyWords,
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ target, ...segment }) => ({
    ...segment,
    ...(target === undefined ? { state: 'new' as const } : { target }),
  }));

/** Some documents, with everything that a segment can have. */
export const anyDocuments: fc.Arbitrary<ExchangeDocument[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('practices/aarhus-model', 'pages/about', 'ui/home', '12', 'a & "b"'),
    title: anyWords,
    sourceDigest: fc.constant('0123456789abcdef'),
    segments: fc.uniqueArray(anySegment, { maxLength: 4, selector: ({ id }) => id }),
  }),
  { minLength: 1, maxLength: 3, selector: ({ id }) => id },
);

/** One readable document. */
export const someDocument: ExchangeDocument = {
  id: 'practices/aarhus-model',
  title: 'Aarhus: a door',
  sourceDigest: '0123456789abcdef',
  segments: [
    { id: 'title', source: 'Aarhus: a door', state: 'new', place: 'Title', maxLength: 120 },
    {
      id: 'approach#1',
      source: 'R&amp;D against hate',
      target: 'R&amp;D contre la haine',
      state: 'reviewed',
      terms: [{ term: 'hate', translations: ['haine'], definition: 'Hostility.', avoid: ['rage'] }],
    },
    {
      id: 'body-1',
      source: 'See <g id="1">the <g id="2">law</g></g>.<x id="3"/>',
      target: 'Voir <g id="1">la <g id="2">loi</g></g>.<x id="3"/>',
      state: 'fuzzy',
      codes: new Map([
        [1, { kind: 'link', open: '[', close: '](/en/)', address: '/en/' }],
        [2, { kind: 'italic', open: '*', close: '*' }],
        [3, { kind: 'footnote', open: '[^1]' }],
      ]),
      matches: [
        {
          score: 88,
          source: 'See <g id="1">a law</g>.',
          target: 'Voir <g id="1">une loi</g>.',
          origin: 'pages/about',
        },
      ],
    },
  ],
};
