/**
 * Speaks to the person at the terminal, and is the only place that decides how the process ends.
 * Plain JavaScript, because `npm start` needs it before a Node that reads TypeScript is there.
 */

/** Names of the system's errors that mean "no room" (https://man7.org/linux/man-pages/man3/errno.3.html). */
export const diskFullCodes = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** Exit code of a command that found no room on the disk: EX_IOERR of sysexits.h. A build tells by it what happened. */
export const exitWhenDiskFull = 74;

/** @param {unknown} problem */
function exitCodeOf(problem) {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
  return diskFullCodes.includes(code) ? exitWhenDiskFull : 1;
}

/**
 * Prints a line.
 * @param {string} text
 */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/**
 * Prints what went wrong and makes the process end with a failure once it is done. The stack is shown with DEBUG=1.
 * @param {unknown} problem a text or an error
 * @param {number} [code] exit code; 1 unless told, or unless the disk is full
 */
export function fail(problem, code = exitCodeOf(problem)) {
  const text = problem instanceof Error ? problem.message : String(problem);
  process.stderr.write(`\n${text}\n`);
  if (process.env['DEBUG'] && problem instanceof Error) process.stderr.write(`${problem.stack}\n`);
  process.exitCode = code;
}

/**
 * Makes the process end with this code once it is done, without a word: for a child that has said it already.
 * @param {number} code
 */
export function endWith(code) {
  process.exitCode = code;
}
