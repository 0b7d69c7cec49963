/** The rules that no single field can check: dates in bounds, references that exist, translations that match. */
import { mirroredParts } from '../collections/field-notes.ts';
import { type EntryType, entryTypeNames } from '../collections/index.ts';
import { localeCodes } from '../i18n/locales.ts';
import { sectionOf } from '../i18n/paths.ts';
import { tellProblem } from '../i18n/problem-words.ts';
import { aliasesOf, slugOf } from './entry-addresses.ts';
import type { EntryFile } from './entry-file.ts';
import { placeOf } from './front-matter.ts';
import { type Library, type LibraryEntry, type Version, versionFor } from './library.ts';
import type { ContentProblem, ProblemRule } from './problem.ts';

/** What the rules need to know beside the library itself. */
export interface RuleContext {
  readonly library: Library;
  readonly files: ReadonlyMap<string, EntryFile>;
  /** Today as 2026-11-24: given from outside, so that the rules are pure. */
  readonly today: string;
  /** Whether a path such as `../../media/x.jpg` is a picture of the media folder. */
  readonly hasPicture: (path: string) => boolean;
}

interface Finding {
  readonly path: readonly PropertyKey[];
  readonly rule: ProblemRule;
  readonly message: string;
  /** The setting that is meant, when the place is that of another. */
  readonly field?: string;
  /** The version whose file is meant; the file with the facts when left out. */
  readonly version?: Version;
}

type Rule = (entry: LibraryEntry, context: RuleContext) => readonly Finding[];

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Events and news begin with the first year of the field's networks; nothing is announced more than two years ahead. */
const datesInBounds: Rule = ({ type, facts }, { today }) => {
  const latest = `${Number(today.slice(0, 4)) + 2}${today.slice(4)}`;
  const bounded = { practice: ['lastVerified'], step: [], event: ['start', 'end'], news: ['date'] }[
    type
  ];
  return bounded.flatMap((name) => {
    const value = text(facts[name]);
    if (!value || (value >= '2015' && value.slice(0, 10) <= latest)) return [];
    return [
      {
        path: [name],
        ...tellProblem('rule.dateBounds', { name, found: value, latest }),
      },
    ];
  });
};

const endNotBeforeStart: Rule = ({ facts }) => {
  const [start, end] = [text(facts['start']), text(facts['end'])];
  if (!start || !end) return [];
  const length = Math.min(start.length, end.length);
  if (end.slice(0, length) >= start.slice(0, length)) return [];
  return [
    {
      path: ['end'],
      ...tellProblem('rule.endBeforeStart', { end, start }),
    },
  ];
};

const verifiedNotInFuture: Rule = ({ facts }, { today }) => {
  const checked = text(facts['lastVerified']);
  const next = text(facts['nextCheck']);
  const findings: Finding[] = [];
  if (checked && checked > today) {
    findings.push({
      path: ['lastVerified'],
      ...tellProblem('rule.checkedInFuture', { name: 'lastVerified', found: checked }),
    });
  }
  if (checked && next && (next <= checked || next > monthsLater(checked, 18))) {
    findings.push({
      path: ['nextCheck'],
      ...tellProblem('rule.nextCheck', {
        name: 'nextCheck',
        next,
        before: 'lastVerified',
        checked,
      }),
    });
  }
  return findings;
};

/** The same day, so many months later: `monthsLater('2026-11-23', 18)` → `2028-05-23`. */
function monthsLater(date: string, months: number): string {
  const whole = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const month = String((whole % 12) + 1).padStart(2, '0');
  return `${Math.floor(whole / 12)}-${month}-${date.slice(8)}`;
}

const citiesExist: Rule = ({ facts }, { library }) => {
  const named = [
    { path: ['city'], id: text(facts['city']) },
    ...list(facts['cities']).map((id, index) => ({ path: ['cities', index], id: text(id) })),
    ...list(facts['adaptations']).map((item, index) => ({
      path: ['adaptations', index, 'city'],
      id: text(typeof item === 'object' && item !== null ? Reflect.get(item, 'city') : undefined),
    })),
  ];
  return named.flatMap(({ path, id }) =>
    id && !referenceExists(`${sectionOf.city}/${id}`, library)
      ? [
          {
            path,
            ...tellProblem('rule.noCity', { id }),
          },
        ]
      : [],
  );
};

const entriesExist: Rule = ({ facts }, { library }) => {
  const has = (type: EntryType, id: string | undefined) =>
    referenceExists(`${sectionOf[type]}/${id}`, library);
  const findings: Finding[] = [];
  for (const [index, id] of list(facts['examples']).entries()) {
    if (!has('practice', text(id))) {
      findings.push({
        path: ['examples', index],
        ...tellProblem('rule.noPractice', { id: String(id) }),
      });
    }
  }
  const adapted = text(facts['adaptedFrom']);
  if (
    adapted &&
    !has('practice', adapted) &&
    !referenceExists(`${sectionOf.city}/${adapted}`, library)
  ) {
    findings.push({
      path: ['adaptedFrom'],
      ...tellProblem('rule.noPracticeOrCity', { id: adapted }),
    });
  }
  // A step whose file has faults may be the one that is meant.
  const stepsAreKnown = ![...library.broken].some((name) => name.startsWith(`${sectionOf.step}/`));
  for (const [index, number] of list(facts['roadmapSteps']).entries()) {
    if (stepsAreKnown && !library.stepNumbers.has(Number(number))) {
      findings.push({
        path: ['roadmapSteps', index],
        ...tellProblem('rule.noStep', { number: String(number) }),
      });
    }
  }
  for (const [index, reference] of list(facts['related']).entries()) {
    if (!referenceExists(String(reference), library)) {
      findings.push({
        path: ['related', index],
        ...tellProblem('rule.noEntry', { reference: String(reference) }),
      });
    }
  }
  return findings;
};

/** True when `practices/aarhus-model` or `cities/london` names something we have. */
export function referenceExists(reference: string, library: Library): boolean {
  if (library.broken.has(reference)) return true;
  const [section, id = ''] = reference.split('/');
  if (section === sectionOf.city) return library.cities.has(id);
  const type = entryTypeNames.find((name) => sectionOf[name] === section);
  return type !== undefined && library.keys.has(`${type}/${id}`);
}

const translationsMatch: Rule = (entry) => {
  const source = entry.versions[entry.sourceLocale];
  if (!source) return [];
  return Object.values(entry.versions).flatMap((version) =>
    version.locale === entry.sourceLocale
      ? []
      : Object.entries(mirroredParts(entry.type)).flatMap(([name, parts]) =>
          compareLists(name, parts, source, version),
        ),
  );
};

/** A value as it is written in a file; nothing written is a dash. */
const written = (value: unknown): string => JSON.stringify(value) ?? '–';

function compareLists(
  name: string,
  parts: readonly string[],
  source: Version,
  version: Version,
): Finding[] {
  const [original, translated] = [list(source.texts[name]), list(version.texts[name])];
  if (translated.length !== original.length && translated.length > 0) {
    return [
      {
        path: [name],
        version,
        ...tellProblem('rule.otherItems', {
          name,
          count: translated.length,
          original: original.length,
        }),
      },
    ];
  }
  return translated.flatMap((item, index) =>
    parts.flatMap((part) => {
      const [a, b] = [original[index], item].map((x) =>
        typeof x === 'object' && x !== null ? Reflect.get(x, part) : undefined,
      );
      return a === b
        ? []
        : [
            {
              path: [name, index, part],
              version,
              ...tellProblem('rule.otherFact', {
                name: part,
                found: written(b),
                original: written(a),
              }),
            },
          ];
    }),
  );
}

/** A cover picture is described in every language, unless it is only decoration, and says who made it. */
const coverHasWords: Rule = ({ facts, versions }) => {
  const { cover } = facts;
  if (typeof cover !== 'object' || cover === null) return [];
  const needed = {
    ...(Reflect.get(cover, 'decorative') === true ? {} : { coverAlt: 'rule.coverWords' as const }),
    coverCredit: 'rule.coverCredit' as const,
  };
  return Object.values(versions).flatMap((version) =>
    Object.entries(needed)
      .filter(([name]) => !version.texts[name])
      .map(([name, key]) => ({
        path: ['title'],
        field: name,
        version,
        ...tellProblem(key, { name }),
      })),
  );
};

const coverExists: Rule = ({ facts }, { hasPicture }) => {
  const { cover } = facts;
  const image =
    typeof cover === 'object' && cover !== null ? Reflect.get(cover, 'image') : undefined;
  if (typeof image !== 'string' || hasPicture(image)) return [];
  return [
    {
      path: ['cover', 'image'],
      ...tellProblem('rule.noPicture', { path: image }),
    },
  ];
};

const rules: readonly Rule[] = [
  datesInBounds,
  endNotBeforeStart,
  verifiedNotInFuture,
  citiesExist,
  entriesExist,
  translationsMatch,
  coverHasWords,
  coverExists,
];

/** Runs every rule over every entry, and the rules between entries. */
export function checkLibrary(context: RuleContext): ContentProblem[] {
  const found = context.library.entries.flatMap((entry) =>
    rules.flatMap((rule) => rule(entry, context)).map((finding) => locate(entry, finding, context)),
  );
  return [...found, ...uniqueAddresses(context), ...uniqueSteps(context)];
}

function locate(entry: LibraryEntry, finding: Finding, { files }: RuleContext): ContentProblem {
  const owner = finding.version?.file ?? factsFile(entry, files);
  const yaml = files.get(owner)?.yaml ?? '';
  const { line, column } = placeOf(yaml, finding.path);
  const field = finding.field ?? String(finding.path[0]);
  return {
    file: owner,
    line: line + 1,
    column,
    rule: finding.rule,
    message: finding.message,
    field,
  };
}

function factsFile(entry: LibraryEntry, files: ReadonlyMap<string, EntryFile>): string {
  for (const [path, file] of files)
    if (file.type === entry.type && file.id === entry.id && file.facts) return path;
  return entry.versions[entry.sourceLocale]?.file ?? `${entry.type}/${entry.id}`;
}

/** No two entries of a section share an address in a language, aliases included. */
function uniqueAddresses({ library, files }: RuleContext): ContentProblem[] {
  const owners = new Map<string, string>();
  const problems: ContentProblem[] = [];
  for (const entry of library.entries) {
    for (const locale of localeCodes) {
      // Without a translation the page stands at the id, in the language of another file.
      const { file } = versionFor(entry, locale);
      for (const slug of [slugOf(entry, locale), ...aliasesOf(entry, locale)]) {
        const key = `${locale}/${sectionOf[entry.type]}/${slug}`.normalize('NFC').toLowerCase();
        const owner = owners.get(key);
        if (owner && owner !== file) {
          const { line, column } = placeOf(files.get(file)?.yaml ?? '', ['slug']);
          problems.push({
            file,
            line: line + 1,
            column,
            ...tellProblem('rule.addressTaken', { address: `/${key}/`, owner, name: 'slug' }),
          });
        }
        owners.set(key, file);
      }
    }
  }
  return problems;
}

function uniqueSteps(context: RuleContext): ContentProblem[] {
  const owners = new Map<unknown, LibraryEntry>();
  return context.library.entries.flatMap((entry) => {
    if (entry.type !== 'step') return [];
    const owner = owners.get(entry.facts['number']);
    owners.set(entry.facts['number'], entry);
    return owner
      ? [
          locate(
            entry,
            {
              path: ['number'],
              ...tellProblem('rule.stepTaken', {
                number: String(entry.facts['number']),
                owner: owner.id,
              }),
            },
            context,
          ),
        ]
      : [];
  });
}
