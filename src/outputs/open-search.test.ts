import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { localeCodes } from '../i18n/locales.ts';
import { absolute, filePath, pathTo } from '../i18n/paths.ts';
import { readState } from '../search/address.ts';
import { site } from '../site.ts';
import { openSearchDescription, openSearchFile } from './open-search.ts';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });

describe.each(localeCodes)('the description of the search in %s', (locale) => {
  const xml = openSearchDescription(locale);
  const description = parser.parse(xml).OpenSearchDescription;
  const [page, self] = description.Url;

  it('is sound XML of the format', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/);
    expect(description.xmlns).toBe('http://a9.com/-/spec/opensearch/1.1/');
  });

  it('has a whole name, short enough', () => {
    expect(description.ShortName).toBe(site.name[locale]);
    expect(description.ShortName.length).toBeLessThanOrEqual(16);
  });

  // https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
  it.each([
    ['LongName', 48],
    ['Description', 1024],
  ])('has a %s of at most %d characters', (name, most) => {
    expect(description[name].length).toBeGreaterThan(0);
    expect(description[name].length).toBeLessThanOrEqual(most);
  });

  it('names its language', () => {
    expect(description.Language).toBe(locale);
    expect(description.LongName).toContain(site.name[locale]);
  });

  it('leads to the search page of the language with the question', () => {
    expect(page.type).toBe('text/html');
    expect(page.template.split('{searchTerms}')).toHaveLength(2);
    const address = new URL(page.template.replace('{searchTerms}', encodeURIComponent('a & b')));
    const search = new URL(absolute(site.origin, pathTo(locale, 'search')));
    expect(address.href.split('?')[0]).toBe(search.href);
    expect(readState(address.search, () => false)).toMatchObject({ query: 'a & b', ignored: [] });
  });

  it('knows where it stands, and its picture', () => {
    expect(self).toMatchObject({ rel: 'self', type: 'application/opensearchdescription+xml' });
    expect(self.template).toBe(absolute(site.origin, filePath(locale, openSearchFile)));
    expect(description.Image['#text']).toBe(`${site.origin}/favicon.svg`);
  });
});
