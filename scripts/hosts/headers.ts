/** The headers of every answer, written once: `npm start` sends them, and each host gets them in its own language. */
import { reachRepository } from '../../cms/app/backend-settings.ts';
import { type Locale, localeCodes } from '../../src/i18n/locales.ts';
import { site } from '../../src/site.ts';
import { mediaTypes } from '../serve/mime.ts';
import {
  editorPolicy,
  filePolicy,
  headerPolicy,
  headerPolicyBesideStyles,
  pagePolicy,
} from './policy.ts';

/** Names and values of headers. */
export type Headers = Readonly<Record<string, string>>;

/** A part of the addresses whose answers have the same headers. */
export interface Area {
  readonly name: 'editor' | 'built' | 'share' | 'files' | 'pages';
  /**
   * Which paths belong to it: the first area that fits counts. A regular expression that JavaScript, PCRE and RE2 read alike,
   * over the decoded path with its first slash. The last area takes all paths.
   */
  readonly pattern: string;
  /** The same as patterns of a `_headers` file, which knows no order: each path fits the patterns of one area. */
  readonly globs: readonly string[];
  /** Patterns that lie inside those of the pages. */
  readonly globsInPages: readonly string[];
  readonly headers: Headers;
}

/** What the headers depend on. */
export interface HeaderFacts {
  readonly newsletter: string | undefined;
  /** Origins that the editor talks to. */
  readonly editorHosts: readonly string[];
  /** Whether signing in to the editor opens a window of another origin, which has to answer. */
  readonly signsInByWindow: boolean;
  readonly locales: readonly Locale[];
}

/** The facts of this site. */
export const headerFacts: HeaderFacts = {
  newsletter: site.newsletter?.action,
  editorHosts: site.editing ? reachRepository(site.editing).origins : [],
  signsInByWindow: site.editing?.host === 'github',
  locales: localeCodes,
};

/**
 * Abilities of a browser that no page may use (https://www.w3.org/TR/permissions-policy/). Sharing and copying stay: the
 * buttons under a text do it.
 */
const refusedAbilities = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** Headers that no area changes. */
const everywhere: Headers = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': refusedAbilities.map((ability) => `${ability}=()`).join(', '),
};

const asked = 'public, max-age=0, must-revalidate';
/** Astro puts a digest of the content into the names of these files. */
const kept = 'public, max-age=31536000, immutable';

const pageEndings = ['html'];
const fileEndings = Object.keys(mediaTypes).filter((ending) => !pageEndings.includes(ending));

interface AreaHeaders {
  readonly policy: string;
  readonly cache?: string;
  readonly resources?: 'same-origin' | 'cross-origin';
  readonly windows?: 'same-origin' | 'same-origin-allow-popups';
}

function areaHeaders({
  policy,
  cache = asked,
  resources = 'same-origin',
  windows = 'same-origin',
}: AreaHeaders): Headers {
  return {
    ...everywhere,
    'Content-Security-Policy': policy,
    'Cross-Origin-Opener-Policy': windows,
    'Cross-Origin-Resource-Policy': resources,
    'Cache-Control': cache,
  };
}

/** Files at the top of the built folder. */
const rootFiles = [
  'robots.txt',
  'licences.txt',
  'sitemap.xml',
  'favicon.svg',
  'apple-touch-icon.png',
  'icon-512.png',
];

/** Files in the folders of languages. */
const filesOfLocale = [
  'feed.xml',
  'events.ics',
  'events/*.ics',
  'search-words.json',
  'search-labels.json',
  'opensearch.xml',
];

/** The areas, in the order in which they are tried. */
export function makeAreas({
  newsletter,
  editorHosts,
  signsInByWindow,
  locales,
}: HeaderFacts): readonly [Area, ...Area[]] {
  const file = headerPolicy(filePolicy);
  return [
    {
      name: 'editor',
      pattern: '^/admin/',
      globs: ['/admin/*'],
      globsInPages: [],
      headers: areaHeaders({
        policy: headerPolicy(editorPolicy(editorHosts)),
        windows: signsInByWindow ? 'same-origin-allow-popups' : 'same-origin',
      }),
    },
    {
      name: 'built',
      pattern: '^/_astro/',
      globs: ['/_astro/*'],
      globsInPages: [],
      headers: areaHeaders({ policy: file, cache: kept }),
    },
    {
      name: 'share',
      // Programs for messages show them beside a link to a page.
      pattern: '^/share/',
      globs: ['/share/*'],
      globsInPages: [],
      headers: areaHeaders({ policy: file, resources: 'cross-origin' }),
    },
    {
      name: 'files',
      pattern: `^/(pagefind|media)/|\\.(${fileEndings.join('|')})$`,
      globs: ['/pagefind/*', '/media/*', '/.well-known/*', ...rootFiles.map((name) => `/${name}`)],
      globsInPages: locales.flatMap((code) => filesOfLocale.map((name) => `/${code}/${name}`)),
      headers: areaHeaders({ policy: file }),
    },
    {
      name: 'pages',
      pattern: '^/',
      globs: ['/', '/index.html', '/404.html', ...locales.map((code) => `/${code}/*`)],
      globsInPages: [],
      headers: areaHeaders({ policy: headerPolicyBesideStyles(pagePolicy(newsletter)) }),
    },
  ];
}

/** The area of a decoded path: `/en/feed.xml` → files. */
export function areaOf(areas: readonly [Area, ...Area[]], path: string): Area {
  const area = areas.find(({ pattern }) => new RegExp(pattern).test(path));
  return area ?? areas[0];
}

/** The area of pages, which also has those that say that nothing is there. */
export function pagesArea(areas: readonly Area[]): Area {
  const area = areas.find(({ name }) => name === 'pages');
  if (!area) throw new Error('There is no area for pages.');
  return area;
}

/**
 * Paths that are answered as if nothing were there: files for hosts, and names that begin with a dot
 * (https://www.rfc-editor.org/rfc/rfc8615 keeps one for all sites). Regular expressions as in areas.
 */
export const hiddenPatterns = {
  hostFiles: '^/_(hosts|headers|redirects)(/|$)',
  dotFiles: '/\\.',
  exceptDotFiles: '^/\\.well-known(/[^./][^/]*)*/?$',
} as const;

/** Whether a decoded path is answered as if nothing were there. */
export function isHidden(path: string): boolean {
  const { hostFiles, dotFiles, exceptDotFiles } = hiddenPatterns;
  const has = (pattern: string) => new RegExp(pattern).test(path);
  return has(hostFiles) || (has(dotFiles) && !has(exceptDotFiles));
}
