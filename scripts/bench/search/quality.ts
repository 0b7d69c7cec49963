/** What is asked to see how well search finds, and how the answers are counted. Pure but for reading the two lists. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Locale, localeCodes } from '../../../src/i18n/locales.ts';
import { projectRoot } from '../../lib/project.ts';

const question = z.strictObject({
  ask: z.string().min(1),
  wanted: z.array(z.string().regex(/^[a-z]+\/[a-z0-9-]+$/)).min(1),
  misspelt: z.boolean().optional(),
});
const pair = z.strictObject({
  page: z.string().min(1),
  typed: z.string().min(1),
  category: z.string().min(1),
  found: z.boolean(),
});

/** A question of a practitioner, with the entries of which one should be among the first three. */
export type AskedQuestion = z.output<typeof question>;
/** A word of a page and a word of a query: whether one is found by the other. */
export type WordPair = z.output<typeof pair>;

const byLocale = <T extends z.ZodType>(item: T) =>
  z.record(z.enum(localeCodes as [Locale, ...Locale[]]), z.array(item));

const read = (name: string): unknown =>
  parse(readFileSync(join(projectRoot, 'scripts/bench/search', name), 'utf8'));

/** The questions by language, written before the search was tuned. Throws when the file is something else. */
export const readQuestions = () => byLocale(question).parse(read('questions.yaml'));

/** The pairs by language. Throws when the file is something else. */
export const readPairs = () => byLocale(pair).parse(read('pairs.yaml'));

/** How many first places count. */
export const firstPlaces = 3;

/** A line of the table: how many of how many. */
export interface Tally {
  readonly name: string;
  readonly asked: number;
  readonly ours: number;
  readonly stock: number;
}

/** Sums up answers under names, in the order in which the names come. */
export function tally(
  answers: readonly { name: string; ours: boolean; stock: boolean }[],
): Tally[] {
  const names = [...new Set(answers.map(({ name }) => name))];
  return names.map((name) => {
    const own = answers.filter((answer) => answer.name === name);
    return {
      name,
      asked: own.length,
      ours: own.filter(({ ours }) => ours).length,
      stock: own.filter(({ stock }) => stock).length,
    };
  });
}

/** The table in Markdown. */
export function formatTallies(tallies: readonly Tally[]): string {
  const rows = tallies.map(
    ({ name, asked, ours, stock }) => `| ${name} | ${asked} | ${ours} | ${stock} |`,
  );
  return ['| | asked | Two Shores | Pagefind |', '|---|--:|--:|--:|', ...rows].join('\n');
}
