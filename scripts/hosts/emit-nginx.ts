/** What nginx is told inside a `server` block that names the host and the folder (https://nginx.org/en/docs/). */

import type { HostRules } from '../../src/source/host-rules.ts';
import { feedName, feedType, mediaTypes } from '../serve/mime.ts';
import { percentEncode, quote } from './escape.ts';
import { type Area, type Headers, hiddenPatterns, pagesArea } from './headers.ts';
import { bothForms } from './rules.ts';

const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

function block(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...indent(lines), '}'];
}

/** Headers of a place; nginx forgets those of the server when a place has its own. */
function addHeaders(headers: Headers): string[] {
  return Object.entries(headers).map(
    ([name, value]) => `add_header ${name} ${quote(value)} always;`,
  );
}

const plainType = (type: string) => type.replace(/;.*/, '');

function typeLines(): string[] {
  const withCharset = new Set(
    Object.values(mediaTypes)
      .filter((type) => type.includes('charset='))
      .map(plainType),
  );
  // nginx counts this one without being told.
  withCharset.delete('text/html');
  return [
    ...block(
      'types',
      [...Map.groupBy(Object.entries(mediaTypes), ([, type]) => plainType(type))].map(
        ([type, endings]) => `${type} ${endings.map(([ending]) => ending).join(' ')};`,
      ),
    ),
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${[...withCharset].join(' ')};`,
  ];
}

/** The address is data and stands in quotes; in the answer it is percent-encoded, where a dollar would begin a variable. */
function ruleLines({ redirects, gone }: HostRules): string[] {
  return [
    ...redirects.flatMap(({ from, to, status }) =>
      bothForms(from).map(
        (address) =>
          `location = ${quote(address)} { return ${status} "${percentEncode(to)}$is_args$args"; }`,
      ),
    ),
    ...gone.map((address) => `location = ${quote(address)} { error_page 410 @gone; return 410; }`),
  ];
}

/** The text of the file. Regular expressions are tried in the order in which they stand. */
export function emitNginx(areas: readonly Area[], rules: HostRules): string {
  const { hostFiles, dotFiles, exceptDotFiles } = hiddenPatterns;
  const dots = `^(?!${exceptDotFiles.replace(/^\^/, '')}).*${dotFiles}`;
  const pages = pagesArea(areas);
  const places = areas
    .filter((area) => area !== pages)
    .flatMap(({ pattern, headers }) => block(`location ~ ${quote(pattern)}`, addHeaders(headers)));
  const feed = areas.find(({ name }) => name === 'files')?.headers ?? {};
  const lines = [
    '# Made by the build: to be included in a server block, which says listen, server_name and root.',
    'index index.html;',
    'autoindex off;',
    'absolute_redirect off;',
    'server_tokens off;',
    'error_page 403 404 =404 /404.html;',
    ...typeLines(),
    '# The headers of pages; also of redirects and errors. Other places have their own.',
    ...addHeaders(pages.headers),
    ...ruleLines(rules),
    ...block('location @gone', [`try_files "\${uri}index.html" =404;`]),
    'location = /404.html {}',
    ...[hostFiles, dots].map((pattern) => `location ~ ${quote(pattern)} { return 404; }`),
    ...block(`location ~ ${quote(`/${feedName.replace('.', '\\.')}$`)}`, [
      'types {}',
      `default_type ${quote(feedType)};`,
      ...addHeaders(feed),
    ]),
    ...places,
  ];
  return `${lines.join('\n')}\n`;
}
