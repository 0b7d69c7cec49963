/** For GitHub and Forgejo Actions, which show each line beside the changed file. */
import type { ContentProblem } from '../../../src/source/problem.ts';

/** Signs that would end a value or the command (https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts). */
const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands: `::error file=…,line=…,col=…,title=…::…`. */
export function formatGithub(problems: readonly ContentProblem[]): string {
  return problems
    .map(({ file, line, column, severity = 'error', rule, message }) => {
      const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}`;
      return `::${severity} ${place}::${escapeData(message)}`;
    })
    .join('\n');
}
