/** Recognises that there is no room on the disk, in errors and in what programs print. Pure. */

import { diskFullCodes } from '../lib/report.ts';

const printed = new RegExp(`\\b(${diskFullCodes.join('|')}): `);
/** What programs say that do not name the error. */
const inWords: readonly (readonly [RegExp, code: string])[] = [
  [/no space left on device/i, 'ENOSPC'],
  [/disk quota exceeded/i, 'EDQUOT'],
  [/file too large/i, 'EFBIG'],
];

/** The code of the error when a text or an error tells that the disk is full; undefined when it does not. */
export function diskFullCode(problem: unknown): string | undefined {
  const code = problem instanceof Error ? (problem as NodeJS.ErrnoException).code : undefined;
  if (code !== undefined && diskFullCodes.includes(code)) return code;
  const text = problem instanceof Error ? problem.message : String(problem);
  return printed.exec(text)?.[1] ?? inWords.find(([words]) => words.test(text))?.[1];
}

/** One sentence for the person at the terminal. `target` is the name of the served folder. */
export function sayDiskFull(code: string, target: string): string {
  return (
    `The disk is full, or files may not become that large here (${code}): the site was not built. ` +
    `${target}/ is as it was before. Make room, then run the same command again.`
  );
}
