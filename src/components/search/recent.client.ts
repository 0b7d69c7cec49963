/** What was looked for lately, kept in this browser only. The privacy page erases it too (`stored-names.ts`). */

const key = 'two-shores.recent-searches';
const most = 6;

/** The latest searches, the newest first. */
export function recentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps a search, when the reader has followed it somewhere. */
export function keepSearch(query: string): void {
  const asked = query.trim();
  if (!asked) return;
  const others = recentSearches().filter((known) => known !== asked);
  try {
    localStorage.setItem(key, JSON.stringify([asked, ...others].slice(0, most)));
  } catch {
    // The reader has forbidden it, or there is no room.
  }
}

/** Forgets all of them. */
export function eraseSearches(): void {
  localStorage.removeItem(key);
}
