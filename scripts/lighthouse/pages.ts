/** The pages that Lighthouse measures. */
import { localeCodes, locales, sourceLocale } from '../../src/i18n/locales.ts';
import { pathTo } from '../../src/i18n/paths.ts';

/** One language of each direction: home, the list of practices, search, and the first practice of `addresses`. */
export function measuredPages(addresses: readonly string[]): string[] {
  const mirrored = locales.find(({ dir }) => dir === 'rtl')?.code;
  const measured = localeCodes.filter((code) => code === sourceLocale || code === mirrored);
  return measured.flatMap((locale) => {
    const list = pathTo(locale, 'practices');
    const practice = addresses
      .filter((address) => address.startsWith(list) && address !== list)
      .slice(0, 1);
    return [pathTo(locale), list, pathTo(locale, 'search'), ...practice];
  });
}
