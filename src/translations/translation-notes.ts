/** Reads and writes the notes on translations that have no settings of their own (`content/translations`). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notesFile, notesSchema } from '../collections/translation-notes.ts';
import type { Locale } from '../i18n/locales.ts';
import { decodeText, readYaml } from '../source/front-matter.ts';
import type { TranslationNote } from './unit.ts';

/** The notes of a language by unit. Throws when the file is there and not in order. */
export function readNotes(root: string, locale: Locale): ReadonlyMap<string, TranslationNote> {
  const path = join(root, notesFile(locale));
  if (!existsSync(path)) return new Map();
  const decoded = decodeText(readFileSync(path));
  const read = 'problem' in decoded ? decoded : readYaml(decoded.text);
  if ('problem' in read)
    throw new Error(`${notesFile(locale)}:${read.problem.line}: ${read.problem.message}`);
  const notes = notesSchema.safeParse(read.data);
  if (!notes.success)
    throw new Error(
      `${notesFile(locale)}: ${notes.error.issues[0]?.path.join('.')}: ${notes.error.issues[0]?.message}`,
    );
  return new Map(Object.entries(notes.data));
}

/** The file of some notes, one unit a line, sorted. */
export function writeNotes(notes: ReadonlyMap<string, TranslationNote>): string {
  const lines = [...notes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { source, method, translators, reviewedBy, date, waivers }]) => {
      const parts = [
        ...(source === undefined ? [] : [`source: '${source}'`]),
        `method: ${method}`,
        ...(translators ? [`translators: ${JSON.stringify(translators)}`] : []),
        ...(reviewedBy === undefined ? [] : [`reviewedBy: ${JSON.stringify(reviewedBy)}`]),
        `date: ${date}`,
        ...(waivers ? [`waivers: ${JSON.stringify(waivers)}`] : []),
      ];
      return `${id}: { ${parts.join(', ')} }\n`;
    });
  return lines.join('');
}
