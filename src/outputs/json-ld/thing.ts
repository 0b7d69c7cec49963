/** A node of structured data; a property that is not known is left out when it is written. */
export interface Thing {
  readonly '@type'?: string;
  readonly '@id'?: string;
  readonly [property: string]: Value | undefined;
}

type Value = string | number | Thing | readonly (string | Thing)[];

/** The node as a document of its own. */
export function withContext(thing: Thing): Thing {
  return { '@context': 'https://schema.org', ...thing };
}
