import { localeOf } from '../../../src/i18n/paths.ts';
import { resolveInside } from '../links.ts';
import type { SiteCheck } from '../site.ts';

/** A link stays in the language of its page, or says with `hreflang` where it leads. */
export const checkLinkLanguage: SiteCheck = ({ pages, origin }) =>
  pages.flatMap((page) =>
    page.links
      .filter(({ element }) => element === 'a')
      .flatMap(({ href, hreflang }) => {
        const target = resolveInside(href, page.address, origin);
        const locale = target && localeOf(target.path);
        if (!locale || (hreflang ?? page.locale) === locale) return [];
        return [
          {
            rule: 'link-language',
            file: page.file,
            found: `${href} with hreflang="${hreflang ?? ''}" on a page in "${page.locale}"`,
            expected: `hreflang="${locale}", or the address in "${page.locale}"`,
            fix: 'Build the address with pathTo(locale, …), or mark the link.',
          },
        ];
      }),
  );
