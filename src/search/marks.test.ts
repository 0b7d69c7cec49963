import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addForms, escapeSign, withoutForms } from './marks.ts';

const word = fc.constantFrom('city', 'l’accueil', 'front-line', 'Klimaschutz', 'مُدن', 'U.N', '428');
const form = fc.constantFrom('accueil', 'klima', 'schutz', 'est-ce', 'مدن', '2014', 'oeuvre');
const between = fc
  .array(fc.constantFrom(...' \n.,;:!?()[]{}"\'“”«»‹›،؛؟…–—/|·*+%&<>=@#_\u00ad\u2069~'), {
    minLength: 1,
  })
  .map((signs) => signs.join(''));
const piece = fc.record({ word, others: fc.array(form, { maxLength: 3 }), after: between });

describe('forms behind words', () => {
  it('go without a trace, whatever stands between the words', () => {
    fc.assert(
      fc.property(between, fc.array(piece), (before, pieces) => {
        const copy = pieces.map(
          ({ word, others, after }) => addForms(word, others) + escapeSign(after),
        );
        const page = pieces.map(({ word, after }) => word + after).join('');
        expect(withoutForms(escapeSign(before) + copy.join(''))).toBe(before + page);
      }),
    );
  });

  it('stand behind the word, each after the sign', () => {
    expect(addForms('Klimaschutz', ['klima', 'schutz'])).toBe('Klimaschutz~klima~schutz');
  });

  it('leave a word that has none as it is', () => {
    expect(addForms('city', [])).toBe('city');
  });
});

describe('what stands right behind the forms', () => {
  it.each([
    ['a slash and a word', 'Polizei~polizist/Schule', 'Polizei/Schule'],
    ['a hyphen without a word', 'Vor~vorne- und', 'Vor- und'],
    ['a plus sign', 'Nordamerika~nord~amerika+', 'Nordamerika+'],
    ['a dash', 'radicalité~radical—prévenir', 'radicalité—prévenir'],
    ['a mark of direction', '2014-09~201409\u2069', '2014-09\u2069'],
  ])('stays: %s', (_, copy, page) => {
    expect(withoutForms(copy)).toBe(page);
  });
});

it('a page keeps its own sign', () => {
  const copy = `${addForms('about', ['about'])}${escapeSign(' ~5 and ~home')}`;
  expect(copy).not.toContain('~5');
  expect(withoutForms(copy)).toBe('about ~5 and ~home');
});
