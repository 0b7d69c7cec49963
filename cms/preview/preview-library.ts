/** What the templates find when they ask for content: a library in memory, one at a time. */
import type { City } from '../../src/collections/index.ts';
import type { Media } from '../../src/markup/html/context.ts';
import type { LibraryEntry } from '../../src/source/library.ts';
import { setToday } from './stand-ins/today.ts';

/** Everything that a page may ask for. */
export interface PreviewLibrary {
  readonly entries: readonly LibraryEntry[];
  readonly cities: Readonly<Record<string, City>>;
  /** HTML of bodies by their key. */
  readonly bodies: ReadonlyMap<string, string>;
  /** The picture at a path such as `../../media/x.jpg`. */
  readonly picture: (path: string) => Media | undefined;
  /** The day, as 2026-11-25. */
  readonly today: string;
}

let present: PreviewLibrary | undefined;

/** Puts a library in the place of the one before. A page that is being rendered must be finished first. */
export function openLibrary(library: PreviewLibrary): void {
  present = library;
  setToday(library.today);
}

/** The library of the page that is being rendered. */
export function openedLibrary(): PreviewLibrary {
  if (!present) throw new Error('A template asked for content before there was a library.');
  return present;
}
