/** A news item. */
import { z } from 'zod';
import { termSchema } from '../../taxonomies/index.ts';
import {
  field,
  fileFields,
  line,
  listOf,
  partialDate,
  sourceLocaleField,
  sources,
} from '../fields.ts';
import { refuse } from '../say-issue.ts';

/** A reference to another entry: `practices/aarhus-model`. */
const related = z
  .string()
  .regex(/^(practices|events|news|roadmap|cities)\/[a-z0-9-]+$/, refuse('field.reference'));

/** Facts of a news item. */
export const facts = {
  sourceLocale: sourceLocaleField(),
  date: field(
    partialDate(),
    'Date',
    'Day of what happened: 2024-03-16. Only the month is known? 2024-03.',
    { widget: 'date' },
  ),
  kind: field(termSchema('newsKinds'), 'Kind', 'What kind of news it is.'),
  topics: field(listOf(termSchema('topics'), 4), 'Topics', 'One to four topics.'),
  related: field(
    listOf(related, 8).optional(),
    'See also',
    'Entries of this site that belong to it.',
    { reference: 'entry' },
  ),
  sources: sources(),
};

/** Words of a news item, one file per language. */
export const texts = {
  title: field(line(100, 5), 'Title', 'What happened, with a verb.'),
  summary: field(line(300, 30), 'Summary', 'One or two sentences.', { widget: 'text' }),
  ...fileFields(),
};
