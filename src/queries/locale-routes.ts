/** Routes of pages that exist once per locale. */
import { localeCodes } from '../i18n/locales.ts';

/** `getStaticPaths` of such a page. */
export function localeRoutes() {
  return localeCodes.map((locale) => ({ params: { locale } }));
}
