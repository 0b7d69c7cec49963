/** Recognises a clock that stands before the present: every date in the content would be told as a mistake. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../lib/files.ts';

/** No build of this code can have happened before; for content too small to tell the day. */
const codeIsFrom = '2026-11-01';
/** So many files must name a day, or a later one, before the clock is doubted: a writer may mistype, three do not. */
const witnesses = 3;

/** Days on which somebody says to have done something: never in the future. */
const pastDay = /^\s*(?:-\s+)?(?:lastVerified|accessed):\s*['"]?(\d{4}-\d{2}-\d{2})['"]?\s*$/gm;

/** The latest day that at least three of the texts agree has come, in the form 2026-11-24. Pure. */
export function latestSureDay(texts: Iterable<string>): string {
  const days: string[] = [];
  for (const text of texts) {
    const inText = [...text.matchAll(pastDay)].map(([, day = '']) => day).sort();
    days.push(inText.at(-1) ?? '');
  }
  const agreed = days.sort().at(-witnesses) ?? '';
  return agreed > codeIsFrom ? agreed : codeIsFrom;
}

/** What is wrong with the clock; undefined when nothing is known to be. A day is granted to time zones. Pure. */
export function clockProblem(now: Date, sureDay: string): string | undefined {
  const tomorrow = new Date(now.getTime() + 24 * 60 * 60 * 1000);
  if (Number.isNaN(tomorrow.getTime()) || tomorrow.toISOString().slice(0, 10) >= sureDay)
    return undefined;
  return (
    `The clock of this machine says ${now.toISOString().slice(0, 10)}, but it is at least ${sureDay}: content was checked on that day. ` +
    'Dates cannot be judged so, and the site was not built. Set the clock, then run the same command again.'
  );
}

/** Texts of all entries under a folder that holds `content/`. */
export function* readEntryTexts(root: string): Generator<string> {
  for (const section of ['practices', 'roadmap', 'events', 'news'])
    for (const name of listFiles(join(root, 'content', section)))
      if (name.endsWith('.mdx')) yield readFileSync(join(root, 'content', section, name), 'utf8');
}
