/** Answers for `src/source/places.ts`: there is no disk, so there are no folders. */

/** No folder. */
export function cacheFolder(): string {
  return '';
}

/** No folder. */
export function contentRoot(): string {
  return '';
}
