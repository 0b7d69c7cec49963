/** Texts that would stall or crash a parser end within a second of work, whoever reads them. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { bombs } from './bombs.ts';

const setOff = fileURLToPath(new URL('set-off.ts', import.meta.url));
const run = promisify(execFile);

// What is measured is the work of the processor, so that other work of the machine does not count.
test.each(Object.keys(bombs))('%s', { timeout: 120_000 }, async (name) => {
  const { stdout } = await run(process.execPath, [setOff, name], { timeout: 110_000 });
  expect(JSON.parse(stdout)).toEqual({ slow: [] });
});
