/** Decides which built pages the search of a locale finds. */

/** True for a page that says itself which part of it is to be found; pages in the wrong language do not. */
export function isSearchable(html: string): boolean {
  return /<[a-z][^>]*\sdata-pagefind-body(?=[\s=>])/i.test(html);
}

/** Address of a built page: `en/about/index.html` → `/en/about/`. */
export function addressOfFile(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Files that Pagefind writes for its own interface, for a worker and for languages that it does not know, which we do not use. */
export function isUnusedSearchFile(path: string): boolean {
  return /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\b|^wasm\.unknown\.|^playground\//.test(
    path,
  );
}
