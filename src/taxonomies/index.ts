/** The lists that content chooses from. An id is a type: a wrong one does not compile, and the schema refuses it. */
import { z } from 'zod';
import costBands from '../../content/taxonomies/cost-bands.json' with { type: 'json' };
import eventModes from '../../content/taxonomies/event-modes.json' with { type: 'json' };
import eventSeries from '../../content/taxonomies/event-series.json' with { type: 'json' };
import eventStatuses from '../../content/taxonomies/event-statuses.json' with { type: 'json' };
import evidenceLevels from '../../content/taxonomies/evidence-levels.json' with { type: 'json' };
import fundingSources from '../../content/taxonomies/funding-sources.json' with { type: 'json' };
import newsKinds from '../../content/taxonomies/news-kinds.json' with { type: 'json' };
import outcomeDirections from '../../content/taxonomies/outcome-directions.json' with {
  type: 'json',
};
import partnerKinds from '../../content/taxonomies/partner-kinds.json' with { type: 'json' };
import practiceStatuses from '../../content/taxonomies/practice-statuses.json' with {
  type: 'json',
};
import preventionLevels from '../../content/taxonomies/prevention-levels.json' with {
  type: 'json',
};
import settings from '../../content/taxonomies/settings.json' with { type: 'json' };
import targetGroups from '../../content/taxonomies/target-groups.json' with { type: 'json' };
import topics from '../../content/taxonomies/topics.json' with { type: 'json' };
import { type Locale, sourceLocale } from '../i18n/locales.ts';

/** Every taxonomy by name. A new one is a JSON file in `content/taxonomies` and a line here. */
export const taxonomies = {
  topics,
  targetGroups,
  settings,
  partnerKinds,
  preventionLevels,
  practiceStatuses,
  costBands,
  fundingSources,
  evidenceLevels,
  outcomeDirections,
  eventModes,
  eventStatuses,
  eventSeries,
  newsKinds,
};

export type TaxonomyName = keyof typeof taxonomies;
export type TermId<T extends TaxonomyName> = keyof (typeof taxonomies)[T] & string;

/** One term as it stands in the file: words per locale; the source locale is always there. */
export interface Term {
  readonly label: Readonly<Partial<Record<Locale, string>>>;
  readonly definition?: Readonly<Partial<Record<Locale, string>>>;
  readonly sources?: readonly string[];
}

/** The ids of a taxonomy in the order of the file. */
export function termIds<T extends TaxonomyName>(taxonomy: T): [TermId<T>, ...TermId<T>[]] {
  const ids = Object.keys(taxonomies[taxonomy]) as TermId<T>[];
  const [first, ...rest] = ids;
  if (!first) throw new Error(`The taxonomy "${taxonomy}" is empty; it needs at least one term.`);
  return [first, ...rest];
}

/** The term behind an id. */
export function term<T extends TaxonomyName>(taxonomy: T, id: TermId<T>): Term {
  const terms: Readonly<Record<string, Term>> = taxonomies[taxonomy];
  const found = terms[id];
  if (!found) throw new Error(`"${id}" is not a term of "${taxonomy}".`);
  return found;
}

/** A term's words in a locale; falls back to the source locale. */
export function termLabel<T extends TaxonomyName>(
  taxonomy: T,
  id: TermId<T>,
  locale: Locale,
): string {
  const { label } = term(taxonomy, id);
  return label[locale] ?? label[sourceLocale] ?? id;
}

/** Zod schema of one id of a taxonomy; its metadata names the list, so that a form can show the labels. */
export function termSchema<T extends TaxonomyName>(taxonomy: T) {
  return z.enum(termIds(taxonomy)).meta({ taxonomy });
}
