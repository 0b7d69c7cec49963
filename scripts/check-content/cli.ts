/** `npm run check:content`: reads everything under content/ and lists all problems at once. Builds and evaluates nothing. */
import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { speakProblemsIn } from '../../src/i18n/problem-words.ts';
import type { Library } from '../../src/source/library.ts';
import { placesOf } from '../../src/source/places.ts';
import { type ContentProblem, isError, presentProblems } from '../../src/source/problem.ts';
import { readLibrary } from '../../src/source/read-library.ts';
import { endWith, fail, say } from '../lib/report.ts';
import { listChangedFiles } from './changed-files.ts';
import { formats } from './formats/index.ts';
import { judgeProposal } from './judge-proposal.ts';
import { isWanted, type Options, readOptions } from './options.ts';
import { makeSummary } from './summary.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function tellText(library: Library, problems: readonly ContentProblem[]): void {
  const errors = problems.filter(isError);
  const warnings = problems.filter((problem) => !isError(problem));
  if (warnings.length > 0)
    say(`${warnings.length} place(s) for the reviewer to look at:\n${formats.text(warnings)}`);
  if (errors.length > 0) {
    fail(`The content has ${errors.length} problem(s):\n${formats.text(errors)}`);
    return;
  }
  const texts = library.entries.flatMap(({ versions }) => Object.keys(versions)).length;
  say(
    `Content is in order: ${library.entries.length} entries in ${texts} texts, ${library.cities.size} cities, ${library.glossary.size} glossary terms.`,
  );
}

async function check({ paths, format, locale, since, summary }: Options): Promise<void> {
  speakProblemsIn(locale);
  const mixed = since === undefined ? [] : judgeProposal(listChangedFiles(root, since));
  const read = await readLibrary(placesOf(root), new Date().toISOString().slice(0, 10));
  const wanted = read.problems.filter(({ file }) => isWanted(file, paths));
  const problems = presentProblems([...mixed, ...wanted]);
  if (summary !== undefined) appendFileSync(summary, makeSummary(problems));
  if (format === 'text') return tellText(read.library, problems);
  const told = formats[format](problems);
  if (told) say(told);
  if (problems.some(isError)) endWith(1);
}

try {
  await check(readOptions(process.argv.slice(2)));
} catch (problem) {
  fail(problem);
}
