/** The page `/admin/`: says what it is while the editor loads, and what to do when it cannot. */
import { type Locale, locales } from '../../../src/i18n/locales.ts';
import { editorWords } from '../../words/editor-words.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/**
 * The policy of the page (https://developer.mozilla.org/docs/Web/HTTP/CSP). Decap puts its styles into the page, so these
 * may be inline; scripts may not, and nothing is made from text. `hosts` are the origins of the repository: it is asked for
 * files, and for the pictures of members.
 */
export function contentPolicy(hosts: readonly string[]): string {
  const from = hosts.map((host) => ` ${host}`).join('');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' blob: data:${from}`,
    "font-src 'self' data:",
    `connect-src 'self' blob:${from}`,
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function paragraph(locale: Locale, dir: string, text: string): string {
  return `<p lang="${locale}" dir="${dir}">${escapeHtml(text)}</p>`;
}

/** The HTML. */
export function makePage(hosts: readonly string[]): string {
  const inAll = (key: 'page.loading' | 'page.slow' | 'page.noScript') =>
    locales.map(({ code, dir }) => paragraph(code, dir, editorWords(code)(key))).join('\n      ');
  const { code } = locales[0];
  return `<!doctype html>
<html lang="${code}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy(hosts)}">
    <meta name="robots" content="noindex, nofollow">
    <meta name="referrer" content="no-referrer">
    <title>${escapeHtml(editorWords(code)('page.title'))}</title>
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="cms.css">
    <script type="module" src="cms.js"></script>
  </head>
  <body>
    <main id="loading">
      ${inAll('page.loading')}
      <div class="loading-slow">
      ${inAll('page.slow')}
      </div>
      <noscript>
      ${inAll('page.noScript')}
      </noscript>
    </main>
    <div id="nc-root"></div>
  </body>
</html>
`;
}
