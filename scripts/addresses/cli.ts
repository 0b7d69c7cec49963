/**
 * `npm run addresses -- record`: notes every address that is published now in content/addresses.txt.
 * `npm run addresses -- remove practices/x --reason "…" [--reason-fr "…"] [--see practices/y]`: takes something down.
 * `npm run addresses -- remove practices/x --moved-to practices/y`: the same thing has another name now.
 */
import { parseArgs } from 'node:util';
import { localeCodes, sourceLocale } from '../../src/i18n/locales.ts';
import { placesOf } from '../../src/source/places.ts';
import { projectRoot } from '../lib/project.ts';
import { fail, say } from '../lib/report.ts';
import { applyRemoval } from './apply-removal.ts';
import { planRemoval } from './plan-removal.ts';
import { recordAddresses } from './record-addresses.ts';

const places = placesOf(projectRoot);
const today = new Date().toISOString().slice(0, 10);

async function record(): Promise<void> {
  const added = await recordAddresses(places, today);
  for (const path of added) say(path);
  say(`${added.length} new address(es) were noted.`);
}

async function remove(args: readonly string[]): Promise<void> {
  const names = ['reason', 'see', 'moved-to', ...localeCodes.map((code) => `reason-${code}`)];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const reasons = localeCodes.map((code) => [
    code,
    values[`reason-${code}`] ?? (code === sourceLocale ? values['reason'] : undefined) ?? '',
  ]);
  const request = {
    owner: positionals.join(' '),
    reason: Object.fromEntries(reasons),
    see: values['see'],
    movedTo: values['moved-to'],
  };
  const plan = planRemoval(request, today);
  const deleted = await applyRemoval(places, plan, today);
  for (const path of deleted) say(`Deleted ${path}`);
  say(`Wrote ${plan.record.path}`);
  say('Commit these changes. Its addresses say so, or lead on, when the site is published next.');
}

const [command, ...args] = process.argv.slice(2);
try {
  if (command === 'record') await record();
  else if (command === 'remove') await remove(args);
  else
    fail(
      `Expected “npm run addresses -- record” or “npm run addresses -- remove …”, found “${command ?? 'nothing'}”.`,
    );
} catch (problem) {
  fail(problem);
}
