/** `export` and `import`: work for translators as XLIFF, and what comes back. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Locale, localeOfTag } from '../../src/i18n/locales.ts';
import type { TaggedText } from '../../src/markup/segments/tagged-text.ts';
import type { Terms } from '../../src/translations/glossary-check/check-glossary.ts';
import type { Memory } from '../../src/translations/memory/memory.ts';
import type { TranslationNote, Unit } from '../../src/translations/unit.ts';
import { type Applied, applyTargets } from './apply-targets.ts';
import type { Work } from './choose-work.ts';
import { type AcceptedSegment, checkExchange } from './xliff/check-exchange.ts';
import type { XliffVersion } from './xliff/exchange-document.ts';
import { prepareDocument } from './xliff/prepare-document.ts';
import { readXliff } from './xliff/read-xliff.ts';
import { writeXliff } from './xliff/write-xliff.ts';

/** What an export is made of. */
export interface ExportOptions {
  readonly folder: string;
  readonly version: XliffVersion;
  /** A file for each text instead of one for all. */
  readonly each: boolean;
  readonly memory: Memory;
  readonly terms: Terms;
}

/** Writes the files; gives their paths. */
export function exportWork(works: readonly Work[], options: ExportOptions): string[] {
  const { folder, version, each, memory, terms } = options;
  mkdirSync(folder, { recursive: true });
  return works.flatMap(({ from, to, units }) => {
    const parts = each ? units.map((unit) => [unit]) : [units];
    return parts.map((part) => {
      const [first] = part;
      const name = each && first ? first.id.replaceAll('/', '-') : 'texts';
      const path = join(folder, `${name}.${from}-${to}.xlf`);
      const documents = part.map((unit) => prepareDocument(unit, to, { memory, terms }));
      writeFileSync(path, writeXliff(documents, { version, from, to }));
      return path;
    });
  });
}

/** What is said of an imported file. */
export interface ImportOptions {
  /** Who translated. */
  readonly by?: string | undefined;
  /** Whether that person has checked all of it. */
  readonly reviewed: boolean;
  readonly overwrite: boolean;
  readonly today: string;
}

/** What became of each text of a file, and what was not taken. */
export interface Imported {
  readonly applied: readonly {
    readonly unit: string;
    readonly locale: Locale;
    readonly outcome: Applied;
  }[];
  readonly problems: readonly string[];
}

/** How the text came about, by the weakest of its segments. */
function methodOf(
  segments: readonly AcceptedSegment[],
  reviewed: boolean,
): TranslationNote['method'] {
  const isMachine = segments.some(({ state }) => state === 'machine' || state === 'fuzzy');
  if (isMachine) return reviewed ? 'machine-reviewed' : 'machine';
  return 'human';
}

/** Takes a file that came back into `content/`. Throws `BrokenXliff` when it cannot be read. */
export function importFile(
  root: string,
  units: readonly Unit[],
  path: string,
  { by, reviewed, overwrite, today }: ImportOptions,
): Imported {
  const read = readXliff(readFileSync(path, 'utf8'));
  const to = localeOfTag(read.to);
  const from = localeOfTag(read.from);
  if (!to || !from)
    throw new Error(
      `${basename(path)} is a translation from "${read.from}" to "${read.to}". Expected two languages of this site.`,
    );
  const current = units
    .filter(({ sourceLocale }) => sourceLocale === from)
    .map((unit) => prepareDocument(unit, to));
  const { accepted, problems } = checkExchange(read, { from, to, documents: current });
  const refused = new Set(problems.map(({ document }) => document));
  const applied = [...Map.groupBy(accepted, ({ document }) => document)].flatMap(
    ([id, segments]) => {
      const unit = units.find((each) => each.id === id);
      // A text with a fault is left as it is: half of it would be worse than none.
      if (!unit || refused.has(id)) return [];
      const targets = new Map<string, TaggedText>(
        segments.map(({ segment, target }) => [segment, target]),
      );
      const method = methodOf(segments, reviewed);
      const outcome = applyTargets(root, unit, to, {
        targets,
        method,
        ...(by && !reviewed ? { translators: [by] } : {}),
        ...(by && reviewed ? { reviewedBy: by } : {}),
        overwrite,
        today,
      });
      return [{ unit: id, locale: to, outcome }];
    },
  );
  return {
    applied,
    problems: problems.map(({ document, segment, message }) =>
      [document, segment, message].filter(Boolean).join(': '),
    ),
  };
}
