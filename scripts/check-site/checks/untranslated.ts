import { dictionaries } from '../../../src/i18n/dictionary.ts';
import { sourceLocale } from '../../../src/i18n/locales.ts';
import { translationsPage } from '../../../src/i18n/paths.ts';
import type { PageCheck } from '../page.ts';
import { findInTexts, visibleTexts } from '../text.ts';

const keys = new Set(
  Object.keys(dictionaries[sourceLocale]).flatMap((key) => [
    key,
    key.replace(/_(zero|one|two|few|many|other)$/, ''),
  ]),
);
const keyShaped = /(?<![\w./@-])[a-z][A-Za-z]*\.[A-Za-z][\w.-]*[A-Za-z](?![\w/@-])/g;

/** Pages that show what changed in words of the interface, keys and places for values included. */
const showsChanges = new RegExp(`^[^/]+/${translationsPage}/.`);
const isList = (file: string) => file.split('/').length === 3;

/** No key of the dictionary and no unfilled place reaches the reader. */
export const checkUntranslated: PageCheck = ({ file, document }) => {
  if (showsChanges.test(file) && !isList(file)) return [];
  const texts = visibleTexts(document);
  const shownKeys = texts
    .flatMap((text) => text.match(keyShaped) ?? [])
    .filter((word) => keys.has(word));
  const places = findInTexts(texts, /\{\{[^}]*\}\}/g);
  return [...new Set([...shownKeys, ...places])].map((found) => ({
    rule: 'untranslated',
    file,
    found: `“${found}”`,
    expected: 'words',
    fix: 'Ask for the text with the translator, and give it every value that it names.',
  }));
};
