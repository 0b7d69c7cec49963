/** Chooses, sorts and groups views. Pure. */
import { compareWords } from '../i18n/format.ts';
import type { EntryView } from './view.ts';

type Practice = EntryView<'practice'>;
type Event = EntryView<'event'>;
type News = EntryView<'news'>;

/** Steps by their number, everything else newest first. */
export function inOrder(a: EntryView, b: EntryView): number {
  const [x, y] = [sortKey(a), sortKey(b)];
  return x === y ? (a.id < b.id ? -1 : 1) : x < y ? 1 : -1;
}

function sortKey(view: EntryView): string {
  if (view.type === 'step') return String(99 - view.facts.number);
  if (view.type === 'event') return view.facts.start;
  if (view.type === 'news') return view.facts.date;
  return view.facts.lastVerified;
}

/** By title, in the order of the page's language. */
export function byTitle(a: EntryView, b: EntryView): number {
  return compareWords(a.locale)(a.texts.title, b.texts.title);
}

/** True while the last day of the event has not passed. `today` is a date such as 2026-11-24. */
export function isUpcoming(event: Event, today: string): boolean {
  const last = event.facts.end ?? event.facts.start;
  return last >= today.slice(0, last.length) && event.facts.status !== 'held';
}

/** How much of the record of a practice is filled in: a card, or everything (docs/design.md §4). */
export function completeness(practice: Pick<Practice, 'facts' | 'texts' | 'body'>): {
  grade: 'card' | 'full';
  missing: readonly string[];
} {
  const { facts, texts, body } = practice;
  const wanted: Record<string, unknown> = {
    problem: texts.problem,
    outcomes: texts.outcomes,
    lessons: texts.lessons,
    transfer: texts.transfer,
    partners: facts.partners,
    targetGroups: facts.targetGroups,
    start: facts.start,
    evidenceLevel: facts.evidenceLevel,
    fundingSources: facts.fundingSources ?? texts.funding,
    roadmapSteps: facts.roadmapSteps,
    body: body.words > 0 || undefined,
  };
  const missing = Object.keys(wanted).filter((name) => wanted[name] === undefined);
  return { grade: missing.length === 0 ? 'full' : 'card', missing };
}

/** How much two practices share: topics count double, the same steps and groups once. */
function likeness(a: Practice['facts'], b: Practice['facts']): number {
  return (
    2 * shared(a.topics, b.topics) +
    shared(a.roadmapSteps, b.roadmapSteps) +
    shared(a.targetGroups, b.targetGroups)
  );
}

function shared(a: readonly unknown[] = [], b: readonly unknown[] = []): number {
  let count = 0;
  for (const item of a) if (b.includes(item)) count += 1;
  return count;
}

const relatedCount = 3;

/** Ids by the facts of a practice, which are the same object in every language. */
const relatedIds = new WeakMap<object, readonly string[]>();

/** The practices that share most with this one, best first. */
export function relatedPractices(practice: Practice, all: readonly Practice[]): Practice[] {
  let ids = relatedIds.get(practice.facts);
  if (!ids) {
    ids = all
      .filter((other) => other.id !== practice.id)
      .map(({ id, facts }) => ({ id, points: likeness(practice.facts, facts) }))
      .filter(({ points }) => points > 1)
      .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1))
      .slice(0, relatedCount)
      .map(({ id }) => id);
    relatedIds.set(practice.facts, ids);
  }
  return ids.flatMap((id) => all.find((other) => other.id === id) ?? []);
}

/** The entries before and after one in a list. */
export function neighbours<V extends { id: string }>(
  list: readonly V[],
  id: string,
): { previous: V | undefined; next: V | undefined } {
  const index = list.findIndex((view) => view.id === id);
  return {
    previous: index > 0 ? list[index - 1] : undefined,
    next: index < 0 ? undefined : list[index + 1],
  };
}

/** Items in pages of a size; always at least one page. */
export function paginate<V>(items: readonly V[], size: number): V[][] {
  const pages: V[][] = [];
  for (let at = 0; at < Math.max(items.length, 1); at += size)
    pages.push(items.slice(at, at + size));
  return pages;
}

/** Latest news that share a topic with an entry. */
export function newsOnTopics(
  topics: readonly string[],
  all: readonly News[],
  except: string,
  count = 3,
): News[] {
  return all
    .filter(
      (news) => news.id !== except && news.facts.topics.some((topic) => topics.includes(topic)),
    )
    .slice(0, count);
}
