/** The door for TypeScript to `report.mjs`, which says what is happening and how the process ends. */
import * as report from './report.mjs';

/** Names of the system's errors that mean "no room". */
export const diskFullCodes: readonly string[] = report.diskFullCodes;

/** Exit code of a command that found no room on the disk. */
export const exitWhenDiskFull: number = report.exitWhenDiskFull;

/** Prints a line. */
export const say: (text: string) => void = report.say;

/** Prints what went wrong and makes the process end with a failure once it is done (stack with DEBUG=1). */
export const fail: (problem: unknown, code?: number) => void = report.fail;

/** Makes the process end with this code once it is done, without a word. */
export const endWith: (code: number) => void = report.endWith;
