/** The page `/admin/`: says what it is while the editor loads, and what to do when it cannot. */

import { editorPolicy, formatPolicy } from '../../../scripts/hosts/policy.ts';
import { type Locale, locales } from '../../../src/i18n/locales.ts';
import { editorWords } from '../../words/editor-words.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

function paragraph(locale: Locale, dir: string, text: string): string {
  return `<p lang="${locale}" dir="${dir}">${escapeHtml(text)}</p>`;
}

/** The HTML. `hosts` are the origins of the repository. */
export function makePage(hosts: readonly string[]): string {
  const inAll = (key: 'page.loading' | 'page.slow' | 'page.noScript') =>
    locales.map(({ code, dir }) => paragraph(code, dir, editorWords(code)(key))).join('\n      ');
  const { code } = locales[0];
  return `<!doctype html>
<html lang="${code}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${formatPolicy(editorPolicy(hosts))}">
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
