/** What a page tells its frame. */
import type { Locale } from '../../i18n/locales.ts';

/** Kinds of share pictures. */
export const shareKinds = [
  'home',
  'practice',
  'step',
  'event',
  'news',
  'city',
  'topic',
  'page',
] as const;
export type ShareKind = (typeof shareKinds)[number];

export interface PageFrame {
  readonly locale: Locale;
  /** Title of the page without the name of the site. */
  readonly title: string;
  readonly description: string;
  /** Which share picture the page has. */
  readonly kind: ShareKind;
  /** Address of this page in every locale; feeds the language menu. */
  readonly paths: Readonly<Record<Locale, string>>;
  /** Locales in which the page exists and may be found; all of them when left out. Feeds hreflang. */
  readonly translated?: readonly Locale[] | undefined;
  /** False keeps it out of search engines. */
  readonly indexed?: boolean | undefined;
  /** Section that the main menu marks as the current one. */
  readonly section?: string | undefined;
  /** Structured data (https://schema.org). */
  readonly jsonLd?: readonly object[] | undefined;
  /** The page only leads on to this address. */
  readonly movedTo?: string | undefined;
  /** The page at `/`, which belongs to no language. */
  readonly gateway?: boolean | undefined;
  /** Date for Open Graph, when the page is an article. */
  readonly published?: string | undefined;
}
