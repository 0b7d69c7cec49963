/** Answers for `astro:content`: collections out of the library in memory. */
import { openedLibrary } from '../preview-library.ts';

interface Item {
  readonly id: string;
  readonly data: unknown;
}

/** All records of a collection, as Astro gives them. The glossary and the site pages have no preview. */
export async function getCollection(name: string): Promise<Item[]> {
  const { entries, cities } = openedLibrary();
  if (name === 'city') return Object.entries(cities).map(([id, data]) => ({ id, data }));
  if (name === 'glossary' || name === 'page') return notHere(name);
  return entries.filter(({ type }) => type === name).map((data) => ({ id: data.id, data }));
}

/** Gives single site pages in the build. */
export async function getEntry(name: string): Promise<never> {
  return notHere(name);
}

/** Renders site pages in the build. */
export async function render(): Promise<never> {
  return notHere('page');
}

function notHere(name: string): never {
  throw new Error(`The preview has no collection "${name}".`);
}
