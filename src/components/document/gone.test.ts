import { expect, test } from 'vitest';
import { createTranslator } from '../../i18n/translate.ts';
import { chooseReason, waysOn } from './gone.ts';

const reasons = { fr: 'Faux.', ar: 'خطأ.' };

test('the reader’s own language comes first, without a note', () => {
  expect(chooseReason(reasons, 'ar')).toEqual({ text: 'خطأ.' });
});

test('else that of the site, else any, said with its language and direction', () => {
  expect(chooseReason({ ...reasons, en: 'Wrong.' }, 'es')).toMatchObject({
    lang: 'en',
    dir: 'ltr',
  });
  expect(chooseReason({ ar: 'خطأ.' }, 'fr')).toEqual({
    text: 'خطأ.',
    lang: 'ar',
    dir: 'rtl',
    note: '(en arabe)',
  });
});

test('without any reason there is none', () => {
  expect(chooseReason({}, 'de')).toBeUndefined();
});

test.each([
  ['practices/x', ['/fr/', '/fr/practices/', '/fr/search/']],
  ['topics/x', ['/fr/', '/fr/search/']],
  ['about', ['/fr/', '/fr/search/']],
])('from %s one goes on to %s', (owner, paths) => {
  expect(waysOn(owner, 'fr', createTranslator('fr')).map(({ path }) => path)).toEqual(paths);
});
