/** Fetches what the editor needs before it can begin. */
import type { BackendSettings } from '../form/make-config.ts';
import type { LibraryIndex } from '../library/library-index.ts';

/** Nobody has said where the repository is. */
export class NoRepository extends Error {}

async function fetchJson(name: string): Promise<unknown> {
  const response = await fetch(new URL(name, document.baseURI), { cache: 'no-cache' });
  if (response.status === 404 && name === 'backend.json') throw new NoRepository();
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}

/** The settings of the repository and the index of the published site. */
export async function loadSite(): Promise<{ backend: BackendSettings; index: LibraryIndex }> {
  const [backend, index] = await Promise.all([
    fetchJson('backend.json'),
    fetchJson('library.json'),
  ]);
  return { backend: backend as BackendSettings, index: index as LibraryIndex };
}
