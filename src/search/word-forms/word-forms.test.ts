import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localeCodes } from '../../i18n/locales.ts';
import { cutWords, indexForms, keyOf, tidyQuery } from './index.ts';

const all = { has: () => true };
const none = { has: () => false };

/** Any text, and words of letters and endings that the rules know. */
const pieces = fc.constantFrom(
  ...'s es ies ces iz ise our or centr er ing ed ae oe ue ü ß aux trices teur l’ qu’ · - . \u2019s œ'.split(
    ' ',
  ),
  ...'و ف ب ك ل ال وال لل ه ها هم ات ون ين ان ي ية ة ى ء ئ ؤ أ إ ٱ م د ن ت ـ ک ی ﻻ ٢'.split(' '),
  ...'abcdimntuzé'.split(''),
);
const word = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.array(pieces, { minLength: 1, maxLength: 12 }).map((list) => list.join('')),
);

describe.each(localeCodes)('any word in %s', (locale) => {
  it('has a key, which is its own key', () => {
    fc.assert(
      fc.property(word, (text) => {
        const key = keyOf(text, locale);
        expect(key).not.toBe('');
        expect(keyOf(key, locale)).toBe(key);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives other forms, none of them empty or twice', () => {
    fc.assert(
      fc.property(word, (text) => {
        const forms = [...indexForms(text, locale, all), text.toLowerCase()];
        expect(new Set(forms).size).toBe(forms.length);
        expect(forms).not.toContain('');
      }),
    );
  });

  it('is cut from a text at its place', () => {
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ');
        for (const cut of cutWords(text, locale))
          expect(text.slice(cut.start, cut.end)).toBe(cut.word);
      }),
    );
  });

  it('stays as it is when a query is made ready twice', () => {
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const tidy = tidyQuery(words.join(' '), locale);
        expect(tidyQuery(tidy, locale)).toBe(tidy);
      }),
    );
  });

  it.each(['a', 'و', 'ات', 'uea', '-a', "l'", 'A.', 'a·', 'schutz'])(
    'takes no time that grows with its square: %s repeated',
    (piece) => {
      const start = performance.now();
      const long = piece.repeat(20_000);
      keyOf(long, locale);
      tidyQuery(long, locale);
      cutWords(long, locale);
      indexForms(long, locale, none);
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});

describe('a query is made ready', () => {
  it.each([
    ['fr', 'l’accueil d’enfants', 'accueil enfants'],
    ['fr', 'Qu’est-ce qu’un préfet', 'est ce un préfet'],
    ['fr', 'élu·e·s locaux', 'élu locaux'],
    ['fr', 'aujourd’hui', "aujourd'hui"],
    ['fr', 'radicalité—prévenir', 'radicalité prévenir'],
    ['en', 'multi-agency  teams', 'multi agency teams'],
    ['en', 'U.N. and P/CVE', 'UN and P/CVE'],
    ['en', 'e-mail', 'e-mail'],
    ['en', '“mixed teams”', '"mixed teams"'],
    ['en', 'the “mixed” teams', 'the mixed teams'],
    ['de', 'Bürger*innen', 'Bürgerinnen'],
    ['ar', 'المدن،والقرى؟', 'المدن والقرى'],
    ['ar', '٢٠٢٤ ۲۰۲۴', '2024 2024'],
    ['ar', 'سیاسة', 'سياسة'],
  ] as const)('%s: %s', (locale, query, tidy) => {
    expect(tidyQuery(query, locale)).toBe(tidy);
  });
});

describe('words of a text', () => {
  it.each([
    ['en', 'The U.N. (front-line) city’s plan.', ['The', 'U.N.', 'front-line', 'city’s', 'plan']],
    ['fr', 'l’élu·e·s, rendez-vous', ['l’élu·e·s', 'rendez-vous']],
    ['de', 'Bürger:innen um 10:30', ['Bürger:innen', 'um', '10', '30']],
    ['ar', 'المدن،والقرى', ['المدن', 'والقرى']],
  ] as const)('%s: %s', (locale, text, words) => {
    expect(cutWords(text, locale).map(({ word }) => word)).toEqual(words);
  });

  it('mostly have no other forms', () => {
    const words = cutWords('The mayors of both cities met young people in the schools', 'en');
    expect(words.flatMap(({ word }) => indexForms(word, 'en', none))).toEqual([]);
  });
});
