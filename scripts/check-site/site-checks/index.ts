/** Every rule about the site as a whole. A new rule is one file and one line here. */
import type { SiteCheck } from '../site.ts';
import { checkAlternates } from './alternates.ts';
import { checkAnchors } from './anchors.ts';
import { checkCalendars } from './calendars.ts';
import { checkFeeds } from './feeds.ts';
import { checkHostHeaders } from './host-headers.ts';
import { checkLinkLanguage } from './link-language.ts';
import { checkLinks } from './links.ts';
import { checkPictures } from './pictures.ts';
import { checkSearchIndex } from './search-index.ts';
import { checkSearchWeight } from './search-weight.ts';
import { checkSitemap } from './sitemap.ts';
import { checkTitles } from './titles.ts';

export const siteChecks: Readonly<Record<string, SiteCheck>> = {
  links: checkLinks,
  anchors: checkAnchors,
  'link-language': checkLinkLanguage,
  alternates: checkAlternates,
  titles: checkTitles,
  sitemap: checkSitemap,
  'search-index': checkSearchIndex,
  'search-weight': checkSearchWeight,
  feeds: checkFeeds,
  calendars: checkCalendars,
  pictures: checkPictures,
  'host-headers': checkHostHeaders,
};
