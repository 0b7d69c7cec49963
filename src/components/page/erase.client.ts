import { editorDatabase, isOurs } from './stored-names.ts';

function eraseStorage(storage: Storage): void {
  for (const name of Object.keys(storage)) if (isOurs(name)) storage.removeItem(name);
}

/** Ends when the database is gone; an editor in another tab lets go of it by itself. */
function eraseDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(editorDatabase);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** Makes the button erase everything that the site keeps in this browser, and say so. */
export function offerErasing(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-erase]');
  const status = document.querySelector<HTMLElement>('[data-erased]');
  button?.addEventListener('click', async () => {
    eraseStorage(localStorage);
    eraseStorage(sessionStorage);
    await eraseDatabase();
    if (status) status.textContent = status.dataset['erased'] ?? '';
  });
}
