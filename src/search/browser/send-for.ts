const sent = new Set<string>();

/** Lets the browser send for a file that a program will ask for later, once (https://www.w3.org/TR/preload/). */
export function sendFor(href: string, as: 'fetch' | 'script'): void {
  if (sent.has(href)) return;
  sent.add(href);
  const link = document.createElement('link');
  link.rel = as === 'script' ? 'modulepreload' : 'preload';
  link.href = href;
  if (as === 'fetch') Object.assign(link, { as, crossOrigin: 'anonymous' });
  document.head.append(link);
}
