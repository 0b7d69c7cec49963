/** Addresses that the site had: what a page says there, and where it leads. */
import { getCollection } from 'astro:content';
import { entryTypeNames } from '../collections/index.ts';
import { type Locale, sourceLocale } from '../i18n/locales.ts';
import { pathsTo, sectionOf } from '../i18n/paths.ts';
import { createTranslator } from '../i18n/translate.ts';
import type { GoneAddress } from '../source/former-addresses.ts';
import { termIds, termLabel } from '../taxonomies/index.ts';
import { cities, sitePage, sitePageIds, viewsOf } from './library.ts';
import { digestOf } from './page-keys.ts';
import type { EntryView } from './view.ts';

/** A page that another one leads to: an entry, or a page with the words that name it. */
export type Target =
  | { readonly view: EntryView }
  | {
      readonly view?: never;
      readonly label: string;
      readonly path: string;
      readonly paths: Readonly<Record<Locale, string>>;
    };

/** What a page at a former address receives: where it leads, or that it was taken down and what may help instead. */
export type FormerProps =
  | { readonly locale: Locale; readonly target: Target }
  | { readonly locale: Locale; readonly gone: GoneAddress; readonly see: Target | undefined };

interface FormerRoute {
  readonly params: { readonly locale: string; readonly former: string };
  readonly props: FormerProps;
  readonly cacheKey: string;
}

/** `practices/aarhus-model` → its view; everything else by the words that name it. `to` is its address, where it is known. */
async function targetOf(owner: string, locale: Locale, to?: string): Promise<Target> {
  const [section = '', id] = owner.split('/');
  const type = entryTypeNames.find((name) => sectionOf[name] === section);
  if (id && type) {
    const views: readonly EntryView[] = await viewsOf(type, locale);
    const view = views.find((one) => one.id === id);
    if (view) return { view };
  }
  const parts = to?.split('/').filter(Boolean).slice(1) ?? (owner === 'start' ? [] : [section, id]);
  const paths = pathsTo(...parts.filter((part) => part !== undefined));
  return { label: await labelOf(owner, locale), path: paths[locale], paths };
}

async function labelOf(owner: string, locale: Locale): Promise<string> {
  const [section = '', id] = owner.split('/');
  const city = section === sectionOf.city && id ? (await cities()).get(id) : undefined;
  if (city) return city.name[locale] ?? city.name[sourceLocale] ?? city.id;
  const topic = termIds('topics').find((one) => section === sectionOf.topic && one === id);
  if (topic) return termLabel('topics', topic, locale);
  if ((await sitePageIds()).includes(owner)) return (await sitePage(owner, locale)).data.title;
  const list = [
    'practices',
    'roadmap',
    'events',
    'news',
    'cities',
    'glossary',
    'translations',
    'search',
  ] as const;
  const name = list.find((one) => one === section) ?? 'home';
  return createTranslator(locale)(`section.${name}`);
}

/** `/fr/practices/x/` → `{ locale: 'fr', former: 'practices/x' }`. */
function paramsOf(path: string): FormerRoute['params'] {
  const [locale = '', ...rest] = path.split('/').filter(Boolean);
  return { locale, former: rest.join('/') };
}

function routeTo(path: string, props: FormerProps): FormerRoute {
  return { params: paramsOf(path), props, cacheKey: digestOf(props) };
}

/** Every former address that has a page: a calendar or feed has none, only a rule for the host. */
export async function formerRoutes(): Promise<FormerRoute[]> {
  const [moved, gone] = await Promise.all([getCollection('moved'), getCollection('gone')]);
  const isPage = ({ data }: { data: { path: string } }) => data.path.endsWith('/');
  const leading = moved.filter(isPage).map(async ({ data: { path, locale, owner, to } }) => {
    return routeTo(path, { locale, target: await targetOf(owner, locale, to) });
  });
  const ending = gone.filter(isPage).map(async ({ data }) => {
    const { path, locale, see } = data;
    const target = see ? await targetOf(see, locale) : undefined;
    return routeTo(path, { locale, gone: data, see: target });
  });
  return Promise.all([...leading, ...ending]);
}
