/** A good practice: what a city did, and what came of it. `facts` stand once, `texts` in every language's file. */
import { z } from 'zod';
import { termSchema } from '../../taxonomies/index.ts';
import {
  entryId,
  field,
  fileFields,
  fullDate,
  languageCode,
  line,
  listOf,
  mediaPath,
  partialDate,
  prose,
  sourceLocaleField,
  sources,
  webAddress,
} from '../fields.ts';
import { refuse } from '../say-issue.ts';

/** Facts of a practice. */
export const facts = {
  sourceLocale: sourceLocaleField(),
  city: field(entryId(), 'City', 'The city that ran it.', { reference: 'city', group: 'where' }),
  topics: field(listOf(termSchema('topics'), 4), 'Topics', 'One to four topics.', {
    group: 'what',
  }),
  status: field(
    termSchema('practiceStatuses'),
    'Status',
    'Where it stands today. “Stopped” is allowed, and useful.',
    { group: 'what' },
  ),
  cautionary: field(
    z.boolean().default(false),
    'A lesson, not a model',
    'Choose it when the practice is documented as a failure or a controversy that others can learn from.',
    { group: 'what' },
  ),
  roadmapSteps: field(
    listOf(z.int().min(1).max(10), 10).optional(),
    'Roadmap steps',
    'Steps that it illustrates.',
    { reference: 'step', group: 'what' },
  ),
  lead: field(
    line(160).optional(),
    'Lead office',
    'The office in charge, in its own language or English: “Mayor’s Office for Policing and Crime”.',
    { group: 'where' },
  ),
  partners: field(
    listOf(termSchema('partnerKinds'), 16).optional(),
    'Partners',
    'Kinds of partners that take part.',
    { group: 'where' },
  ),
  targetGroups: field(
    listOf(termSchema('targetGroups'), 12).optional(),
    'Who it is for',
    'Groups that it works with or for.',
    { group: 'where' },
  ),
  settings: field(
    listOf(termSchema('settings'), 10).optional(),
    'Where it happens',
    'Places in which it takes place.',
    { group: 'where' },
  ),
  preventionLevel: field(
    listOf(termSchema('preventionLevels'), 3).optional(),
    'Level of prevention',
    'For everyone, for people at risk, or for people involved.',
    { group: 'what' },
  ),
  start: field(
    partialDate().optional(),
    'Began',
    'Year, month or day: 2014, 2014-09 or 2014-09-01.',
    { group: 'where', widget: 'date' },
  ),
  end: field(partialDate().optional(), 'Ended', 'Only when it has ended.', {
    group: 'where',
    widget: 'date',
  }),
  costBand: field(
    termSchema('costBands').optional(),
    'Cost a year',
    'Only when a source says so; leave it empty when not known.',
    { group: 'how' },
  ),
  staff: field(
    z.number().positive().max(10000).optional(),
    'Staff',
    'Full-time posts, for example 2.5. Leave it empty when not known.',
    { group: 'how' },
  ),
  fundingSources: field(
    listOf(termSchema('fundingSources'), 7).optional(),
    'Funding',
    'Who pays.',
    { group: 'how' },
  ),
  evidenceLevel: field(
    termSchema('evidenceLevels').optional(),
    'Evidence',
    'How its results were looked at: it describes the design of the check, not the quality of the practice.',
    { group: 'results' },
  ),
  review: field(
    z
      .strictObject({
        kind: field(
          z.enum(['editor-checked', 'peer-reviewed']),
          'Kind',
          'Checked by an editor, or reviewed by other cities.',
        ),
        date: field(fullDate(), 'Date', 'Day of the review.'),
      })
      .optional(),
    'Review',
    'Filled in by the editors.',
    { group: 'more' },
  ),
  adaptedFrom: field(entryId().optional(), 'Adapted from', 'The practice that it builds on.', {
    reference: 'practice',
    group: 'transfer',
  }),
  adaptations: field(
    listOf(
      z.strictObject({
        city: field(entryId(), 'City', 'The city that adapted it.', { reference: 'city' }),
        url: field(webAddress(), 'Address', 'Where one can read about it.'),
      }),
    ).optional(),
    'Adapted by',
    'Cities that took it over, with a source.',
    { group: 'transfer' },
  ),
  contact: field(
    z
      .strictObject({
        email: field(
          z.email(refuse('field.email')),
          'E-mail of the office',
          'A mailbox of the office, not of a person: prevention@city.example',
        ),
        languages: field(
          listOf(languageCode()).optional(),
          'Languages',
          'Languages in which one may write.',
        ),
      })
      .optional(),
    'Contact',
    'Where other cities can ask.',
    { group: 'where' },
  ),
  sources: sources(),
  lastVerified: field(
    fullDate(),
    'Last checked',
    'Day on which the facts were last checked against the sources.',
    { group: 'sources', widget: 'date' },
  ),
  nextCheck: field(fullDate().optional(), 'Next check', 'At the latest 18 months later.', {
    group: 'sources',
    widget: 'date',
  }),
  licence: field(
    z.enum(['CC-BY-4.0']).default('CC-BY-4.0'),
    'Licence',
    'Texts may be reused with attribution.',
    { group: 'more' },
  ),
  cover: field(
    z
      .strictObject({
        image: field(mediaPath(), 'Picture', 'A picture of the media folder.', { widget: 'image' }),
        decorative: field(
          z.boolean().optional(),
          'Only decoration',
          'Choose it when the picture tells nothing that the text does not tell. It is then not described to those who cannot see it.',
        ),
      })
      .optional(),
    'Cover picture',
    'Without recognisable faces, unless those shown agreed.',
    { group: 'more' },
  ),
};

/** Words of a practice, one file per language. Body: the story itself. */
export const texts = {
  title: field(
    line(80, 5),
    'Title',
    'What was done, in plain words: “One door for worried families”.',
    { group: 'what' },
  ),
  summary: field(line(300, 30), 'Summary', 'Two sentences: what the city does, and for whom.', {
    group: 'what',
    widget: 'text',
  }),
  problem: field(prose(1200).optional(), 'The problem', 'What made the city act?', {
    group: 'how',
    widget: 'text',
  }),
  approach: field(prose(2000), 'What was done', 'The core of it, in one or two paragraphs.', {
    group: 'how',
    widget: 'text',
  }),
  outcomes: field(
    listOf(
      z.strictObject({
        text: field(
          line(300),
          'What changed',
          'One result: “Departures were reported as 31 in 2013 and 1 in 2014”.',
        ),
        direction: field(
          termSchema('outcomeDirections'),
          'Direction',
          '“No change” and “got worse” help others too.',
          { mirrored: true },
        ),
        measure: field(
          line(200).optional(),
          'How it was measured',
          'For example: police count, survey of 4,455 people.',
        ),
        source: field(
          webAddress().optional(),
          'Source',
          'Address of the page or report that says so.',
          { mirrored: true },
        ),
      }),
      12,
    ).optional(),
    'Outcomes',
    'What came of it, each with its direction.',
    { group: 'results' },
  ),
  whatDidNotWork: field(
    prose(1200).optional(),
    'What did not work',
    'Be frank: this is what others need most.',
    { group: 'results', widget: 'text' },
  ),
  lessons: field(listOf(line(300), 10).optional(), 'Lessons', 'One sentence each.', {
    group: 'results',
  }),
  safeguards: field(
    prose(1200).optional(),
    'Safeguards',
    'How rights, privacy and equal treatment are protected.',
    { group: 'how', widget: 'text' },
  ),
  preconditions: field(
    prose(1200).optional(),
    'What must be in place',
    'Mandate, law, data, political backing.',
    { group: 'transfer', widget: 'text' },
  ),
  funding: field(
    prose(600).optional(),
    'What it cost',
    'Amounts with year and currency, as the sources give them.',
    { group: 'how', widget: 'text' },
  ),
  transfer: field(
    z
      .strictObject({
        keep: field(prose(800), 'Keep', 'The core: without it, it is another practice.', {
          widget: 'text',
        }),
        change: field(
          prose(800).optional(),
          'Change',
          'What each city has to fit to its own place.',
          { widget: 'text' },
        ),
        firstSteps: field(
          listOf(line(300), 8).optional(),
          'First steps',
          'What to do in the first months.',
        ),
      })
      .optional(),
    'For those who would copy it',
    'What to keep, what to change, how to begin.',
    { group: 'transfer' },
  ),
  coverAlt: field(
    line(200).optional(),
    'Cover picture in words',
    'What one sees, for those who cannot see it: “Forty pupils around a long table”.',
    { group: 'more' },
  ),
  coverCaption: field(
    line(200).optional(),
    'Caption of the cover picture',
    'What the reader should know about it: where, when, on what occasion.',
    { group: 'more' },
  ),
  coverCredit: field(
    line(120).optional(),
    'Credit of the cover picture',
    'Who made it, and its licence: “City of Aarhus, CC BY 4.0”.',
    { group: 'more' },
  ),
  ...fileFields(),
};
