/** The way from the home page to a page. */
import type { Locale } from '../../i18n/locales.ts';
import { pathTo, type Section } from '../../i18n/paths.ts';
import type { Translate } from '../../i18n/translate.ts';

export interface Crumb {
  readonly label: string;
  readonly path: string;
}

/** Home, and a section. */
export function crumbsTo(
  locale: Locale,
  t: Translate,
  section?: Exclude<Section, 'topics'>,
): Crumb[] {
  const home = { label: t('section.home'), path: pathTo(locale) };
  return section
    ? [home, { label: t(`section.${section}`), path: pathTo(locale, section) }]
    : [home];
}
