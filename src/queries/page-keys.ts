/**
 * Keys of pages for incremental builds: a page whose key and code are those of the build before is kept. A key is made of
 * everything that the page receives as data; code and dictionaries are watched by Astro itself
 * (https://docs.astro.build/en/reference/experimental-flags/incremental-build/). Pure.
 */
import { createHash } from 'node:crypto';
import type { EntryView } from './view.ts';

/** Digest of some data. */
export function digestOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
}

/** What any page may show of an entry that it links to: its title and address, and the facts by which it is chosen. */
export function digestOfLinks(views: readonly EntryView[], surroundings: unknown): string {
  const links = views.map(({ type, id, path, lang, texts, facts }) => [
    type,
    id,
    path,
    lang,
    texts.title,
    facts,
  ]);
  return digestOf(links, surroundings);
}

/** What cards show beside: summary, reading time, and how much is filled in. */
export function digestOfCards(views: readonly EntryView[], links: string, today: string): string {
  const cards = views.map((view) => [
    view.texts.summary,
    view.minutes,
    'approach' in view.texts ? Object.keys(view.texts) : [],
  ]);
  return digestOf(cards, links, today);
}

/** Key of the page of an entry, given the digest of what it shows of others. */
export function keyOfEntry(view: EntryView, others: string): string {
  const { texts, state, changes, sourceLocale, translated, indexed, paths, body, minutes } = view;
  const language = [state, changes, sourceLocale, translated, indexed];
  return digestOf(texts, language, paths, body, minutes, others);
}
