/** What the page of something that was taken down shows. Pure. */
import { languageName } from '../../i18n/format.ts';
import {
  type Direction,
  isLocale,
  type Locale,
  localeInfo,
  sourceLocale,
} from '../../i18n/locales.ts';
import { pathTo } from '../../i18n/paths.ts';
import { createTranslator, type Translate } from '../../i18n/translate.ts';
import type { Crumb } from './crumbs.ts';

/** A reason, with its language where that is not the page's. */
export interface Reason {
  readonly text: string;
  readonly lang?: Locale;
  readonly dir?: Direction;
  /** Says which language it is. */
  readonly note?: string;
}

/** The reason in the reader's language, else in the site's source language, else in any that there is. */
export function chooseReason(
  reasons: Readonly<Partial<Record<Locale, string>>>,
  locale: Locale,
): Reason | undefined {
  const own = reasons[locale];
  if (own) return { text: own };
  const others = Object.keys(reasons).filter(isLocale);
  const lang = [sourceLocale as Locale, ...others].find((code) => reasons[code]);
  const text = lang && reasons[lang];
  if (!text) return undefined;
  const note = createTranslator(locale)('entry.inLanguage', {
    language: languageName(lang, locale),
  });
  return { text, lang, dir: localeInfo(lang).dir, note };
}

const lists = ['practices', 'roadmap', 'events', 'news', 'cities'] as const;

/** The home page, then where one finds the like: the list that it stood in, and search. */
export function waysOn(owner: string, locale: Locale, t: Translate): Crumb[] {
  const list = lists.find((name) => owner.startsWith(`${name}/`));
  const names = [...(list ? [list] : []), 'search' as const];
  return [
    { label: t('section.home'), path: pathTo(locale) },
    ...names.map((name) => ({ label: t(`section.${name}`), path: pathTo(locale, name) })),
  ];
}
