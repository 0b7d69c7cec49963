/** Which language the editor speaks: what the member chose, else the first of the browser's that we have. */
import { isLocale, type Locale, localeInfo, sourceLocale } from '../../src/i18n/locales.ts';

const key = 'two-shores.editor-language';

/** The language to speak. An address such as `/admin/?lang=fr` chooses, too. */
export function chosenLanguage(): Locale {
  const asked = new URLSearchParams(location.search).get('lang');
  if (isLocale(asked)) return asked;
  const kept = localStorage.getItem(key);
  if (isLocale(kept)) return kept;
  const spoken = navigator.languages.map((tag) => tag.split('-')[0]).find(isLocale);
  return spoken ?? sourceLocale;
}

/** Keeps the member's choice and begins anew in that language. */
export function chooseLanguage(locale: Locale): void {
  localStorage.setItem(key, locale);
  const address = new URL(location.href);
  address.searchParams.delete('lang');
  history.replaceState(null, '', address);
  location.reload();
}

/** Tells the page its language and direction; has to run before Decap makes its styles. */
export function setPageLanguage(locale: Locale): void {
  const { documentElement } = document;
  documentElement.lang = locale;
  documentElement.dir = localeInfo(locale).dir;
  localStorage.setItem(key, locale);
}
