/** Name under which the browser keeps the language that the reader picked. */
export const localeKey = 'two-shores.locale';

/** Keeps the language of the link that is chosen in a language menu, for the next visit of the gateway. */
export function rememberLocale(): void {
  for (const menu of document.querySelectorAll('[data-language-menu]')) {
    menu.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest('a[hreflang]') : null;
      if (link instanceof HTMLAnchorElement) localStorage.setItem(localeKey, link.hreflang);
    });
    menu.addEventListener('keydown', (event) => {
      if (
        event instanceof KeyboardEvent &&
        event.key === 'Escape' &&
        menu instanceof HTMLDetailsElement
      ) {
        menu.open = false;
        menu.querySelector('summary')?.focus();
      }
    });
  }
}
