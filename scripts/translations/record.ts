/** `npm run translations -- record`: writes which original a translation was made from, where that is not written yet. */
import { localeCodes } from '../../src/i18n/locales.ts';
import { sourceDigest, type Unit } from '../../src/translations/unit.ts';
import { saveText } from './save-text.ts';

/**
 * Notes the original as it is now in every translation that names none; with `all` also in those that name an earlier
 * one. Words that nobody has said anything about are noted as made by a machine. Gives the number of notes.
 */
export function recordSources(
  root: string,
  units: readonly Unit[],
  { all, today }: { readonly all: boolean; readonly today: string },
): number {
  let written = 0;
  for (const unit of units) {
    const source = sourceDigest(unit);
    for (const locale of localeCodes) {
      const text = unit.texts[locale];
      const known = text?.note?.source;
      if (!text || locale === unit.sourceLocale || known === source || (known && !all)) continue;
      const note = { method: 'machine', date: today, ...text.note, source } as const;
      if (saveText(root, unit, locale, { ...text, note })) written += 1;
    }
  }
  return written;
}
