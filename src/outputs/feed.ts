/** The Atom feed of a locale (RFC 4287, https://www.rfc-editor.org/rfc/rfc4287). Pure. */
import { generateAtomFeed } from 'feedsmith';
import type { Locale } from '../i18n/locales.ts';
import { absolute, filePath, pathTo, sectionOf } from '../i18n/paths.ts';
import { createTranslator } from '../i18n/translate.ts';
import { site } from '../site.ts';
import { termLabel } from '../taxonomies/index.ts';
import { changedOn, type DatedView, momentOf, ownDate } from './entry-dates.ts';
import { licence } from './licence.ts';

type Entry = NonNullable<Parameters<typeof generateAtomFeed>[0]['entries']>[number];

const longest = 50;
/** Year in which the names were given out, as RFC 4151 asks of tag addresses. It never changes. */
const taggedSince = '2026';

/** What the feed of a locale tells of (the steps of the roadmap are no news): entries really written in its language, newest first, at most 50. */
export function feedViews(views: readonly DatedView[]): DatedView[] {
  return views
    .filter(({ isFallback }) => !isFallback)
    .map((view) => ({ view, key: `${changedOn(view)} ${ownDate(view)} ${view.id}` }))
    .sort((a, b) => (a.key < b.key ? 1 : -1))
    .slice(0, longest)
    .map(({ view }) => view);
}

/** The feed as XML. An empty feed is dated to the year of its name, so that no build differs from the last. */
export function renderFeed(views: readonly DatedView[], locale: Locale): string {
  const t = createTranslator(locale);
  const shown = feedViews(views);
  const [newest] = shown;
  return generateAtomFeed({
    xml: { lang: locale },
    id: tag(locale),
    title: { value: t('feed.title', { site: site.name[locale] }), type: 'text' },
    subtitle: { value: t('home.lead'), type: 'text' },
    updated: momentOf(newest ? changedOn(newest) : `${taggedSince}-01-01`),
    authors: [
      { name: site.name[locale], uri: absolute(site.origin, pathTo(locale)), email: site.contact },
    ],
    rights: { value: licence.name, type: 'text' },
    icon: absolute(site.origin, '/icon-512.png'),
    links: [
      {
        rel: 'self',
        type: 'application/atom+xml',
        href: absolute(site.origin, filePath(locale, 'feed.xml')),
      },
      {
        rel: 'alternate',
        type: 'text/html',
        hreflang: locale,
        href: absolute(site.origin, pathTo(locale)),
      },
      { rel: 'license', href: licence.url },
    ],
    entries: shown.map(feedEntry),
  });
}

function feedEntry(view: DatedView): Entry {
  const { locale, texts, facts } = view;
  const published =
    view.type === 'news' && view.facts.date.length === 10 ? view.facts.date : undefined;
  return {
    id: tag(`${view.type}/${view.id}/${locale}`),
    title: { value: texts.title, type: 'text' },
    summary: { value: texts.summary, type: 'text' },
    updated: momentOf(changedOn(view)),
    ...(published ? { published: momentOf(published) } : {}),
    rights: { value: licence.name, type: 'text' },
    categories: categories(view),
    links: [
      ...view.translated
        .map((code) => ({
          rel: 'alternate',
          type: 'text/html',
          hreflang: code,
          href: absolute(site.origin, view.paths[code]),
        }))
        .sort((a, b) => Number(b.hreflang === locale) - Number(a.hreflang === locale)),
      ...facts.sources.map(({ url, title, language }) => ({
        rel: 'via',
        href: url,
        title,
        ...(language ? { hreflang: language } : {}),
      })),
    ],
  };
}

function categories(view: DatedView) {
  const { locale, type, facts } = view;
  const kind = {
    term: type,
    scheme: absolute(site.origin, pathTo(locale)),
    label: createTranslator(locale)(`sectionSingular.${type}`),
  };
  const topics = facts.topics.map((id) => ({
    term: id,
    scheme: absolute(site.origin, pathTo(locale, sectionOf.topic)),
    label: termLabel('topics', id, locale),
  }));
  return [kind, ...topics];
}

/** A name that stays when an address changes (RFC 4151, https://www.rfc-editor.org/rfc/rfc4151). */
function tag(name: string): string {
  return `tag:${new URL(site.origin).hostname},${taggedSince}:${name}`;
}
