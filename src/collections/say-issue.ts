/** What is said when a value breaks a rule: whole sentences that name the field, in the writer's language. */
import type { z } from 'zod';
import { type ProblemKey, sayProblem } from '../i18n/problem-words.ts';
import type { Values } from '../i18n/translate.ts';

type Issue = z.core.$ZodRawIssue;
type FieldKey = Extract<ProblemKey, `field.${string}`>;

/** The place of a value as the writer knows it: `sources.0.url`. */
const nameOf = ({ path = [] }: Issue): string => path.map(String).join('.');

const sayOf = (issue: Issue, key: FieldKey, values: Values = {}): string =>
  sayProblem(key, { name: nameOf(issue), ...values });

/**
 * What Zod calls when a value breaks a rule: `z.string().min(5, refuse('field.tooShort', { count: 5 }))`. The sentence is
 * made then, in the language set at that time.
 */
export function refuse(key: FieldKey, values: Values = {}): { error: (issue: Issue) => string } {
  return {
    error: (issue) =>
      issue.input === undefined ? sayOf(issue, 'field.missing') : sayOf(issue, key, values),
  };
}

/** What a value should have been, by Zod's name for its type. */
const types: Readonly<Record<string, FieldKey>> = {
  string: 'field.text',
  number: 'field.number',
  int: 'field.wholeNumber',
  boolean: 'field.truth',
  array: 'field.list',
  object: 'field.group',
  record: 'field.group',
};

function sayTooSmall(issue: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>): string {
  const { origin, minimum, inclusive } = issue;
  if (origin === 'string') return sayOf(issue, 'field.tooShort', { count: Number(minimum) });
  if (origin === 'array') return sayOf(issue, 'field.emptyList');
  return sayOf(issue, inclusive ? 'field.atLeast' : 'field.moreThan', { limit: String(minimum) });
}

function sayTooBig(issue: z.core.$ZodRawIssue<z.core.$ZodIssueTooBig>): string {
  const { origin, maximum, inclusive } = issue;
  if (origin === 'string') return sayOf(issue, 'field.tooLong', { count: Number(maximum) });
  if (origin === 'array') return sayOf(issue, 'field.tooMany', { count: Number(maximum) });
  return sayOf(issue, inclusive ? 'field.atMost' : 'field.lessThan', { limit: String(maximum) });
}

/** The sentence for what a rule of Zod's own finds, so that none of its English reaches a writer. */
function sayIssue(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((name) => sayProblem('field.quoted', { name })).join(', ');
    return sayProblem('field.unknown', { names });
  }
  if (issue.code === 'invalid_value')
    return sayOf(issue, 'field.oneOf', { choices: issue.values.map(String).join(', ') });
  if (issue.input === undefined) return sayOf(issue, 'field.missing');
  if (issue.code === 'invalid_type') return sayOf(issue, types[issue.expected] ?? 'field.wrong');
  if (issue.code === 'too_small') return sayTooSmall(issue);
  if (issue.code === 'too_big') return sayTooBig(issue);
  return sayOf(issue, 'field.wrong');
}

/** Checks data against a schema of ours. The message of every issue is a whole sentence in the writer's language. */
export function checkData<S extends z.ZodType>(
  schema: S,
  data: unknown,
): z.ZodSafeParseResult<z.output<S>> {
  return schema.safeParse(data, { error: sayIssue });
}
