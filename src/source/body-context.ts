/** What the content pipeline is told about the site when it renders a body, in Node and in the browser. Pure. */
import { languageName } from '../i18n/format.ts';
import { type Locale, localeInfo } from '../i18n/locales.ts';
import type { RenderContext } from '../markup/html/context.ts';
import { site } from '../site.ts';
import { markupLabels } from './markup-labels.ts';

/** Marks an address of the site in the HTML of a body; the page replaces it by the address in its own language. */
export const localMark = 'local:';

/** Everything that rendering a body in a locale needs; `media` gives the picture at a path. */
export function bodyContext(locale: Locale, media: RenderContext['media']): RenderContext {
  return {
    labels: markupLabels(locale),
    dir: localeInfo(locale).dir,
    media,
    siteUrl: site.origin,
    languageName: (code) => languageName(code, locale),
    localPath: (href) => `${localMark}${href}`,
  };
}
