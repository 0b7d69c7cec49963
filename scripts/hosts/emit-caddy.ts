/** What Caddy 2 is told inside a site block that names the host and the folder (https://caddyserver.com/docs/caddyfile). */

import type { HostRules } from '../../src/source/host-rules.ts';
import { feedName, feedType, mediaTypes } from '../serve/mime.ts';
import { exactExpressionOfLetters, percentEncode } from './escape.ts';
import { type Area, hiddenPatterns, pagesArea } from './headers.ts';

const indent = (lines: readonly string[]) => lines.map((line) => `\t${line}`);

function block(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...indent(lines), '}'];
}

/** Caddy keeps a backslash as it is, unless a quotation mark follows. */
const quote = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

/** Placeholder of a header: `{two_shores_cache_control}`. */
const holder = (name: string) => `{two_shores_${name.toLowerCase().replaceAll('-', '_')}}`;

const pageType = mediaTypes['html'] ?? '';

/** Chooses the media type by the path; what ends in no name is a page. */
function typeLines(): string[] {
  const byEnding = Object.entries(mediaTypes).map(
    ([ending, type]) => `${quote(`~\\.${ending}$`)} ${quote(type)}`,
  );
  return block(`map {path} ${holder('Content-Type')}`, [
    `${quote(`~/${feedName.replace('.', '\\.')}$`)} ${quote(feedType)}`,
    ...byEnding,
    `${quote('~\\.[^/]*$')} "application/octet-stream"`,
    `default ${quote(pageType)}`,
  ]);
}

function headerLines(areas: readonly Area[]): string[] {
  const pages = pagesArea(areas);
  const isCommon = (name: string) =>
    areas.every(({ headers }) => headers[name] === pages.headers[name]);
  const [common = [], own = []] = [true, false].map((wanted) =>
    Object.keys(pages.headers).filter((name) => isCommon(name) === wanted),
  );
  const values = ({ headers }: Area) => own.map((name) => quote(headers[name] ?? '')).join(' ');
  const others = areas.filter((area) => area !== pages);
  return [
    ...block(`map {path} ${own.map(holder).join(' ')}`, [
      ...others.map((area) => `${quote(`~${area.pattern}`)} ${values(area)}`),
      `default ${values(pages)}`,
    ]),
    ...typeLines(),
    ...block('header', [
      ...common.map((name) => `${name} ${quote(pages.headers[name] ?? '')}`),
      ...[...own, 'Content-Type'].map((name) => `${name} ${holder(name)}`),
      '-Server',
    ]),
  ];
}

/** Addresses are compared decoded; in the answer they are percent-encoded, where braces would begin a placeholder. */
function ruleLines({ redirects, gone }: HostRules): string[] {
  const moved = redirects.flatMap(({ from, to, status }, index) => [
    `@moved${index} path_regexp "^${exactExpressionOfLetters(from).replace(/\/$/, '/?')}$"`,
    `redir @moved${index} "${percentEncode(to)}{two_shores_query}" ${status}`,
  ]);
  if (gone.length === 0) return moved;
  const any = gone.map(exactExpressionOfLetters).join('|');
  return [...moved, `@gone path_regexp "^(${any})$"`, 'error @gone 410'];
}

function errorLines(areas: readonly Area[]): string[] {
  const { headers } = pagesArea(areas);
  return block('handle_errors', [
    '@is_gone expression {err.status_code} == 410',
    '@is_lost expression {err.status_code} != 410',
    'rewrite @is_gone {path}index.html',
    'rewrite @is_lost /404.html',
    ...block('header', [
      ...Object.entries(headers).map(([name, value]) => `${name} ${quote(value)}`),
      `Content-Type ${quote(pageType)}`,
      '-Server',
    ]),
    'file_server',
  ]);
}

/** The text of the file. */
export function emitCaddy(areas: readonly Area[], rules: HostRules): string {
  const { hostFiles, dotFiles, exceptDotFiles } = hiddenPatterns;
  const lines = [
    '# Made by the build: to be imported in a site block, which names the host and says root.',
    ...block('map {query} {two_shores_query}', ['"" ""', 'default "?{query}"']),
    ...headerLines(areas),
    `@host_files path_regexp ${quote(hostFiles)}`,
    ...block('@dot_files', [
      `path_regexp ${quote(dotFiles)}`,
      `not path_regexp ${quote(exceptDotFiles)}`,
    ]),
    ...block('route', [
      'error @host_files 404',
      'error @dot_files 404',
      ...ruleLines(rules),
      'file_server',
    ]),
    ...errorLines(areas),
  ];
  return `${lines.join('\n')}\n`;
}
