/** In which language and direction a field is written. */
import { localeInfo } from '../../../src/i18n/locales.ts';
import type { ControlProps } from '../control.ts';

/** `lang` and `dir` of the element one types into: that of the pane for words, by its content for facts. */
export function writingAttributes({
  field,
  locale,
}: Pick<ControlProps<unknown>, 'field' | 'locale'>): {
  lang?: string;
  dir: 'ltr' | 'rtl' | 'auto';
} {
  // Decap turns the `true` of our configuration into "translate".
  const isOfLanguage = field.get('i18n') === 'translate' || field.get('i18n') === true;
  return isOfLanguage && locale ? { lang: locale, dir: localeInfo(locale).dir } : { dir: 'auto' };
}
