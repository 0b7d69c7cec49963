/** The door for TypeScript to `report.mjs`, which says what is happening and how the process ends. */
import * as report from './report.mjs';

/** Prints a line. */
export const say: (text: string) => void = report.say;

/** Prints what went wrong and makes the process end with a failure once it is done (stack with DEBUG=1). */
export const fail: (problem: unknown, code?: number) => void = report.fail;

/** Makes the process end with this code once it is done, without a word. */
export const endWith: (code: number) => void = report.endWith;
