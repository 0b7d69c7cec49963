/** `.htaccess` for Apache 2.4 (https://httpd.apache.org/docs/2.4/): needs mod_headers, mod_rewrite, mod_mime and mod_dir. */

import type { HostRules } from '../../src/source/host-rules.ts';
import { feedName, feedType, mediaTypes } from '../serve/mime.ts';
import { exactExpression, percentEncode, quote } from './escape.ts';
import { type Area, type Headers, hiddenPatterns, pagesArea } from './headers.ts';

/** An expression over the path (https://httpd.apache.org/docs/2.4/expr.html), in quotes. */
function onPath(pattern: string): string {
  return quote(`expr=%{REQUEST_URI} =~ m#${pattern}#`);
}

/** Headers of one area that are not those of the pages; what is set later counts. */
function setHeaders(headers: Headers, pattern?: string): string[] {
  const condition = pattern === undefined ? '' : ` ${onPath(pattern)}`;
  return Object.entries(headers).map(
    ([name, value]) => `Header always set ${name} ${quote(value)}${condition}`,
  );
}

function areaLines(areas: readonly Area[]): string[] {
  const pages = pagesArea(areas);
  const others = areas.filter((area) => area !== pages).toReversed();
  return [
    ...setHeaders(pages.headers),
    ...others.flatMap(({ headers, pattern }) => {
      const own = Object.entries(headers).filter(([name]) =>
        areas.some((area) => area.headers[name] !== headers[name]),
      );
      return setHeaders(Object.fromEntries(own), pattern);
    }),
  ];
}

function typeLines(): string[] {
  return Object.entries(mediaTypes).flatMap(([ending, type]) => {
    const [plain = '', charset] = type.split('; charset=');
    const add = `AddType ${plain} .${ending}`;
    return charset === undefined ? [add] : [add, `AddCharset ${charset} .${ending}`];
  });
}

/** In a replacement, `%1` and `$1` stand for parts of the question: the percent sign is escaped, others are encoded. */
const replacement = (address: string) => percentEncode(address).replaceAll('%', '\\%');

/** Patterns of mod_rewrite in a folder have no slash in front. */
const inFolder = (address: string) => exactExpression(address.slice(1));

function ruleLines({ redirects, gone }: HostRules): string[] {
  return [
    ...redirects.map(({ from, to, status }) => {
      const path = inFolder(from).replace(/\/$/, '/?');
      return `RewriteRule "^${path}$" "${replacement(to)}" [R=${status},L,NE]`;
    }),
    ...gone.map((address) => `RewriteRule "^${inFolder(address)}$" "-" [G]`),
  ];
}

/** The text of the file, for the top of the site's folder. */
export function emitApache(areas: readonly Area[], rules: HostRules): string {
  const hidden = [hiddenPatterns.hostFiles, hiddenPatterns.dotFiles];
  const lines = [
    '# Made by the build.',
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    'DirectorySlash On',
    'ErrorDocument 403 /404.html',
    'ErrorDocument 404 /404.html',
    // Without a slash in front it would be a text to send.
    'ErrorDocument 410 "/%{REQUEST_URI}index.html"',
    ...typeLines(),
    `<Files "${feedName}">`,
    `  ForceType "${feedType}"`,
    '</Files>',
    ...areaLines(areas),
    'RewriteEngine On',
    ...hidden.flatMap((pattern) => [
      `RewriteCond "%{REQUEST_URI}" "!${hiddenPatterns.exceptDotFiles}"`,
      `RewriteCond "%{REQUEST_URI}" "${pattern}"`,
      'RewriteRule "^" "-" [R=404,L]',
    ]),
    ...ruleLines(rules),
  ];
  return `${lines.join('\n')}\n`;
}
