/** Turns the kinds of content into Astro's collections. Never edited for a new kind of entry. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import type { City, GlossaryTerm } from './collections/index.ts';
import { pageSchema } from './collections/page-schema.ts';
import { libraryLoader } from './source/astro-loader.ts';
import type { GoneAddress, MovedAddress } from './source/former-addresses.ts';
import type { LibraryEntry } from './source/library.ts';
import { translationLoader } from './translations/astro-loader.ts';
import type { UnitRecord } from './translations/unit-record.ts';

const entryCollection = (type: LibraryEntry['type']) =>
  defineCollection({ loader: libraryLoader(type), schema: z.custom<LibraryEntry>() });

export const collections = {
  practice: entryCollection('practice'),
  step: entryCollection('step'),
  event: entryCollection('event'),
  news: entryCollection('news'),
  city: defineCollection({ loader: libraryLoader('city'), schema: z.custom<City>() }),
  glossary: defineCollection({
    loader: libraryLoader('glossary'),
    schema: z.custom<GlossaryTerm>(),
  }),
  moved: defineCollection({ loader: libraryLoader('moved'), schema: z.custom<MovedAddress>() }),
  gone: defineCollection({ loader: libraryLoader('gone'), schema: z.custom<GoneAddress>() }),
  translation: defineCollection({ loader: translationLoader(), schema: z.custom<UnitRecord>() }),
  page: defineCollection({
    loader: glob({ base: './content/pages', pattern: '*/*.mdx' }),
    schema: pageSchema,
  }),
};
