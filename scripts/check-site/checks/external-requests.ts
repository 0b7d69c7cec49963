import { site } from '../../../src/site.ts';
import { readLinks } from '../links.ts';
import type { Page, PageCheck } from '../page.ts';

const loading = new Set([
  'img',
  'script',
  'source',
  'iframe',
  'video',
  'audio',
  'track',
  'embed',
  'input',
  'object',
  'use',
  'style',
]);
const loadingRels = [
  'stylesheet',
  'preload',
  'prefetch',
  'modulepreload',
  'icon',
  'apple-touch-icon',
  'manifest',
  'preconnect',
  'dns-prefetch',
];

function loadedAddresses({ document }: Page): string[] {
  const rels = [...document.querySelectorAll('link[rel][href]')].filter((link) =>
    (link.getAttribute('rel') ?? '').split(/\s+/).some((rel) => loadingRels.includes(rel)),
  );
  return [
    ...readLinks(document)
      .filter(({ element }) => loading.has(element))
      .map(({ href }) => href),
    ...rels.map((link) => link.getAttribute('href') ?? ''),
  ];
}

/** Nothing is fetched from another host when the page is shown. Plain links may lead anywhere. */
export const checkExternalRequests: PageCheck = (page) =>
  loadedAddresses(page)
    .filter(
      (href) => /^([a-z][a-z0-9+.-]*:)?\/\//i.test(href) && !href.startsWith(`${site.origin}/`),
    )
    .map((href) => ({
      rule: 'external-requests',
      file: page.file,
      found: `a request to ${href}`,
      expected: 'only files of this site',
      fix: 'Keep the file in the project, or make it a plain link.',
    }));
