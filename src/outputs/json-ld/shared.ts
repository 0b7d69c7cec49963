/** Parts that articles and events have in common. Pure. */
import type { Locale } from '../../i18n/locales.ts';
import { localeCodes } from '../../i18n/locales.ts';
import { absolute, pathTo } from '../../i18n/paths.ts';
import type { EntryView } from '../../queries/view.ts';
import { site } from '../../site.ts';
import { termLabel } from '../../taxonomies/index.ts';
import type { Thing } from './thing.ts';

/** Identity of the publisher, the same in every language. */
export const organisationId = absolute(site.origin, '/#organisation');

/** The publisher under its name in a locale. */
export function organisation(locale: Locale): Thing {
  return {
    '@type': 'Organization',
    '@id': organisationId,
    name: site.name[locale],
    alternateName: localeCodes.flatMap((code) => (code === locale ? [] : [site.name[code]])),
    url: absolute(site.origin, pathTo(locale)),
    logo: absolute(site.origin, '/icon-512.png'),
    email: site.contact,
  };
}

/** The publisher, named briefly. */
export function publisher(locale: Locale): Thing {
  const { name } = organisation(locale);
  return {
    '@type': 'Organization',
    '@id': organisationId,
    name,
    url: absolute(site.origin, pathTo(locale)),
  };
}

/** Address of the page on which the words shown are at home. */
export function entryUrl(view: EntryView): string {
  return absolute(site.origin, view.paths[view.lang]);
}

/** Address of the picture that other sites show beside a link to the entry. */
export function sharePictureUrl(view: EntryView): string {
  return absolute(site.origin, `/share/${view.type}-${view.locale}.png`);
}

/** Where the facts come from. */
export function sourcesOf(view: EntryView): Thing[] {
  return view.facts.sources.map(({ title, url, language, publisher: name }) => ({
    '@type': 'CreativeWork',
    name: title,
    url,
    inLanguage: language,
    publisher: name ? { '@type': 'Organization', name } : undefined,
  }));
}

/** Labels of the topics in the language of the words. */
export function topicWords(view: EntryView): string[] | undefined {
  if (view.type === 'step') return undefined;
  return view.facts.topics.map((id) => termLabel('topics', id, view.lang));
}
