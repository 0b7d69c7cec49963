/** OpenSearch: lets a browser add the site to its search engines (https://github.com/dewitt/opensearch). Pure. */
import type { Locale } from '../i18n/locales.ts';
import { absolute, filePath, pathTo } from '../i18n/paths.ts';
import { createTranslator } from '../i18n/translate.ts';
import { site } from '../site.ts';

const escapeXml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Longest `ShortName` and `Description` that the format allows, in characters. */
const longest = { name: 16, description: 1024 };

/** Name of the file in the folder of a locale. */
export const openSearchFile = 'opensearch.xml';

/** The description of the search of a locale. */
export function openSearchDescription(locale: Locale): string {
  const t = createTranslator(locale);
  const at = (path: string) => escapeXml(absolute(site.origin, path));
  const template = `${at(pathTo(locale, 'search'))}?q={searchTerms}`;
  const name = site.name[locale];
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(name.slice(0, longest.name))}</ShortName>
  <LongName>${escapeXml(t('search.language', { site: name }))}</LongName>
  <Description>${escapeXml(t('search.description').slice(0, longest.description))}</Description>
  <Language>${locale}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${at('/favicon.svg')}</Image>
  <Url type="text/html" method="get" template="${template}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${at(filePath(locale, openSearchFile))}"/>
</OpenSearchDescription>
`;
}
