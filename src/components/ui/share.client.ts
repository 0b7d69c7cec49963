/** Shows “copy link” and the device's own sharing where the browser can do them. */
export function offerSharing(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-share]')) {
    const url = list.dataset['share'] ?? location.href;
    const title = list.dataset['shareTitle'] ?? document.title;
    const status = list.parentElement?.querySelector<HTMLElement>('[data-share-status]');
    if ('share' in navigator) {
      show(list, '[data-share-device]', () =>
        navigator.share({ url, title }).catch(() => undefined),
      );
    }
    if ('clipboard' in navigator) {
      show(list, '[data-share-copy]', async () => {
        await navigator.clipboard.writeText(url);
        if (status) status.textContent = status.dataset['copied'] ?? '';
      });
    }
  }
}

function show(list: HTMLElement, selector: string, act: () => Promise<unknown>): void {
  const button = list.querySelector<HTMLButtonElement>(selector);
  if (!button?.parentElement) return;
  button.parentElement.hidden = false;
  button.addEventListener('click', () => void act());
}
