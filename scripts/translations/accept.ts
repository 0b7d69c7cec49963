/** `npm run translations -- accept`: a person says that a translation follows the original as it is now. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/i18n/locales.ts';
import {
  sourceDigest,
  type TranslationNote,
  type Unit,
  type UnitText,
} from '../../src/translations/unit.ts';
import { saveText } from './save-text.ts';

/** What a person says. */
export interface Acceptance {
  /** Name or office. */
  readonly by: string;
  /** Whether that person has checked the whole text against the original. */
  readonly reviewed: boolean;
  /** Which text is meant, where a draft waits beside the one that is shown. */
  readonly text?: 'draft' | 'current' | undefined;
  /** 2026-11-25. */
  readonly today: string;
}

/** The note of an accepted text. Whatever else the note says stays. Pure. */
export function acceptedNote(
  before: TranslationNote | undefined,
  source: string,
  { by, reviewed, today }: Acceptance,
): TranslationNote {
  const { method = 'human', translators = [] } = before ?? {};
  const note = { ...before, source, method, date: today };
  if (!reviewed) return { ...note, translators: [...new Set([...translators, by])] };
  return { ...note, method: method === 'machine' ? 'machine-reviewed' : method, reviewedBy: by };
}

/** The text that is meant. Throws when there is none, or when it is not clear which. */
function chooseText(
  { id, texts, drafts }: Unit,
  locale: Locale,
  text: Acceptance['text'],
): UnitText {
  const [current, draft] = [texts[locale], drafts[locale]];
  if (text === 'draft' && !draft)
    throw new Error(`No draft of ${id} in ${locale} waits. Say it without --draft.`);
  if (current && draft && !text)
    throw new Error(
      `Beside the text of ${id} in ${locale} a draft waits, ${draft.file}. Read both, then say --draft to show the draft ` +
        'from now on, or --current to keep the text and drop the draft.',
    );
  const chosen = text === 'draft' || !current ? draft : current;
  if (chosen) return chosen;
  throw new Error(
    `${id} has no text in ${locale} yet. Write one in the editor, or make a draft with "npm run translations -- translate".`,
  );
}

/** Records the acceptance. Gives whether a file became another. Throws when there is nothing to accept. */
export function acceptTranslation(
  root: string,
  unit: Unit,
  locale: Locale,
  acceptance: Acceptance,
): boolean {
  if (locale === unit.sourceLocale)
    throw new Error(`${unit.id} was written in ${locale}: it is the original, not a translation.`);
  const { texts, body, note } = chooseText(unit, locale, acceptance.text);
  const source = sourceDigest(unit);
  const isOther = saveText(root, unit, locale, {
    texts,
    body,
    note: acceptedNote(note, source, acceptance),
  });
  const draft = unit.drafts[locale];
  if (!draft) return isOther;
  rmSync(join(root, draft.file));
  return true;
}
