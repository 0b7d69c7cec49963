/** Collects every address that a page names. */

export interface SiteLink {
  /** As written in the HTML. */
  readonly href: string;
  /** Name of the element: `a`, `img`, `script` … */
  readonly element: string;
  readonly hreflang: string | undefined;
}

const attributes: readonly (readonly [selector: string, attribute: string])[] = [
  ['a[href], area[href], link[href], use[href]', 'href'],
  [
    'img[src], script[src], source[src], iframe[src], video[src], audio[src], track[src], embed[src], input[src]',
    'src',
  ],
  ['video[poster]', 'poster'],
  ['object[data]', 'data'],
  ['form[action]', 'action'],
];

/** `a.png 1x, b.png 2x` → `a.png`, `b.png`. */
export function srcsetAddresses(srcset: string): string[] {
  return srcset
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean);
}

/** Addresses in `url(…)` of a style sheet. */
export function cssAddresses(css: string): string[] {
  return [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}

/** Every address of a page: links, pictures with all their sizes, scripts, styles, forms, the shared picture. */
export function readLinks(document: Document): SiteLink[] {
  const plain = attributes.flatMap(([selector, attribute]) =>
    [...document.querySelectorAll(selector)].map((element) => ({
      href: element.getAttribute(attribute) ?? '',
      element: element.localName,
      hreflang: element.getAttribute('hreflang') ?? undefined,
    })),
  );
  const sets = [...document.querySelectorAll('[srcset], [imagesrcset]')].flatMap((element) =>
    srcsetAddresses(
      element.getAttribute('srcset') ?? element.getAttribute('imagesrcset') ?? '',
    ).map((href) => ({
      href,
      element: element.localName,
      hreflang: undefined,
    })),
  );
  const styles = [...document.querySelectorAll('style')].flatMap((style) =>
    cssAddresses(style.textContent ?? '').map((href) => ({
      href,
      element: 'style',
      hreflang: undefined,
    })),
  );
  const pictures = [
    ...document.querySelectorAll('meta[property="og:image"], meta[name="twitter:image"]'),
  ].map((meta) => ({
    href: meta.getAttribute('content') ?? '',
    element: 'meta',
    hreflang: undefined,
  }));
  return [...plain, ...sets, ...styles, ...pictures];
}

/**
 * Path and anchor of an address as seen from a page, or undefined when it leads elsewhere (another host, mail, data).
 * `resolveInside('../b/#c', '/en/a/', 'https://x.org')` → `{ path: '/en/b/', anchor: 'c' }`.
 */
export function resolveInside(
  href: string,
  from: string,
  origin: string,
): { path: string; anchor: string } | undefined {
  const base = new URL(from, origin);
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  if (url.origin !== new URL(origin).origin) return undefined;
  return { path: safeDecode(url.pathname), anchor: safeDecode(url.hash.slice(1)) };
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
