/** A step of the roadmap. */
import { z } from 'zod';
import {
  entryId,
  field,
  fileFields,
  line,
  listOf,
  prose,
  sourceLocaleField,
  sources,
} from '../fields.ts';

/** Facts of a step. */
export const facts = {
  sourceLocale: sourceLocaleField(),
  number: field(z.int().min(1).max(10), 'Number', 'Its place in the roadmap, 1 to 10.'),
  examples: field(
    listOf(entryId(), 20).optional(),
    'Examples',
    'Practices that show this step at work.',
    { reference: 'practice' },
  ),
  sources: sources(),
};

/** Words of a step, one file per language. */
export const texts = {
  title: field(
    line(80, 5),
    'Title',
    'What to do, beginning with a verb: “Know the local picture”.',
  ),
  summary: field(line(300, 30), 'Summary', 'One or two sentences.', { widget: 'text' }),
  asks: field(prose(400), 'What it asks of a city', 'One sentence.', { widget: 'text' }),
  why: field(listOf(line(300), 6), 'Why', 'Reasons, one sentence each.'),
  checklist: field(
    listOf(
      z.strictObject({
        id: field(
          entryId(),
          'Id',
          'Never changes, the same in all languages: ask-national-bodies',
          {
            mirrored: true,
          },
        ),
        text: field(line(300), 'Text', 'One thing to do, beginning with a verb.'),
      }),
      12,
    ),
    'Checklist',
    'What a city can tick off.',
  ),
  pitfalls: field(
    listOf(line(300), 8).optional(),
    'Pitfalls',
    'What went wrong elsewhere, one sentence each.',
  ),
  ...fileFields(),
};
