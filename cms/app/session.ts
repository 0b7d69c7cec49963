/** What the page of the editor knows while it is open. Decap makes the controls, so they ask here. */
import type { Locale } from '../../src/i18n/locales.ts';
import type { LibraryIndex } from '../library/library-index.ts';
import type { EditorWords } from '../words/editor-words.ts';

/** The state of one window. */
export interface Session {
  /** Language of the member: of the interface, and of the form that shows the facts. */
  readonly locale: Locale;
  readonly say: EditorWords;
  readonly index: LibraryIndex;
}

let current: Session | undefined;

/** Begins the session, once. */
export function beginSession(session: Session): Session {
  current = session;
  return session;
}

/** The session of this window. Throws before the page has begun it. */
export function session(): Session {
  if (!current) throw new Error('The editor has not begun yet; call beginSession first.');
  return current;
}

/** The day on the member's clock, as 2026-11-25. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
