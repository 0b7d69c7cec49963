/** Answers for `src/source/body-cache.ts`: bodies that were just made, instead of files. */
import { openedLibrary } from '../preview-library.ts';

/** HTML of a body by its key. */
export function readBodyHtml(_folder: string, key: string): string {
  return openedLibrary().bodies.get(key) ?? '';
}
