import { afterEach, describe, expect, it } from 'vitest';
import { localeCodes, sourceLocale } from '../i18n/locales.ts';
import { problemDictionaries, speakProblemsIn } from '../i18n/problem-words.ts';
import { readYaml } from './front-matter.ts';

afterEach(() => speakProblemsIn(sourceLocale));

/** A mistake for every reason that is known. */
const mistakes: Readonly<Record<string, string>> = {
  mappingIndentation: 'title: a: b',
  listIndentation: 'topics:\n  - a\n   b: c',
  tab: 'a:\n  b:\n\t c: 1',
  duplicate: 'title: a\ntitle: b',
  noColon: 'title: a\n"summary"\n',
  noSettingName: 'title: a\nsummary\ncity: b',
  noSpace: '"title":x\ncity: y',
  openDoubleQuote: 'title: "a',
  openSingleQuote: "title: 'a",
  openList: 'topics: [a, b',
  noComma: 'topics: ["a" "b"]',
  strayComma: 'topics: [a,, b]',
  unknownEscape: 'title: "a \\q b"',
  strayText: 'a: 1\n- b',
};

const say = (yaml: string) => {
  const read = readYaml(yaml);
  return 'problem' in read ? read.problem.message : 'no problem';
};
const keys = Object.keys(problemDictionaries[sourceLocale]).filter((key) =>
  key.startsWith('yaml.'),
);

describe.each(localeCodes)('in %s', (locale) => {
  it.each(Object.entries(mistakes))('the mistake “%s” is told in that language', (name, yaml) => {
    speakProblemsIn(locale);
    const reason = problemDictionaries[locale][`yaml.${name}`] ?? 'missing';
    expect(say(yaml)).toContain(reason);
  });

  it('a rare mistake is told as the reader of the settings tells it', () => {
    speakProblemsIn(locale);
    expect(say('title: "\\xZZ"')).toContain('expected hexadecimal character');
  });
});

it('every reason that is known has a mistake here', () => {
  expect(['yaml.other', ...Object.keys(mistakes).map((name) => `yaml.${name}`)].sort()).toEqual(
    keys.sort(),
  );
});
