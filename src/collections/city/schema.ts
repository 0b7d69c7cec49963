/** A city, all languages in one file. */
import { z } from 'zod';
import { localeCodes } from '../../i18n/locales.ts';
import { countryCode, field, line, partialDate, webAddress } from '../fields.ts';

const names = z.partialRecord(z.enum(localeCodes as [string, ...string[]]), line(80));

/** Schema of `content/cities/<id>.yaml`. */
export const citySchema = z.strictObject({
  name: field(
    names,
    'Name',
    'The city’s name in each language; leave a language out when there is no certain form.',
  ),
  country: field(
    countryCode(),
    'Country',
    'Code of two letters, such as DK. Its name is never typed.',
  ),
  region: field(
    z.enum(['europe', 'north-america', 'elsewhere']),
    'Shore',
    'europe, north-america, or elsewhere for a place that hosted an event.',
  ),
  lat: field(z.number().min(-90).max(90), 'Latitude', 'Degrees north, two decimals: 56.16'),
  lon: field(z.number().min(-180).max(180), 'Longitude', 'Degrees east, west is negative: -77.05'),
  population: field(
    z
      .strictObject({
        value: field(z.int().positive(), 'Inhabitants', 'A number: 178169'),
        year: field(
          z.int().min(1990).max(2100).optional(),
          'Year',
          'Of the count, if the source says so.',
        ),
        precision: field(
          z.enum(['exact', 'about', 'more-than', 'nearly']).default('exact'),
          'Precision',
          'As the source says it.',
        ),
        source: field(webAddress(), 'Source', 'Where one can check it.'),
      })
      .optional(),
    'Population',
    'Only with its source.',
  ),
  membership: field(
    z
      .strictObject({
        network: field(z.enum(['strong-cities']), 'Network', 'The network it is a member of.'),
        since: field(
          partialDate().optional(),
          'Since',
          'Year, month or day, if the source says so.',
        ),
        note: field(
          z.enum([
            'member',
            'named-at-launch',
            'steering-committee',
            'contributing-member',
            'member-journey',
            'member-or-partner',
          ]),
          'What the source says',
          'Membership as documented.',
        ),
        source: field(
          webAddress(),
          'Source',
          'A page that says so. A city is called a member only with a source.',
        ),
      })
      .optional(),
    'Membership',
    'Only with its source.',
  ),
});
