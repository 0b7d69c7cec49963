import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Locale, sourceLocale } from '../../../src/i18n/locales.ts';
import { cutDocument } from '../../../src/translations/cut-document.ts';
import { readTerms } from '../../../src/translations/glossary-check/read-terms.ts';
import { buildMemory } from '../../../src/translations/memory/build-memory.ts';
import { makeMemory } from '../../../src/translations/memory/memory.ts';
import { readUnits } from '../../../src/translations/read-units.ts';
import { sourceOf, stateOf, targetLocales, type Unit } from '../../../src/translations/unit.ts';
import { readXml } from '../../../src/translations/xml/read-xml.ts';
import { checkExchange } from './check-exchange.ts';
import { versions } from './exchange-document.ts';
import { maxLengthOf, prepareDocument } from './prepare-document.ts';
import { faultsOf } from './published-rules.ts';
import { readXliff } from './read-xliff.ts';
import { writeXliff } from './write-xliff.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const units = readUnits(root);
const terms = readTerms(root);
const memory = makeMemory(buildMemory(units));
const bodied = units
  .filter(({ id }) => /^(?:practices|pages|taxonomies|ui)\//.test(id))
  .slice(0, 12);

const without = (unit: Unit, to: Locale): Unit => {
  const { [to]: _, ...texts } = unit.texts;
  return { ...unit, texts };
};

describe('a unit for translators', { timeout: 180_000 }, () => {
  it.each(versions)('goes out and comes back as it is: %s', (version) => {
    for (const unit of bodied)
      for (const to of targetLocales(unit)) {
        const document = prepareDocument(unit, to, { memory, terms });
        const options = { version, from: unit.sourceLocale, to };
        const written = writeXliff([document], options);
        expect(faultsOf(readXml(written), version)).toEqual([]);
        const { accepted, problems } = checkExchange(readXliff(written), {
          ...options,
          documents: [document],
        });
        expect(problems).toEqual([]);
        const targets = new Map(accepted.map(({ segment, target }) => [segment, target]));
        const text = unit.texts[to];
        // A translation that was up to date is put together again to the letter.
        if (text && stateOf(unit, to) === 'machine')
          expect(
            cutDocument(
              cutDocument(sourceOf(unit), unit.fields).fill(targets),
              unit.fields,
            ).segments.map((segment) => segment.text.replace(/<[^>]*>/g, '')),
          ).toEqual(
            cutDocument(text, unit.fields).segments.map((segment) =>
              segment.text.replace(/<[^>]*>/g, ''),
            ),
          );
      }
  });

  it('says how far each segment is', () => {
    const unit = bodied.find((one) =>
      targetLocales(one).some((to) => stateOf(one, to) === 'machine'),
    );
    const [to] = unit ? targetLocales(unit).filter((one) => stateOf(unit, one) === 'machine') : [];
    if (!unit || !to) throw new Error('Expected a unit with a machine translation.');
    const states = (one: Unit, help = {}) => [
      ...new Set(prepareDocument(one, to, help).segments.map(({ state }) => state)),
    ];
    expect(states(unit)).toEqual(['machine']);
    expect(states(without(unit, to))).toEqual(['new']);
    // What was translated is in the memory, in its place.
    expect(states(without(unit, to), { memory })).toEqual(['machine']);
  });

  it('brings the terms of the glossary that stand in it', () => {
    const unit = units.find(({ id }) => id === 'taxonomies/topics');
    const [to = sourceLocale] = unit ? targetLocales(unit) : [];
    const document = unit && prepareDocument(unit, to, { terms });
    const segment = document?.segments.find(({ terms: own = [] }) => own.length > 0);
    expect(segment?.terms?.[0]?.translations[0]).toBeTruthy();
  });
});

it.each([
  ['title', 120],
  ['firstSteps/2', 50],
  ['firstSteps', undefined],
  ['title#1', undefined],
  ['other/deep', undefined],
])('the longest %s is %s', (id, length) => {
  const facts = {
    properties: { title: { maxLength: 120 }, firstSteps: { items: { maxLength: 50 } } },
  };
  expect(maxLengthOf(id, facts)).toBe(length);
});
