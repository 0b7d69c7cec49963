/** A term of the glossary, all languages in one file. */
import { z } from 'zod';
import { localeCodes } from '../../i18n/locales.ts';
import { field, line, listOf, prose, webAddress } from '../fields.ts';

const locale = z.enum(localeCodes as [string, ...string[]]);

/** Schema of `content/glossary/<id>.yaml`. */
export const glossarySchema = z.strictObject({
  kind: field(
    z.enum(['term', 'body']).default('term'),
    'Kind',
    'term: a concept. body: an organisation, programme or text with a name.',
  ),
  acronym: field(
    z.partialRecord(locale, line(20)).optional(),
    'Acronym',
    'Per language, if it has one.',
  ),
  preferred: field(
    z.partialRecord(locale, line(120)),
    'Preferred form',
    'The form to use, per language.',
  ),
  definition: field(
    z.partialRecord(locale, prose(500)),
    'Definition',
    'One or two plain sentences, per language.',
  ),
  avoid: field(
    z.partialRecord(locale, listOf(line(120))).optional(),
    'Avoid',
    'Forms not to use, per language.',
  ),
  synonyms: field(
    z.partialRecord(locale, listOf(line(120))).optional(),
    'Also found as',
    'Other forms that people search for, per language.',
  ),
  note: field(prose(500).optional(), 'Note', 'For translators.'),
  seenInSources: field(
    listOf(locale).optional(),
    'Seen in sources',
    'Languages whose form was seen in the sources.',
  ),
  sources: field(listOf(webAddress()).optional(), 'Sources', 'Pages that use the terms.'),
});
