/** Answers a question: from titles at once, from the whole text, and in the other languages. Nothing leaves the browser. */
import { type Locale, localeCodes } from '../../i18n/locales.ts';
import { choosePassage, type Passage, placesOfPhrase } from '../passage.ts';
import { formsOfPlan, planSearch } from '../plan.ts';
import { isEmpty, type Question, readQuestion } from '../question.ts';
import { type RankedPage, rankPages } from '../rank.ts';
import type { SearchRecord } from '../record.ts';
import { suggestSpelling } from '../spelling.ts';
import {
  askIndex,
  catalogueOf,
  conceptNames,
  type IndexAnswer,
  type OpenCatalogue,
  vocabularyOf,
} from './engine.ts';

/** A page that answers. */
export interface Hit {
  readonly record: SearchRecord;
  /** The language of its words. */
  readonly locale: Locale;
  /** The language in whose text it was found, where that is another. */
  readonly through?: Locale;
  /** Reads the passage that answers; undefined where only the title does. */
  readonly read: () => Promise<Passage | undefined>;
}

/** An answer. */
export interface Answer {
  readonly hits: readonly Hit[];
  /** No page has all that was asked; these have most of it. */
  readonly isPartial: boolean;
}

const nothing: Answer = { hits: [], isPartial: false };
const noPassage = () => Promise.resolve(undefined);

const tellingWords = ({ words }: Question, { commonWords, locale }: OpenCatalogue) => {
  const telling = words.filter((word) => !commonWords.has(word.toLocaleLowerCase(locale)));
  return telling.length > 0 ? telling : words;
};

/** What the titles of a language answer; everything when nothing is asked. Throws when the catalogue cannot be loaded. */
export async function answerFromTitles(text: string, locale: Locale): Promise<Answer> {
  const question = readQuestion(text, locale);
  const catalogue = await catalogueOf(locale);
  const records = isEmpty(question)
    ? catalogue.records
    : question.phrases.length > 0
      ? []
      : catalogue.titles.find(tellingWords(question, catalogue));
  const hits = records.map((record) => ({ record, locale, read: noPassage }));
  return { hits, isPartial: false };
}

/** So many pages are read to see whether a phrase stands on them as it was typed. */
const mostRead = 40;

/** The pages that have every phrase, with the places of its words. */
async function findPhrases(
  phrases: readonly string[],
  locale: Locale,
): Promise<{ pages: ReadonlyMap<string, RankedPage>; index: IndexAnswer }> {
  const forms = phrases.map((phrase) => `"${phrase}"`);
  const index = await askIndex(locale, forms);
  const [first = [], ...others] = forms.map((form) => index.hits.get(form) ?? []);
  const everywhere = first.filter(({ page }) =>
    others.every((hits) => hits.some((hit) => hit.page === page)),
  );
  const checked = everywhere.slice(0, mostRead).map(async ({ page, score }) => {
    const { content } = await index.textOf(page);
    const found = phrases.map((phrase) => placesOfPhrase(content, phrase));
    return found.every((places) => places.length > 0)
      ? [[page, { page, score, coverage: 1, places: found.flat() }] as const]
      : [];
  });
  const pages = (await Promise.all(checked)).flat();
  return { pages: new Map(pages), index };
}

interface Ranked {
  readonly pages: readonly RankedPage[];
  readonly index: IndexAnswer;
}

const sideOf = ({ locale, commonWords }: OpenCatalogue) => ({ locale, common: commonWords });

async function rankIn(question: Question, from: Locale, catalogue: OpenCatalogue): Promise<Ranked> {
  const { phrases, words } = question;
  const exact = phrases.length > 0 ? await findPhrases(phrases, catalogue.locale) : undefined;
  if (exact && words.length === 0) return { pages: [...exact.pages.values()], index: exact.index };
  const [own, names] = await Promise.all([catalogueOf(from), conceptNames()]);
  const parts = planSearch(question, sideOf(own), sideOf(catalogue), names);
  const index = await askIndex(catalogue.locale, formsOfPlan(parts));
  const ranked = rankPages(parts, index.hits, catalogue.records.length);
  if (!exact) return { pages: ranked, index };
  const both = ranked.flatMap((page) => {
    const known = exact.pages.get(page.page);
    return known ? [{ ...page, places: [...known.places, ...page.places] }] : [];
  });
  return { pages: both, index };
}

/** How much more a page is worth whose title has all that was asked. */
const weightOfTitle = 1.5;
/** Pages that speak of everything a little are worth less than one that is about what was asked. */
const weightOfRecord = ({ id, kind }: SearchRecord) =>
  id === 'pages/glossary' ? 0.4 : kind === 'city' ? 0.8 : 1;

/** What the whole text of a language answers. Throws when the index cannot be loaded. */
async function answerIn(text: string, from: Locale, locale: Locale): Promise<Answer> {
  const question = readQuestion(text, from);
  if (isEmpty(question)) return nothing;
  const catalogue = await catalogueOf(locale);
  const { pages, index } = await rankIn(question, from, catalogue);
  const records = new Map(catalogue.records.map((record) => [record.page, record]));
  const words = tellingWords(question, catalogue);
  const found = pages
    .flatMap((page) => {
      const record = records.get(page.page);
      if (!record) return [];
      const share = from === locale ? catalogue.titles.share(record, words) : 0;
      const score = page.score * (1 + weightOfTitle * share) * weightOfRecord(record);
      return [{ record, page, score }];
    })
    .toSorted((a, b) => b.score - a.score);
  const hits = found.map(
    ({ record, page }): Hit => ({
      record,
      locale,
      read: async () => choosePassage(await index.textOf(page.page), page.places),
    }),
  );
  const isPartial = pages.every(({ coverage }) => coverage < 0.99) && pages.length > 0;
  return { hits, isPartial };
}

/** What the pages of the reader's language answer; pages whose title alone does come last. */
export async function answerInOwn(text: string, locale: Locale): Promise<Answer> {
  const [whole, titles] = [
    await answerIn(text, locale, locale),
    await answerFromTitles(text, locale),
  ];
  const known = new Set(whole.hits.map(({ record }) => record.id));
  const more = titles.hits.filter(({ record }) => !known.has(record.id));
  if (more.length > 0 && whole.isPartial)
    return { hits: [...more, ...whole.hits], isPartial: false };
  return { hits: [...whole.hits, ...more], isPartial: whole.isPartial };
}

/**
 * What the other languages answer, without what the reader has already. A page that can be read in the reader's language
 * is given in that language. Languages that cannot be loaded are left out; throws when none can.
 */
export async function answerInOthers(
  text: string,
  locale: Locale,
  known: ReadonlySet<string>,
): Promise<readonly Hit[]> {
  const own = await catalogueOf(locale);
  const records = new Map(own.records.map((record) => [record.id, record]));
  const others = localeCodes.filter((code) => code !== locale);
  const asked = await Promise.allSettled(others.map((code) => answerIn(text, locale, code)));
  const reasons = asked.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  if (reasons.length === others.length) throw reasons[0];
  const lists = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const whole = lists.filter(({ isPartial }) => !isPartial).map(({ hits }) => hits);
  const seen = new Set(known);
  const found: Hit[] = [];
  // The best of each language, then the second of each: scores of different indexes cannot be compared.
  for (let rank = 0; rank < Math.max(0, ...whole.map(({ length }) => length)); rank += 1)
    for (const hits of whole) {
      const hit = hits[rank];
      if (!hit || seen.has(hit.record.id)) continue;
      seen.add(hit.record.id);
      const translated = records.get(hit.record.id);
      found.push(
        translated ? { record: translated, locale, through: hit.locale, read: noPassage } : hit,
      );
    }
  return found;
}

/** The question as it may have been meant; undefined when every word of it is known. */
export async function spellingOf(text: string, locale: Locale): Promise<string | undefined> {
  const { words, phrases } = readQuestion(text, locale);
  if (phrases.length > 0) return undefined;
  return suggestSpelling(words, await vocabularyOf(locale), locale);
}
