/** Answers for `src/queries/page-keys.ts`: keys of pages serve the next build, and there is none. */

/** No key. */
export function digestOfLinks(): string {
  return '';
}

/** No key. */
export function digestOfCards(): string {
  return '';
}
