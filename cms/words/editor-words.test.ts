import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { localeCodes, localeInfo, sourceLocale } from '../../src/i18n/locales.ts';
import { editorDictionaries } from './editor-words.ts';

const plural = /_(zero|one|two|few|many|other)$/;
const source = editorDictionaries[sourceLocale];
const stems = (keys: readonly string[]) =>
  [...new Set(keys.map((key) => key.replace(plural, '')))].sort();
const keys = stems(Object.keys(source));
const counted = stems(Object.keys(source).filter((key) => plural.test(key)));

const placeholders = (text = '') =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))].sort();
/** The text of the source behind a key: of the same plural form where the source has it. */
const sourceOf = (key: string) => source[key] ?? source[key.replace(plural, '_other')];
/** What may be filled in wherever something is counted (src/i18n/translate.ts). */
const numbers = ['n', 'count'];

/** The plural forms that are for one number only, such as the Arabic dual: they may say it as a word. */
function formsOfOneNumber(rules: Intl.PluralRules): string[] {
  const counts = Array.from({ length: 1000 }, (_, count) => count);
  return [...Map.groupBy(counts, (count) => rules.select(count))]
    .filter(([, chosenBy]) => chosenBy.length === 1)
    .map(([form]) => form);
}

describe.each(localeCodes)('the words of the editor in %s', (locale) => {
  const texts = editorDictionaries[locale];
  const rules = new Intl.PluralRules(localeInfo(locale).formatTag);

  test('are all there, and no others', () => {
    expect(stems(Object.keys(texts))).toEqual(keys);
  });

  test('have every plural form of the language, and only where the source counts', () => {
    const { pluralCategories } = rules.resolvedOptions();
    const wanted = counted.flatMap((stem) => pluralCategories.map((form) => `${stem}_${form}`));
    const found = Object.keys(texts).filter((key) => plural.test(key));
    expect(found.sort()).toEqual(wanted.sort());
  });

  test('fill the same places as the source', () => {
    const inWords = formsOfOneNumber(rules);
    const different = Object.keys(texts).filter((key) => {
      const [own, wanted] = [placeholders(texts[key]), placeholders(sourceOf(key))];
      const [, form] = plural.exec(key) ?? [];
      if (!form) return String(own) !== String(wanted);
      const isNumber = (name: string) => numbers.includes(name);
      const needsNumber = wanted.some(isNumber) && !inWords.includes(form);
      const others = (names: string[]) => String(names.filter((name) => !isNumber(name)));
      return others(own) !== others(wanted) || (needsNumber && !own.some(isNumber));
    });
    expect(different).toEqual([]);
  });

  test('are never empty', () => {
    expect(Object.keys(texts).filter((key) => !texts[key]?.trim())).toEqual([]);
  });
});

describe('the readers of the words', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const code = new Map(
    globSync('**/*.{ts,tsx}', { cwd: root })
      .filter((path) => !/\.test\.ts$/.test(path))
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')]),
  );

  /** Beginnings of keys that code completes, with the file that does it. */
  const completed = {
    'form.': 'form/make-config.ts',
    'option.': 'form/make-config.ts',
    'name.': 'widgets/fields/entry-name-control.tsx',
    'picture.': 'app/hooks.ts',
    'fileKind.': 'app/hooks.ts',
    'state.': 'widgets/translation/translation-state-control.tsx',
    'conflict.': 'conflict/resolve-conflict.ts',
    'body.tool.': 'widgets/body/toolbar/tool-button.tsx',
    'body.heading.': 'widgets/body/toolbar/toolbar.tsx',
    'body.link.': 'widgets/body/dialogs/link-dialog.tsx',
    'body.picture.': 'widgets/body/dialogs/picture-dialog.tsx',
    'body.field.': 'widgets/body/dialogs/prop-field.tsx',
    'body.help.': 'widgets/body/dialogs/help-dialog.tsx',
    'body.help.tip.': 'widgets/body/dialogs/help-dialog.tsx',
  } as const;
  const prefixes = Object.entries(completed);

  const literals = new Set(
    [...code.values()].flatMap((text) =>
      [...text.matchAll(/['"`]([a-zA-Z]+(?:\.[\w-]+)+)['"`]/g)].map(([, key = '']) => key),
    ),
  );

  test('every key has one', () => {
    const unread = keys.filter(
      (key) => !literals.has(key) && !prefixes.some(([prefix]) => key.startsWith(prefix)),
    );
    expect(unread).toEqual([]);
  });

  test.each(prefixes)('the keys that begin with “%s” are completed in %s', (prefix, path) => {
    expect(code.get(path)).toContain(`\`${prefix}\${`);
    expect(keys.filter((key) => key.startsWith(prefix))).not.toEqual([]);
  });

  test('find every key that they ask for by its full name', () => {
    const surfaces = new Set(keys.map((key) => key.split('.')[0]));
    const isFile = (name: string) => /\.m?js$/.test(name);
    const asked = [...literals].filter((key) => surfaces.has(key.split('.')[0]) && !isFile(key));
    expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
  });
});
