/** Puts together what the index said of each form. Pure. */
import type { Alternative, Part, Term } from './plan.ts';

/** A page on which a form stands. */
export interface FormHit {
  /** What Pagefind calls the page. */
  readonly page: string;
  /** Pagefind's own score: how much the page is about the form (BM25). */
  readonly score: number;
  /** Numbers of the words of the page that match. */
  readonly places: readonly number[];
}

/** What the index said, by form. */
export type FormHits = ReadonlyMap<string, readonly FormHit[]>;

/** A page that answers. */
export interface RankedPage {
  readonly page: string;
  readonly score: number;
  /** How much of the question it answers, 0 to 1. */
  readonly coverage: number;
  readonly places: readonly number[];
}

interface Found {
  /** How many of the words are there, 0 to 1. */
  readonly share: number;
  readonly score: number;
  readonly places: readonly number[];
}
type FoundByPage = Map<string, Found>;

function findTerm({ forms }: Term, hits: FormHits): FoundByPage {
  const found: FoundByPage = new Map();
  for (const form of forms)
    for (const { page, score, places } of hits.get(form) ?? []) {
      const known = found.get(page);
      const all = known ? [...new Set([...known.places, ...places])] : places;
      found.set(page, { share: 1, score: Math.max(score, known?.score ?? 0), places: all });
    }
  return found;
}

function findAlternative({ terms, weight }: Alternative, hits: FormHits): FoundByPage {
  const sum: FoundByPage = new Map();
  for (const term of terms)
    for (const [page, { score, places }] of findTerm(term, hits)) {
      const known = sum.get(page);
      sum.set(page, {
        share: (known?.share ?? 0) + 1 / terms.length,
        score: (known?.score ?? 0) + score / terms.length,
        places: [...(known?.places ?? []), ...places],
      });
    }
  // Half of a name is less than half of the thing: "social" is not social cohesion.
  for (const [page, { share, score, places }] of sum)
    sum.set(page, { share, score: weight * score * share ** 2, places });
  return sum;
}

function findPart({ alternatives }: Part, hits: FormHits): FoundByPage {
  const best: FoundByPage = new Map();
  for (const alternative of alternatives)
    for (const [page, found] of findAlternative(alternative, hits)) {
      const known = best.get(page);
      const places = known ? [...new Set([...known.places, ...found.places])] : found.places;
      best.set(page, {
        share: Math.max(found.share, known?.share ?? 0),
        score: Math.max(found.score, known?.score ?? 0),
        places,
      });
    }
  return best;
}

/** How much a part tells: that it is on few pages (https://en.wikipedia.org/wiki/Tf%E2%80%93idf, smooth form). */
function worthOf(found: FoundByPage, pages: number): number {
  const whole = [...found.values()].filter(({ share }) => share > 0.99).length;
  return Math.log(1 + pages / (1 + whole));
}

/** So few pages that answer all of a question are not enough; those that answer most of it are shown too. */
const enough = 3;
const leastCoverage = 0.55;

/** The pages that answer, best first: those that answer all of the question, or most of it where these are few. */
export function rankPages(parts: readonly Part[], hits: FormHits, pages: number): RankedPage[] {
  const found = parts.map((part) => findPart(part, hits));
  const worths = found.map((byPage, index) =>
    parts[index]?.isOptional && byPage.size === 0 ? 0 : worthOf(byPage, pages),
  );
  const total = worths.reduce((sum, worth) => sum + worth, 0);
  const all = new Set(found.flatMap((byPage) => [...byPage.keys()]));
  const ranked = [...all].map((page): RankedPage => {
    let [score, covered] = [0, 0];
    const places: number[] = [];
    found.forEach((byPage, index) => {
      const own = byPage.get(page);
      if (!own) return;
      score += own.score * (worths[index] ?? 0);
      covered += own.share * (worths[index] ?? 0);
      places.push(...own.places);
    });
    const coverage = total === 0 ? 0 : covered / total;
    return { page, score: score * coverage ** 2, coverage, places };
  });
  const best = Math.max(0, ...ranked.map(({ coverage }) => coverage));
  const whole = ranked.filter(({ coverage }) => coverage > 0.99);
  const answers =
    whole.length >= enough
      ? whole
      : ranked.filter(({ coverage }) => coverage >= leastCoverage * best);
  return answers.toSorted((a, b) => b.score - a.score || (a.page < b.page ? -1 : 1));
}
