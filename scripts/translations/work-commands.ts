/** The commands that bring words out to translators and engines, and back. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sourceLocale } from '../../src/i18n/locales.ts';
import {
  checkGlossary,
  type GlossaryFinding,
} from '../../src/translations/glossary-check/check-glossary.ts';
import { readTerms } from '../../src/translations/glossary-check/read-terms.ts';
import { buildMemory } from '../../src/translations/memory/build-memory.ts';
import { writeTmx } from '../../src/translations/memory/tmx.ts';
import { readUnits } from '../../src/translations/read-units.ts';
import { fail, say } from '../lib/report.ts';
import { onInterrupt } from '../lib/run.ts';
import type { Applied } from './apply-targets.ts';
import { chooseWork, choosingOptions, type Work } from './choose-work.ts';
import { engines, openEngine } from './engines/index.ts';
import { exportWork, importFile } from './exchange.ts';
import { readLocale } from './find-unit.ts';
import { readMemory } from './read-help.ts';
import { root, today, workFolder } from './surroundings.ts';
import { estimateWork, type TranslateRun, translateWork } from './translate-work.ts';
import { versions, type XliffVersion } from './xliff/exchange-document.ts';

function readVersion(text: string): XliffVersion {
  const version = versions.find((each) => each === text);
  if (version) return version;
  throw new Error(`Expected --version ${versions.join(' or ')}, found "${text}".`);
}

const sayNothing = 'There is nothing to translate: no text is missing or outdated there.';

/** `export`: XLIFF of what is missing or outdated. */
export async function exportTexts(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...choosingOptions,
      version: { type: 'string', default: '2.1' },
      out: { type: 'string', default: join(workFolder, 'export') },
      each: { type: 'boolean', default: false },
    },
  });
  const version = readVersion(values.version);
  const units = readUnits(root);
  const works = chooseWork(units, values);
  if (works.length === 0) return say(sayNothing);
  const memory = await readMemory(root, units);
  const terms = readTerms(root);
  for (const path of exportWork(works, {
    folder: values.out,
    version,
    each: values.each,
    memory,
    terms,
  }))
    say(path);
}

/** What became of a text, as a line. */
function sayApplied(unit: string, locale: string, applied: Applied): string {
  const name = `${unit} (${locale})`;
  if (applied.result === 'incomplete')
    return `${name}: not written, ${applied.missing.length} segment(s) have no translation yet, such as ${applied.missing[0]}`;
  if (applied.result === 'refused') return `${name}: not written: ${applied.why}`;
  if (applied.result === 'draft')
    return `${name}: waits as a draft in ${applied.file}; the text of a person stays. "accept ${unit} ${locale} --draft" shows it`;
  return `${name}: ${applied.result === 'written' ? `written to ${applied.file}` : 'nothing new'}`;
}

const isNotWritten = ({ result }: Applied) => result === 'incomplete' || result === 'refused';

/** `import`: takes XLIFF files that came back. */
export function importTexts(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      by: { type: 'string' },
      reviewed: { type: 'boolean', default: false },
      overwrite: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0)
    throw new Error('Expected the files that came back: import texts.en-fr.xlf.');
  if (values.reviewed && !values.by?.trim())
    throw new Error(
      'Expected who has checked the texts: --reviewed --by "Office for integration".',
    );
  const units = readUnits(root);
  let isFaulty = false;
  for (const path of positionals) {
    const { applied, problems } = importFile(root, units, path, { ...values, today });
    for (const { unit, locale, outcome } of applied) say(sayApplied(unit, locale, outcome));
    for (const problem of problems) say(`Not taken: ${problem}`);
    if (applied.length === 0 && problems.length === 0) say(`${path} holds no translated segment.`);
    isFaulty ||= problems.length > 0 || applied.some(({ outcome }) => isNotWritten(outcome));
  }
  if (isFaulty) fail('Some texts were not taken; each is named above.');
}

function describeEstimate(works: readonly Work[], run: TranslateRun): string {
  return works
    .map((work) => {
      const { known, amount } = estimateWork(work, run);
      return (
        `${work.from} to ${work.to}: ${work.units.length} text(s), ${known} segment(s) from the memory; to ask: ` +
        `${amount.texts} segment(s), ${amount.words} words, ${amount.characters} characters as ${run.engine.name} counts them`
      );
    })
    .join('\n');
}

/** `translate`: drafts by an engine. */
export async function translate(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...choosingOptions,
      engine: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  if (!values.engine)
    throw new Error(`Expected --engine with one of ${engines.map(({ name }) => name).join(', ')}.`);
  const engine = openEngine(values.engine, process.env);
  const units = readUnits(root);
  const works = chooseWork(units, values);
  if (works.length === 0) return say(sayNothing);
  const memory = await readMemory(root, units);
  const journal = join(workFolder, 'answers');
  const run = { engine, memory, terms: readTerms(root), journal };
  if (values['dry-run']) return say(describeEstimate(works, run));
  await runAll(works, run);
}

async function runAll(works: readonly Work[], run: TranslateRun): Promise<void> {
  const controller = new AbortController();
  onInterrupt(() =>
    controller.abort(new Error('Stopped. What was answered is kept; the same command goes on.')),
  );
  let isFaulty = false;
  for (const work of works) {
    let told = 0;
    const { applied, failures, stopped } = await translateWork(work, run, {
      root,
      today,
      signal: controller.signal,
      onProgress: ({ done, total }) => {
        const tenth = total === 0 ? 10 : Math.floor((10 * done) / total);
        if (tenth > told) say(`${work.from} to ${work.to}: ${done} of ${total} segments`);
        told = Math.max(told, tenth);
      },
    });
    for (const { unit, outcome } of applied) say(sayApplied(unit, work.to, outcome));
    for (const failure of failures) say(`No good answer: ${failure}`);
    isFaulty ||= failures.length > 0 || applied.some(({ outcome }) => isNotWritten(outcome));
    if (stopped) throw stopped;
  }
  if (isFaulty) fail('Some texts were not translated; each is named above.');
}

function sayFinding(finding: GlossaryFinding): string {
  const { unit, locale, segment, kind, found, expected, term } = finding;
  const place = `${unit} (${locale}) ${segment}:`;
  switch (kind) {
    case 'avoided':
      return `${place} found “${found}”; the glossary (${term}) wants “${expected}”`;
    case 'missing':
      return `${place} “${found}” of the original should be “${expected}” (${term}), or a waiver says why not`;
    case 'waiver':
      return `${place} “${term}” is waived, but nothing there needs it. Remove the waiver, or mend the name of the term`;
  }
}

/** `glossary`: what is said in another way than the glossary has it. */
export function glossary(args: readonly string[]): void {
  const { values } = parseArgs({ args: [...args], options: { locale: { type: 'string' } } });
  const locale = values.locale === undefined ? undefined : readLocale(values.locale);
  const findings = checkGlossary(readUnits(root), readTerms(root), locale);
  for (const finding of findings) say(sayFinding(finding));
  if (findings.length > 0) fail(`${findings.length} finding(s).`);
  else say('All translations follow the glossary.');
}

/** `memory`: everything that is translated as TMX. */
export function memory(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: { locale: { type: 'string' }, out: { type: 'string', default: 'memory.tmx' } },
  });
  const to = values.locale === undefined ? {} : { to: readLocale(values.locale) };
  const entries = buildMemory(readUnits(root), to);
  writeFileSync(values.out, writeTmx(entries, sourceLocale));
  say(`${entries.length} segments were written to ${values.out}.`);
}
