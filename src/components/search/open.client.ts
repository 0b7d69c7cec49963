/** Waits for the reader to turn to search; only then loads the dialog. */
export function openOnDemand(): void {
  const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
  if (!dialog) return;
  const open = (initial = '') => {
    if (dialog.open) return;
    dialog.showModal();
    // What the first answer needs comes at the same time as the script that reads it.
    const { words = '', catalogue = '' } = dialog.dataset;
    const early = new Map([words, catalogue].map((address) => [address, fetch(address)]));
    void import('./dialog.client.ts').then(({ startDialog }) =>
      startDialog(dialog, initial, early),
    );
  };
  // Only here, since without this script there are no shortcuts.
  for (const opener of document.querySelectorAll('a[data-search-open]'))
    opener.setAttribute('aria-keyshortcuts', '/ Control+K');
  document.addEventListener('click', (event) => {
    const opener =
      event.target instanceof Element ? event.target.closest('a[data-search-open]') : null;
    if (!opener || event.ctrlKey || event.metaKey || event.shiftKey || onSearchPage()) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof Element &&
      event.target.closest('input, textarea, select, [contenteditable]');
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const controlK =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (!slash && !controlK) return;
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('[data-search-page] input[type=search]');
    if (field) field.focus();
    else open();
  });
}

function onSearchPage(): boolean {
  return document.querySelector('[data-search-page]') !== null;
}
