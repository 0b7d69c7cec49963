/**
 * Notes on translations that have no settings of their own: the interface, lists of terms, the glossary. One file for each
 * language, `content/translations/<locale>.yaml`, written by `npm run translations`.
 */
import { z } from 'zod';
import type { Locale } from '../i18n/locales.ts';
import { translation } from './fields.ts';

/** Schema of the file: notes by unit, `ui/home: { source: …, method: …, date: … }`. */
export const notesSchema = z.record(
  z.string().regex(/^[a-z]+(?:\/[A-Za-z0-9-]+)+$/),
  translation().unwrap(),
);

/** Where the notes of a language stand, from the root of the project. */
export const notesFile = (locale: Locale) => `content/translations/${locale}.yaml`;
