/** `npm run translations -- diff`: what changed in the original since a translation was made. */
import { styleText } from 'node:util';
import type { Locale } from '../../src/i18n/locales.ts';
import { type Change, compareDocuments } from '../../src/translations/compare-documents.ts';
import { cutDocument } from '../../src/translations/cut-document.ts';
import { findEarlierSource } from '../../src/translations/history.ts';
import { sourceOf, stateOf, type Unit } from '../../src/translations/unit.ts';

/** Words that went or came are marked in colour where there is any, else `[-so-]` and `{+so+}`, as Git does. */
function formatPart({ kind, words }: Change['parts'][number], colour: boolean): string {
  if (kind === 'same') return words;
  if (!colour) return kind === 'added' ? `{+${words}+}` : `[-${words}-]`;
  return styleText(kind === 'added' ? ['green', 'underline'] : ['red', 'strikethrough'], words);
}

/** The changes for a terminal. */
export function formatChanges(changes: readonly Change[], colour: boolean): string {
  return changes
    .map(({ place, parts }) => {
      const words = parts.map((part) => formatPart(part, colour)).join('');
      return place ? `${place}:\n  ${words}` : words;
    })
    .join('\n\n');
}

/** What to say about the original of a translation. */
export async function describeDiff(
  root: string,
  unit: Unit,
  locale: Locale,
  colour: boolean,
): Promise<string> {
  const state = stateOf(unit, locale);
  const note = unit.texts[locale]?.note;
  if (state === 'original') return `${unit.id} was written in ${locale}.`;
  if (state === 'missing')
    return `${unit.id} has no text in ${locale}: all of the original is new.`;
  if (state !== 'outdated')
    return `${unit.id} in ${locale} follows the original as it is now (${state}).`;
  const earlier = note?.source ? await findEarlierSource(root, unit, note.source) : undefined;
  if (!earlier)
    return (
      `${unit.id} in ${locale} is outdated. The original as it was translated${note ? ` on ${note.date}` : ''} is not in the ` +
      'history of this clone; with "git fetch --unshallow" there may be more of it.'
    );
  const { sourceLocale, fields } = unit;
  const changes = compareDocuments(
    cutDocument(earlier.document, fields),
    cutDocument(sourceOf(unit), fields),
    sourceLocale,
  );
  const head = `${unit.id}: what changed in the original (${sourceLocale}) since ${earlier.date}`;
  return `${head}\n\n${changes.length > 0 ? formatChanges(changes, colour) : 'Only markup changed.'}`;
}
