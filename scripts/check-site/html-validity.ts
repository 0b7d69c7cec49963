/** Reads the report of the Nu HTML checker (https://validator.github.io/validator/). */
import type { Finding } from './finding.ts';

interface NuMessage {
  type: string;
  url?: string;
  lastLine?: number;
  message: string;
  extract?: string;
}

/**
 * Turns its JSON into findings. `folder` is the built folder whose path stands in front of the file names.
 * Throws when the report cannot be read: then the checker did not run.
 */
export function htmlFindings(report: string, folder: string): Finding[] {
  const start = report.indexOf('{');
  if (start < 0)
    throw new Error(`The HTML checker gave no report; it printed: ${report.slice(0, 400)}`);
  const { messages } = JSON.parse(report.slice(start)) as { messages: NuMessage[] };
  return messages
    .filter(({ type }) => type === 'error' || type === 'non-document-error')
    .map(({ url = '', message, extract, lastLine }) => ({
      rule: 'html-validity',
      file: decodeURIComponent(url.replace(/^file:/, '')).replace(`${folder}/`, ''),
      found: message,
      expected: 'valid HTML',
      fix: 'Correct the component that writes it.',
      example: `line ${lastLine ?? '?'}: ${extract?.replace(/\s+/g, ' ').trim() ?? ''}`,
    }));
}
