import type { SiteCheck } from '../site.ts';
import { findBadLinks } from './links.ts';

/** Every link to a place within a page finds that place. */
export const checkAnchors: SiteCheck = (site) => findBadLinks(site, 'anchors', ['no anchor']);
