/** Runs the Nu HTML checker over a built folder. */
import { packageBin } from '../lib/project.ts';
import { run } from '../lib/run.ts';
import type { Finding } from './finding.ts';
import { htmlFindings } from './html-validity.ts';

/** Errors of the HTML in all pages. Throws when Java is missing or the checker does not report. */
export async function runHtmlChecker(folder: string): Promise<Finding[]> {
  const jar = packageBin('vnu-jar', 'build/dist/vnu.jar');
  const args = ['-jar', jar, '--errors-only', '--skip-non-html', '--format', 'json', folder];
  const { output } = await run('java', args, { print: 'keep' });
  return htmlFindings(output, folder);
}
