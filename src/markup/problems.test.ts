import { afterEach, describe, expect, test } from 'vitest';
import { localeCodes, sourceLocale } from '../i18n/locales.ts';
import { placesOf, problemDictionaries, speakProblemsIn } from '../i18n/problem-words.ts';
import { authorComponents } from './components/index.ts';
import { describeProblem, rules } from './problems.ts';
import { findProblems } from './test-context.ts';

const place = { line: 1, column: 1 };

afterEach(() => speakProblemsIn(sourceLocale));

test.each(rules)('says in a sentence or two what to do about %s', (rule) => {
  const values = new Proxy({}, { get: () => 'value' });
  const sentence = describeProblem({ rule, ...place, values });
  expect(sentence).toMatch(/^[A-Z<].{30,}$/);
  expect(sentence).not.toMatch(/\{\{|undefined/);
});

test('shortens what was found when it is very long', () => {
  const values = { address: `https://${'x'.repeat(5000)}` };
  expect(describeProblem({ rule: 'link-invalid', ...place, values }).length).toBeLessThan(400);
});

test('does not fill in what the author wrote twice', () => {
  const values = { address: '{{address}} $&' };
  expect(describeProblem({ rule: 'link-http', ...place, values })).toContain('"{{address}} $&"');
});

/** Sources whose problems carry words of ours: suggestions, advice, hints, what a value must be. */
const sources = [
  ...Object.keys(authorComponents).map((name) => `<${name} />`),
  '<Calout kind="note">x</Calout>',
  '<KeyFigures colour="x">\n\n</KeyFigures>',
  '<Callout kind="loud" title="">x</Callout>',
  `<Callout kind="tip" title="${'x'.repeat(130)}">x</Callout>`,
  '<Video url="http://e.org/" title="x" language="English" duration="long" />',
  '## Results\n\n[x](#result)',
  ...'b i s a img figure video br hr h2 ul q code td aside u'
    .split(' ')
    .map((tag) => `<${tag}>x</${tag}>`),
];

describe.each(localeCodes)('in %s', (locale) => {
  test('every rule says what was found, and leaves nothing to fill in', () => {
    speakProblemsIn(locale);
    for (const rule of rules) {
      const places = placesOf(`markup.${rule}`);
      const values = Object.fromEntries(places.map((name) => [name, `‹${name}›`]));
      const sentence = describeProblem({ rule, ...place, values });
      for (const value of Object.values(values)) expect(sentence).toContain(value);
      expect(sentence).not.toMatch(/\{\{|undefined/);
      expect(describeProblem({ rule, ...place, values: {} })).not.toMatch(/\{\{|undefined|‹/);
    }
  });

  test('the words within a sentence are of the same language, and never cut', () => {
    const english = problemDictionaries[sourceLocale];
    const ours = Object.keys(english).filter((key) =>
      /^(?:instead|hint|example|attribute)\./.test(key),
    );
    const plain = (text = '') => text.replace(/[\u2066-\u2069]/g, '');
    const foreign = ours.filter((key) => english[key] !== plain(problemDictionaries[locale][key]));
    speakProblemsIn(locale);
    for (const problem of sources.flatMap(findProblems)) {
      const sentence = describeProblem(problem);
      expect(sentence.replace(/x{100,}…?/, '')).not.toMatch(/[^ ("]…$/);
      if (locale === sourceLocale) continue;
      for (const key of foreign) {
        const words = (english[key] ?? '').replace(/\{\{.*/, '');
        if (words.length > 10) expect(sentence).not.toContain(words);
      }
      expect(sentence).not.toMatch(/Did you mean|must be|is empty/);
    }
  });

  test('no words of ours are longer than what may be shown of a value', () => {
    const long = Object.entries(problemDictionaries[locale]).filter(
      ([key, text]) =>
        /^(?:instead|hint|example|attribute|suggestion)\./.test(key) && text.length > 110,
    );
    expect(long).toEqual([]);
  });
});
