/** What can be wrong with a text, and how it is said. */

import { sourceLocale } from '../i18n/locales.ts';
import {
  type ProblemKey,
  placesOf,
  problemDictionaries,
  sayProblem,
} from '../i18n/problem-words.ts';

const prefix = 'markup.';
type RuleOf<K> = K extends `${typeof prefix}${infer Name}` ? Name : never;

/**
 * The name of a rule that a text can break. Each has a sentence or two in `content/problems`, `markup.` in front: what
 * was found, then what to write instead.
 */
export type Rule = RuleOf<ProblemKey>;

/** Every rule, for tests and translators. */
export const rules = Object.keys(problemDictionaries[sourceLocale])
  .filter((key) => key.startsWith(prefix))
  .map((key) => key.slice(prefix.length)) as readonly Rule[];

/** What a sentence needs beside the rule. */
export type ProblemValues = Readonly<Record<string, string>>;

/** One thing that is wrong, with its place: line and column count from 1. */
export interface Problem {
  readonly rule: Rule;
  readonly line: number;
  readonly column: number;
  readonly values: ProblemValues;
}

const longestValue = 120;

/** What was found, cut when it is very long; nothing where the rule found nothing to tell, such as a suggestion. */
function shorten(value = ''): string {
  return value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
}

/** Says in the writer's language what was found and what to write instead. A value without entry leaves its place empty. */
export function describeProblem({ rule, values }: Problem): string {
  const key = `${prefix}${rule}` as const;
  return sayProblem(
    key,
    Object.fromEntries(placesOf(key).map((place) => [place, shorten(values[place])])),
  );
}

/** Collects a problem at a place in the text. */
export type Report = (
  rule: Rule,
  at: { readonly line: number; readonly column: number } | undefined,
  values?: ProblemValues,
) => void;
