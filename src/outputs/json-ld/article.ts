/** A practice, a step or a news item as https://schema.org/Article. Pure. */

import { absolute } from '../../i18n/paths.ts';
import type { EntryView } from '../../queries/view.ts';
import { site } from '../../site.ts';
import { changedOn } from '../entry-dates.ts';
import { licence } from '../licence.ts';
import { entryUrl, publisher, sharePictureUrl, sourcesOf, topicWords } from './shared.ts';
import type { Thing } from './thing.ts';

const typeOf = { practice: 'Article', step: 'Article', news: 'NewsArticle' } as const;

/** Structured data of an entry that one reads. `place` is the city's name in the page's language. */
export function articleJsonLd(
  view: Exclude<EntryView, EntryView<'event'>>,
  place: string | undefined,
): Thing {
  const url = entryUrl(view);
  return {
    '@type': typeOf[view.type],
    '@id': `${url}#entry`,
    url,
    mainEntityOfPage: url,
    headline: view.texts.title,
    description: view.texts.summary,
    inLanguage: view.lang,
    datePublished: view.type === 'news' ? view.facts.date : undefined,
    dateModified: changedOn(view),
    image: sharePictureUrl(view),
    keywords: topicWords(view),
    contentLocation: place ? { '@type': 'Place', name: place } : undefined,
    author: publisher(view.locale),
    publisher: publisher(view.locale),
    license: licence.url,
    citation: sourcesOf(view),
    translationOfWork: originalOf(view),
  };
}

function originalOf(view: EntryView): Thing | undefined {
  if (view.lang === view.sourceLocale) return undefined;
  const url = absolute(site.origin, view.paths[view.sourceLocale]);
  return { '@type': 'Article', '@id': `${url}#entry`, url, inLanguage: view.sourceLocale };
}
