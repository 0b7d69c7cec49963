/** What says that something published was taken down, or goes by another name: `content/removed/<section>/<id>.yaml`. */
import { z } from 'zod';
import { localeCodes } from '../../i18n/locales.ts';
import { field, fullDate, line, prose } from '../fields.ts';

/** Schema of such a record. Maintainers write it, with `npm run addresses -- remove`. */
export const removalSchema = z.strictObject({
  date: field(fullDate(), 'Taken down on', 'The day, for example 2026-11-25.'),
  reason: field(
    z.partialRecord(z.enum(localeCodes as [string, ...string[]]), prose(500)).optional(),
    'Reason',
    'Why, in one or two sentences for readers, in as many languages as you can. Readers of others see one of these.',
  ),
  see: field(
    line(120).optional(),
    'See instead',
    'What helps these readers now: practices/aarhus-model.',
  ),
  movedTo: field(
    line(120).optional(),
    'Moved to',
    'The new name of the same thing: practices/aarhus-model. Its old addresses then lead there, and no reason is needed.',
  ),
});

export type Removal = z.output<typeof removalSchema>;
