/** Holds what came back against the texts as they are now: what can be taken, and what cannot and why. Pure. */
import { type Locale, localeOfTag } from '../../../src/i18n/locales.ts';
import {
  checkTags,
  type TagFault,
  type TaggedText,
  wordsOf,
} from '../../../src/markup/segments/tagged-text.ts';
import type {
  ExchangeDocument,
  ExchangeSegment,
  ReadExchange,
  ReadSegment,
  SegmentState,
} from './exchange-document.ts';
import { crossedTag } from './read-inline.ts';

/** Rules that a file can break. */
export type ExchangeRule =
  | 'languages'
  | 'document-unknown'
  | 'document-twice'
  | 'segment-unknown'
  | 'segment-twice'
  | 'source-changed'
  | 'placeholders'
  | 'length'
  | 'empty';

/** Something that is not taken. */
export interface ExchangeProblem {
  readonly rule: ExchangeRule;
  /** Empty when the whole file is meant. */
  readonly document: string;
  /** Empty when the whole document is meant. */
  readonly segment: string;
  /** What was found, what was expected, what to do. */
  readonly message: string;
}

/** A translation that can be taken. */
export interface AcceptedSegment {
  readonly document: string;
  readonly segment: string;
  readonly target: TaggedText;
  readonly state: SegmentState;
}

/** The texts as they are now. */
export interface CurrentTexts {
  readonly from: Locale;
  readonly to: Locale;
  readonly documents: readonly Pick<ExchangeDocument, 'id' | 'sourceDigest' | 'segments'>[];
}

/** What a check gives. Segments that nobody has translated are in neither list. */
export interface CheckedExchange {
  readonly accepted: readonly AcceptedSegment[];
  readonly problems: readonly ExchangeProblem[];
}

type CurrentDocument = CurrentTexts['documents'][number];
type ReadDocument = ReadExchange['documents'][number];

function checkLanguages({ from, to }: ReadExchange, current: CurrentTexts): ExchangeProblem[] {
  if (localeOfTag(from) === current.from && localeOfTag(to) === current.to) return [];
  const message =
    `The file is a translation from “${from}” to “${to}”. Expected “${current.from}” to “${current.to}”. ` +
    'Import it for its own languages.';
  return [{ rule: 'languages', document: '', segment: '', message }];
}

const shorten = (text: TaggedText) => {
  const words = text.replace(/\s+/g, ' ');
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
};

const plainly = (text: TaggedText) => text.replace(/\s+/g, ' ').trim();

const tagOf = (id: number) => `placeholder ${id}`;

const faultWords: Readonly<
  Record<Exclude<TagFault['fault'], 'unreadable'>, (id: number) => string>
> = {
  missing: (id) => `${tagOf(id)} is missing. Expected it once, as in the source. Put it in`,
  unknown: (id) => `${tagOf(id)} is not in the source. Expected only its placeholders. Take it out`,
  twice: (id) => `${tagOf(id)} stands there twice. Expected it once. Take one out`,
  crossed: (id) => `${tagOf(id)} crosses another. Expected one inside the other. Move its end`,
  unclosed: (id) => `${tagOf(id)} is not closed. Expected its end. Put it in`,
};

function sayFault(fault: TagFault): string {
  if (fault.fault !== 'unreadable') return `${faultWords[fault.fault](fault.id)}.`;
  const [, crossed] = crossedTag.exec(fault.found) ?? [];
  return crossed === undefined
    ? `${fault.found} is no placeholder of ours. Expected those of the source with their numbers. Copy them from the source.`
    : `the placeholder ${crossed} crosses another, or has no second end. Expected one inside the other. Move its end.`;
}

/** Names that a program fills in: `{{count}}`. */
const namesOf = (text: TaggedText) =>
  new Set([...text.matchAll(/\{\{\s*([\w.-]+)\s*\}\}/g)].map(([, name = '']) => name));

/** Forms for few may leave the number out: a language says “one” or “none” in words. */
function judgeNames({ id, source }: ExchangeSegment, target: TaggedText): [ExchangeRule, string][] {
  const [wanted, found] = [namesOf(source), namesOf(target)];
  const unknown = [...found].filter((name) => !wanted.has(name));
  const isForFew = /_(?:zero|one|two)$/.test(id);
  const missing = isForFew ? [] : [...wanted].filter((name) => !found.has(name));
  const say = (name: string, what: string): [ExchangeRule, string] => [
    'placeholders',
    `In “${shorten(target)}” {{${name}}} ${what}`,
  ];
  return [
    ...unknown.map((name) =>
      say(name, 'is not in the source. Expected only its names. Take it out.'),
    ),
    ...missing.map((name) => say(name, 'is missing. Expected it as in the source. Put it in.')),
  ];
}

/** Problems of one translation beside its source. */
function judge(segment: ExchangeSegment, target: TaggedText): [ExchangeRule, string][] {
  const faults = checkTags(segment.source, target);
  if (faults.length > 0)
    return faults.map((fault) => ['placeholders', `In “${shorten(target)}” ${sayFault(fault)}`]);
  if (!wordsOf(target).trim() && wordsOf(segment.source).trim())
    return [
      [
        'empty',
        'The translation has no words. Expected some, as the source has. Translate it, or leave the segment as it was.',
      ],
    ];
  const names = judgeNames(segment, target);
  if (names.length > 0) return names;
  const { length } = wordsOf(target);
  if (segment.maxLength === undefined || length <= segment.maxLength) return [];
  return [
    [
      'length',
      `The translation has ${length} signs. Expected at most ${segment.maxLength}. Shorten “${shorten(target)}”.`,
    ],
  ];
}

/** Finds the segment as it is now: by id and words; when the text has changed, by its words alone. */
function findCurrent(
  own: ReadSegment,
  document: ReadDocument,
  current: CurrentDocument,
  taken: ReadonlySet<string>,
): ExchangeSegment | [ExchangeRule, string] {
  const same = (segment: ExchangeSegment) => plainly(segment.source) === plainly(own.source);
  const byId = current.segments.find(({ id }) => id === own.id);
  if (byId && same(byId)) return byId;
  const unchanged = document.sourceDigest === current.sourceDigest;
  if (unchanged && !byId)
    return [
      'segment-unknown',
      `The text has no segment “${own.id}”. Expected only those that were exported. Export it again.`,
    ];
  if (unchanged)
    return [
      'source-changed',
      `The source in the file is “${shorten(own.source)}”. Expected “${shorten(byId?.source ?? '')}”. Leave sources as they are; export it again.`,
    ];
  const stays = (segment: ExchangeSegment) =>
    document.segments.some(
      ({ id, source }) => id === segment.id && plainly(source) === plainly(segment.source),
    );
  const moved = current.segments.filter(
    (segment) => same(segment) && !taken.has(segment.id) && !stays(segment),
  );
  const [only] = moved;
  if (only && moved.length === 1) return only;
  const found =
    moved.length > 1 ? 'stands in the text more than once now' : 'is no longer in the text';
  return [
    'source-changed',
    `“${shorten(own.source)}” ${found}: the original has changed since the export. Export it again, and take this translation over by hand.`,
  ];
}

/** Nobody has worked on it: empty, or still the source that was put there for some tools. */
const isUntouched = ({ state, source, target = '' }: ReadSegment) =>
  state === 'new' && (!target.trim() || plainly(target) === plainly(source));

function checkDocument(document: ReadDocument, current: CurrentDocument): CheckedExchange {
  const accepted: AcceptedSegment[] = [];
  const problems: ExchangeProblem[] = [];
  const taken = new Set<string>();
  const seen = new Set<string>();
  const refuse = (segment: string, [rule, message]: [ExchangeRule, string]) =>
    problems.push({
      rule,
      document: document.id,
      segment,
      message: `${document.id}, ${segment}: ${message}`,
    });
  for (const own of document.segments) {
    if (seen.has(own.id)) {
      refuse(own.id, [
        'segment-twice',
        `The segment is in the file a second time, in line ${own.line}. Expected it once. Take one out.`,
      ]);
      continue;
    }
    seen.add(own.id);
    if (own.target === undefined || isUntouched(own)) continue;
    const segment = findCurrent(own, document, current, taken);
    if (!('source' in segment)) {
      refuse(own.id, segment);
      continue;
    }
    const faults = judge(segment, own.target);
    for (const fault of faults) refuse(own.id, fault);
    if (faults.length > 0) continue;
    taken.add(segment.id);
    // Tools that know no states leave the first one where they filled something in.
    const state = own.state === 'new' ? 'translated' : own.state;
    accepted.push({ document: document.id, segment: segment.id, target: own.target, state });
  }
  return { accepted, problems };
}

/** What of a file can be taken. Each problem names its document and segment; the rest can be taken without it. */
export function checkExchange(read: ReadExchange, current: CurrentTexts): CheckedExchange {
  const languages = checkLanguages(read, current);
  if (languages.length > 0) return { accepted: [], problems: languages };
  const known = new Map(current.documents.map((document) => [document.id, document]));
  const seen = new Set<string>();
  const checked = read.documents.map((document): CheckedExchange => {
    const own = known.get(document.id);
    const twice = seen.has(document.id);
    seen.add(document.id);
    if (own && !twice) return checkDocument(document, own);
    const rule = twice ? 'document-twice' : 'document-unknown';
    const message = twice
      ? `The document “${document.id}” is in the file twice. Expected it once. Take one out.`
      : `There is no document “${document.id}”. Expected one that is there now. Look whether it was renamed or taken down.`;
    return { accepted: [], problems: [{ rule, document: document.id, segment: '', message }] };
  });
  return {
    accepted: checked.flatMap(({ accepted }) => accepted),
    problems: checked.flatMap(({ problems }) => problems),
  };
}
