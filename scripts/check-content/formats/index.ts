/** The forms in which problems are told. */
import type { ContentProblem } from '../../../src/source/problem.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatSarif } from './sarif.ts';
import { formatText } from './text.ts';

/** Problems as text, in the order of files and lines. */
export type Format = (problems: readonly ContentProblem[]) => string;

/** By the name that `--format` knows. */
export const formats = {
  text: formatText,
  github: formatGithub,
  json: formatJson,
  sarif: formatSarif,
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;
