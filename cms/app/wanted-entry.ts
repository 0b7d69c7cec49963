/** Signing in at a forge leads back to the first screen; who wanted to change an entry is led on to it. */
import { store } from 'decap-cms-core/dist/esm/redux';

const key = 'two-shores.wanted-entry';

/** Remembers which screen was asked for, and goes there once the member is signed in. */
export function followWantedEntry(): void {
  const isBack = new URLSearchParams(location.search).has('code');
  if (!isBack && /^#\/(collections|workflow)/.test(location.hash)) {
    sessionStorage.setItem(key, location.hash);
    return;
  }
  const wanted = isBack ? sessionStorage.getItem(key) : null;
  if (!wanted) return;
  const stop = store.subscribe(() => {
    if (!store.getState().auth.user) return;
    stop();
    sessionStorage.removeItem(key);
    // After Decap has gone to its first screen.
    setTimeout(() => {
      location.hash = wanted;
    }, 300);
  });
}
