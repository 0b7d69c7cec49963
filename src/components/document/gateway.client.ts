/** Leads a reader of the gateway to their language: the one they picked before, else the first that their browser asks for. */
import { localeKey } from './remember-locale.client.ts';

/** Goes on at once; stays when no language fits. */
export function leadOn(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-gateway] a[hreflang]')];
  const wanted = [localStorage.getItem(localeKey) ?? '', ...navigator.languages];
  for (const language of wanted) {
    const base = language.toLowerCase().split('-')[0];
    const link = links.find(({ hreflang }) => hreflang === base);
    if (link) {
      location.replace(link.href);
      return;
    }
  }
}
