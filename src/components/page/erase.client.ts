/** Beginning of every name under which the site keeps something in the browser. */
const prefix = 'two-shores.';

/** Makes the button erase everything that the site keeps in this browser, and say so. */
export function offerErasing(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-erase]');
  const status = document.querySelector<HTMLElement>('[data-erased]');
  button?.addEventListener('click', () => {
    for (const name of Object.keys(localStorage))
      if (name.startsWith(prefix)) localStorage.removeItem(name);
    if (status) status.textContent = status.dataset['erased'] ?? '';
  });
}
