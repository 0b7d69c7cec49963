/** Tells people who do not program what a proposal does to translations: Markdown for the page of a run or a comment. Pure. */
import { formatList } from '../../src/i18n/format.ts';
import { type Locale, localeInfo } from '../../src/i18n/locales.ts';
import { type ProblemKey, sayProblemIn } from '../../src/i18n/problem-words.ts';
import type { Change, DiffPart } from '../../src/translations/compare-documents.ts';
import { type Effect, localesThatBecame } from '../../src/translations/find-effects.ts';
import type { UnitState } from '../../src/translations/unit.ts';
import { escapeMarkdown } from '../lib/markdown-text.ts';

/** A comment holds 65,536 characters (GitHub); the whole history of a site is not told in one. */
const mostUnits = 50;
const mostChanges = 12;
/** Unchanged words beside a change, in characters on either side. */
const context = 80;

/** What is said of a language that came into a state; the first that fits. */
const sentences: readonly (readonly [ProblemKey, now: UnitState, from?: UnitState])[] = [
  ['effects.outdated', 'outdated'],
  ['effects.unchecked', 'machine', 'reviewed'],
  ['effects.missing', 'missing'],
  ['effects.machine', 'machine'],
  ['effects.reviewed', 'reviewed'],
];

function tellStates(effect: Effect, reader: Locale): string[] {
  const told = new Set<Locale>();
  return sentences.flatMap(([sentence, now, from]) => {
    const found = localesThatBecame(effect, now, from).filter((locale) => !told.has(locale));
    for (const locale of found) told.add(locale);
    if (found.length === 0) return [];
    const names = formatList(
      found.map((locale) => localeInfo(locale).name),
      reader,
    );
    return [`- ${escapeMarkdown(sayProblemIn(reader, sentence, { locales: names }))}`];
  });
}

/** The beginning and end of words that stayed, where there are many. */
function shorten(words: string, isFirst: boolean, isLast: boolean): string {
  const room = (isFirst ? 0 : context) + (isLast ? 0 : context);
  if (words.length <= room + 3) return words;
  const head = isFirst ? '' : words.slice(0, context).replace(/\S*$/, '');
  const tail = isLast ? '' : words.slice(-context).replace(/^\S*/, '');
  return `${head}…${tail}`;
}

const tags = { added: 'ins', removed: 'del' } as const;

function tellPart({ kind, words }: DiffPart, index: number, parts: readonly DiffPart[]): string {
  if (kind === 'same') {
    const kept = shorten(words, index === 0, index === parts.length - 1);
    return escapeMarkdown(kept.replaceAll(/\s+/g, ' '));
  }
  return `<${tags[kind]}>${escapeMarkdown(words.replaceAll(/\s+/g, ' '))}</${tags[kind]}>`;
}

const tellChange = ({ place, parts }: Change) =>
  `  - ${place ? `**${escapeMarkdown(place)}** ` : ''}${parts.map(tellPart).join('')}`;

function tellEffect(effect: Effect, reader: Locale): string[] {
  const { unit, sourceChanges } = effect;
  const shown = sourceChanges.slice(0, mostChanges).map(tellChange);
  const hasMore = sourceChanges.length > mostChanges;
  return [
    `### ${escapeMarkdown(unit.title)} (${escapeMarkdown(unit.id)})`,
    '',
    ...tellStates(effect, reader),
    ...(shown.length > 0
      ? [`- ${escapeMarkdown(sayProblemIn(reader, 'effects.changed'))}`, ...shown]
      : []),
    ...(hasMore ? [`  - ${escapeMarkdown(sayProblemIn(reader, 'effects.more'))}`] : []),
    '',
  ];
}

/** The report, in the language of `reader`. */
export function summarizeEffects(effects: readonly Effect[], reader: Locale): string {
  const body =
    effects.length === 0
      ? [escapeMarkdown(sayProblemIn(reader, 'effects.none')), '']
      : effects.slice(0, mostUnits).flatMap((effect) => tellEffect(effect, reader));
  const hasMore = effects.length > mostUnits;
  return [
    `## ${escapeMarkdown(sayProblemIn(reader, 'effects.title'))}`,
    '',
    ...body,
    ...(hasMore ? [escapeMarkdown(sayProblemIn(reader, 'effects.more')), ''] : []),
  ].join('\n');
}

/** The same in short for a terminal, in English: a line for each language of a unit. */
export function formatEffects(effects: readonly Effect[]): string {
  if (effects.length === 0) return 'No translation is in another state than before.';
  return effects
    .flatMap(({ unit, states }) =>
      states.map(({ locale, before, now }) => `${locale}  ${before} → ${now}  ${unit.id}`),
    )
    .join('\n');
}
