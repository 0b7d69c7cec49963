import { describe, expect, it } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { isFormOf, readWords } from './word-forms.ts';

function isForm(locale: string, word: string, term: string, inside = true): boolean {
  const [own, wanted] = [
    readWords(word, locale as Locale)[0],
    readWords(term, locale as Locale)[0],
  ];
  return Boolean(own && wanted && isFormOf(own, wanted, locale as Locale, inside));
}

describe('a word in another form', () => {
  it.each([
    ['en', 'cities', 'city'],
    ['en', 'organizations', 'organisation'],
    ['en', 'Mayors', 'mayor'],
    ['fr', 'municipaux', 'municipal'],
    ['fr', 'municipales', 'municipal'],
    ['fr', 'praticiennes', 'praticien'],
    ['fr', 'haineuse', 'haineux'],
    ['fr', 'médiatrices', 'médiateur'],
    ['fr', 'préjugés', 'préjugé'],
    ['fr', 'POLARISÉES', 'polarisé'],
    ['es', 'organizaciones', 'organización'],
    ['es', 'alcaldes', 'alcalde'],
    ['es', 'polarizadas', 'polarizado'],
    ['es', 'voces', 'voz'],
    ['es', 'profesionales', 'profesional'],
    ['de', 'Bürgermeisterinnen', 'Bürgermeister'],
    ['de', 'zivilgesellschaftlichen', 'zivilgesellschaftliche'],
    ['de', 'Vorurteilen', 'Vorurteil'],
    ['de', 'Hassverbrechen', 'Hass'],
    ['de', 'Großprojekte', 'Grossprojekt'],
    ['ar', 'والبلديات', 'بلدية'],
    ['ar', 'بلديتها', 'البلدية'],
    ['ar', 'لمنح', 'منحة'],
    ['ar', 'شائعاتكم', 'الشائعة'],
    ['ar', 'التحيّز', 'تحيز'],
    ['ar', 'الكراهيـة', 'كراهية'],
    ['ar', 'إستقطاب', 'الاستقطاب'],
    ['ar', 'وبالمنظمات', 'منظمة'],
  ])('%s: %s is %s', (locale, word, term) => {
    expect(isForm(locale, word, term)).toBe(true);
  });

  it.each([
    ['en', 'glass', 'glas'],
    ['en', 'biases', 'bia'],
    ['en', 'status', 'statu'],
    ['fr', 'maire', 'mairie'],
    ['es', 'alcalde', 'alcance'],
    ['de', 'Kommune', 'Kommission'],
    ['ar', 'بلدية', 'بلاغ'],
    ['ar', 'منظمة', 'نظام'],
  ])('%s: %s is not %s', (locale, word, term) => {
    expect(isForm(locale, word, term)).toBe(false);
  });

  it('stands inside a longer German word only when that is asked for', () => {
    expect(isForm('de', 'Modellkommunen', 'Kommune', true)).toBe(true);
    expect(isForm('de', 'Modellkommunen', 'Kommune', false)).toBe(false);
    expect(isForm('fr', 'antiracisme', 'racisme', true)).toBe(false);
  });
});
