/**
 * `npm run bench:build -- [--docs 1000] [--runs 3] [--seed 1]`: builds generated documents in every language in a folder of
 * their own, cold and after one change. Pictures and the search index are left out.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { localeCodes, sourceLocale } from '../../src/i18n/locales.ts';
import { packageBin, projectRoot } from '../lib/project.ts';
import { fail, say } from '../lib/report.ts';
import { Interrupted, onInterrupt, run } from '../lib/run.ts';
import { generateFiles } from './generate.ts';
import { readMaterial } from './material.ts';
import { changeOneDocument, clean, countPages, writeScratch } from './scratch.ts';
import { median, readUsage, type Usage, usageTable } from './usage.ts';
import { wholeNumber } from './whole-number.ts';

const scratch = join(projectRoot, '.cache/bench');
const usageFile = join(projectRoot, '.cache/reports/usage.json');

async function build(): Promise<Usage> {
  const args = [
    '--import',
    join(projectRoot, 'scripts/bench/usage.mjs'),
    packageBin('astro', 'bin/astro.mjs'),
    'build',
    '--silent',
  ];
  const env = { USAGE_FILE: usageFile, ASTRO_TELEMETRY_DISABLED: '1', BUILD_DIR: 'dist' };
  const started = performance.now();
  const { code, output } = await run(process.execPath, args, { cwd: scratch, env, print: 'keep' });
  if (code !== 0)
    throw new Error(`The build of the generated site failed:\n${output.trim().slice(-4000)}`);
  return readUsage(
    readFileSync(usageFile, 'utf8'),
    (performance.now() - started) / 1000,
    countPages(scratch),
  );
}

async function repeat(
  runs: number,
  name: string,
  prepare: (number: number) => void,
): Promise<Usage> {
  const usages: Usage[] = [];
  for (let number = 1; number <= runs; number += 1) {
    say(`Building ${name}, ${number} of ${runs} …`);
    prepare(number);
    usages.push(await build());
  }
  return median(usages);
}

onInterrupt(() => say('\nStopped.'));
try {
  const { values } = parseArgs({
    options: {
      docs: { type: 'string', default: '1000' },
      runs: { type: 'string', default: '3' },
      seed: { type: 'string', default: '1' },
    },
  });
  const documents = wholeNumber('docs', values.docs);
  const runs = wholeNumber('runs', values.runs);
  say(`Writing ${documents} documents in ${localeCodes.length} languages to ${scratch} …`);
  const material = readMaterial(projectRoot, localeCodes);
  writeScratch(
    projectRoot,
    scratch,
    generateFiles({ seed: values.seed, documents, locales: localeCodes }, material),
  );
  mkdirSync(join(projectRoot, '.cache/reports'), { recursive: true });
  say('Building once without counting, for the pictures and the fonts …');
  await build();
  const cold = await repeat(runs, 'cold', () => clean(scratch));
  const middle = `case-${String(Math.floor(documents / 2)).padStart(5, '0')}`;
  const changed = `content/practices/${sourceLocale}/${middle}.mdx`;
  const one = await repeat(runs, 'after one change', (number) =>
    changeOneDocument(scratch, changed, `One more sentence, number ${number}.`),
  );
  say(
    `\n${usageTable(
      new Map([
        ['cold', cold],
        ['one document changed', one],
      ]),
    )}`,
  );
} catch (problem) {
  if (!(problem instanceof Interrupted)) fail(problem);
}
