import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { type Locale, localeCodes } from '../../../src/i18n/locales.ts';
import { filePath, sectionOf } from '../../../src/i18n/paths.ts';
import type { PageSummary } from '../page.ts';
import type { SiteCheck } from '../site.ts';

interface AtomPart {
  id?: string;
  title?: unknown;
  updated?: string;
  author?: unknown;
  link?: { '@_href'?: string; '@_rel'?: string }[];
}
interface AtomFeed extends AtomPart {
  '@_xmlns'?: string;
  '@_xml:lang'?: string;
  entry?: AtomPart[];
}

/** RFC 3339, as Atom wants it (https://www.rfc-editor.org/rfc/rfc4287#section-3.3). */
const timestamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

function partProblems(name: string, part: AtomPart): string[] {
  return [
    ...(part.id ? [] : [`${name} without id`]),
    ...(part.title ? [] : [`${name} without title`]),
    ...(timestamp.test(part.updated ?? '') ? [] : [`${name} with updated "${part.updated ?? ''}"`]),
  ];
}

/** What is wrong with an Atom feed by RFC 4287; nothing when it is good. It may have no entries. */
export function feedProblems(xml: string, locale: string): string[] {
  const valid = XMLValidator.validate(xml);
  if (valid !== true)
    return [`XML that cannot be read: ${valid.err.msg} in line ${valid.err.line}`];
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    isArray: (name) => name === 'entry' || name === 'link',
  });
  const { feed } = parser.parse(xml) as { feed?: AtomFeed };
  if (feed?.['@_xmlns'] !== 'http://www.w3.org/2005/Atom') return ['no Atom <feed>'];
  const entries = feed.entry ?? [];
  const ids = entries.map(({ id }) => id);
  return [
    ...partProblems('feed', feed),
    ...entries.flatMap((entry, index) => partProblems(`entry ${index + 1}`, entry)),
    ...(new Set(ids).size === ids.length ? [] : ['two entries with one id']),
    ...(feed.author || entries.every(({ author }) => author) ? [] : ['no author']),
    ...(feed.link?.some((link) => link['@_rel'] === 'self') ? [] : ['no link rel="self"']),
    ...(feed['@_xml:lang'] === locale ? [] : [`xml:lang "${feed['@_xml:lang'] ?? ''}"`]),
  ];
}

const announced = (['practice', 'event', 'news'] as const).map((kind) => sectionOf[kind]);

/** Whether a page is an entry that its language's feed tells of: one in the wrong language is not to be indexed. */
function isAnnounced({ file, noindex }: PageSummary, locale: Locale): boolean {
  const [language, section = '', , ...rest] = file.split('/');
  return (
    !noindex &&
    language === locale &&
    announced.some((known) => known === section) &&
    rest.length === 1
  );
}

/** Every language has a feed that a feed reader can read. */
export const checkFeeds: SiteCheck = ({ read, pages }) =>
  localeCodes.flatMap((locale) => {
    const file = filePath(locale, 'feed.xml').slice(1);
    const xml = read(file);
    const isEmpty = xml !== undefined && !xml.includes('<entry');
    const problems = xml === undefined ? ['no feed'] : feedProblems(xml, locale);
    if (isEmpty && pages.some((page) => isAnnounced(page, locale))) problems.push('no entries');
    return problems.map((found) => ({
      rule: 'feeds',
      file,
      found,
      expected: `an Atom feed in ${locale} as RFC 4287 wants it`,
      fix: 'Correct what writes the feed in src/outputs.',
    }));
  });
