/** The report of a check for people who do not program: Markdown for the page of a run. Pure. */
import { sayProblem } from '../../src/i18n/problem-words.ts';
import { type ContentProblem, isError } from '../../src/source/problem.ts';
import { escapeMarkdown } from '../lib/markdown-text.ts';

function listByFile(problems: readonly ContentProblem[]): string[] {
  const files = new Map<string, ContentProblem[]>();
  for (const problem of problems)
    files.set(problem.file, [...(files.get(problem.file) ?? []), problem]);
  return [...files].flatMap(([file, own]) => [
    `### ${escapeMarkdown(file)}`,
    '',
    ...own.map(({ line, message }) => {
      const place = escapeMarkdown(sayProblem('summary.line', { line: String(line) }));
      return `- **${place}** ${escapeMarkdown(message)}`;
    }),
    '',
  ]);
}

/** The whole report, in the language that problems are told in. `problems` are in order and have nothing hidden. */
export function makeSummary(problems: readonly ContentProblem[]): string {
  const errors = problems.filter(isError);
  const warnings = problems.filter((problem) => !isError(problem));
  const verdict =
    errors.length === 0
      ? sayProblem('summary.good')
      : sayProblem('summary.bad', { count: errors.length });
  const toLookAt = ['', `**${sayProblem('summary.warnings', { count: warnings.length })}**`, ''];
  return [
    `**${verdict}**`,
    '',
    ...listByFile(errors),
    ...(warnings.length > 0 ? [...toLookAt, ...listByFile(warnings)] : []),
  ]
    .join('\n')
    .concat('\n');
}
