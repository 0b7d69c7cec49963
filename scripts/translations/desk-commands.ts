/** The commands that look at the state of translations and note it. */
import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sourceLocale } from '../../src/i18n/locales.ts';
import { findEffects } from '../../src/translations/find-effects.ts';
import { readUnits } from '../../src/translations/read-units.ts';
import { fail, say } from '../lib/report.ts';
import { acceptTranslation } from './accept.ts';
import { formatEffects, summarizeEffects } from './effects-summary.ts';
import { findUnit, readKind, readLocale } from './find-unit.ts';
import { withContentOf } from './lay-out-commit.ts';
import { recordSources } from './record.ts';
import { describeDiff } from './show-diff.ts';
import {
  countAll,
  everything,
  findExcess,
  formatTable,
  listOpenWork,
  readThresholds,
} from './status.ts';
import { root, today } from './surroundings.ts';

/** `status`: how much is translated. */
export function status(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      locale: { type: 'string', multiple: true },
      collection: { type: 'string', multiple: true },
      list: { type: 'boolean' },
      json: { type: 'boolean' },
      'at-most': { type: 'string' },
    },
  });
  const question = {
    locales: values.locale?.map(readLocale) ?? everything.locales,
    kinds: values.collection?.map(readKind) ?? everything.kinds,
  };
  const thresholds = values['at-most'] === undefined ? [] : readThresholds(values['at-most']);
  const units = readUnits(root);
  const rows = countAll(units, question);
  const open = listOpenWork(units, question);
  if (values.json) say(JSON.stringify({ counts: rows, open }, undefined, 2));
  else if (values.list)
    for (const { locale, state, id, title } of open) say(`${locale}  ${state}  ${id}  ${title}`);
  else say(formatTable(rows));
  const excess = findExcess(rows, thresholds);
  if (excess.length > 0) fail(excess.join('\n'));
}

/** `diff`: what changed in an original. */
export async function diff(args: readonly string[]): Promise<void> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const unit = findUnit(readUnits(root), positionals[0]);
  const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
  say(await describeDiff(root, unit, readLocale(positionals[1]), colour));
}

/** `effects`: what a change of the content does to translations. */
export function effects(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      since: { type: 'string' },
      speak: { type: 'string', default: sourceLocale },
      summary: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const { since, summary } = values;
  if (!since) throw new Error('Expected the commit or branch to compare with: --since main.');
  const reader = readLocale(values.speak);
  const before = withContentOf([root, process.cwd()], since, (earlier) => readUnits(earlier));
  const found = findEffects(before, readUnits(root), reader);
  if (summary !== undefined) appendFileSync(summary, `\n${summarizeEffects(found, reader)}`);
  const data = found.map(({ unit, isKnown, states, sourceChanges }) => {
    const { id, title, sourceLocale: source } = unit;
    return { id, title, sourceLocale: source, isNew: !isKnown, states, sourceChanges };
  });
  if (values.json) say(JSON.stringify(data, undefined, 2));
  else if (summary === undefined) say(formatEffects(found));
}

/** `accept`: a translation follows the original as it is now. */
export function accept(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      by: { type: 'string' },
      reviewed: { type: 'boolean', default: false },
      draft: { type: 'boolean' },
      current: { type: 'boolean' },
    },
  });
  const by = values.by?.trim();
  if (!by)
    throw new Error('Expected the name or office that accepts it: --by "Office for integration".');
  const unit = findUnit(readUnits(root), positionals[0]);
  const locale = readLocale(positionals[1]);
  const text = values.draft ? 'draft' : values.current ? 'current' : undefined;
  const isOther = acceptTranslation(root, unit, locale, {
    by,
    reviewed: values.reviewed,
    text,
    today,
  });
  say(isOther ? `Noted in ${unit.id}, ${locale}. Commit the change.` : 'That was noted already.');
}

/** `record`: notes which original a translation was made from. */
export function record(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: { all: { type: 'boolean', default: false } },
  });
  const written = recordSources(root, readUnits(root), { all: values.all, today });
  say(`The state of the original was recorded in ${written} translation(s).`);
}
