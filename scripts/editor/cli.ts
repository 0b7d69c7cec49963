/** Puts the editor into a built folder: `node scripts/editor/cli.ts dist`. The build calls it. */
import { distFolder, projectRoot } from '../lib/project.ts';
import { fail, say } from '../lib/report.ts';
import { writeEditor } from './write-editor.ts';

try {
  const day = new Date().toISOString().slice(0, 10);
  const size = await writeEditor(projectRoot, process.argv[2] ?? distFolder, day);
  say(`  ${Math.round(size / 1024)} KB compressed`);
} catch (problem) {
  fail(problem);
}
