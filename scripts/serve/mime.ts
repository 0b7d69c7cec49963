/** Media types of the files that a built site has, by the end of their names (https://www.iana.org/assignments/media-types). */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  yml: 'text/yaml; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  ico: 'image/vnd.microsoft.icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  pdf: 'application/pdf',
};

/** Feeds have a type of their own (https://www.rfc-editor.org/rfc/rfc4287#section-7). */
export const feedName = 'feed.xml';
export const feedType = 'application/atom+xml; charset=utf-8';

/** Media type by the end of the name: `mimeType('a/feed.xml')` → `application/xml; charset=utf-8`. */
export function mimeType(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (name === feedName) return feedType;
  const end = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : '';
  return mediaTypes[end] ?? 'application/octet-stream';
}

/** True for media types that get smaller by compression; pictures and fonts are compressed already. */
export function isCompressible(type: string): boolean {
  return /^text\/|json|xml|javascript|wasm|svg/.test(type);
}
