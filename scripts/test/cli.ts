/** The second half of `npm test`: runs every stage and ends with the line `N passed, N failed`. */
import { addCounts, formatCounts } from '../lib/counts.ts';
import { endWith, fail, say } from '../lib/report.ts';
import { Interrupted, onInterrupt } from '../lib/run.ts';
import {
  apache,
  apertiumApy,
  apertiumEnglishSpanish,
  caddy,
  chromium,
  java,
  needTool,
  nginx,
  xliff2po,
} from '../lib/tools.ts';
import { runStages } from './run-stages.ts';
import { summaryLines } from './summary.ts';

/** The same as in test.mjs, which begins this. */
const interrupted = 130;

onInterrupt(() => say('\nStopped before the end.'));
try {
  const apertium = [apertiumApy, apertiumEnglishSpanish];
  for (const tool of [java, chromium, nginx, apache, caddy, ...apertium, xliff2po])
    await needTool(tool);
  const stages = await runStages();
  if (addCounts([...stages.values()]).failed > 0) endWith(1);
  say(summaryLines(stages).join('\n'));
} catch (problem) {
  if (problem instanceof Interrupted) endWith(interrupted);
  else {
    fail(problem);
    say(formatCounts({ passed: 0, failed: 1 }));
  }
}
