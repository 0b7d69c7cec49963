import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryTagged } from './arbitrary-tagged.ts';
import { openLibretranslate } from './libretranslate.ts';
import { fromHtml } from './markup.ts';

const { asSent } = openLibretranslate({ LIBRETRANSLATE_URL: 'http://127.0.0.1' });

/** What the server does with its answers: it decodes all entities, as Python's `html.unescape`. */
function unescapeOnce(html: string): string {
  return html.replace(
    /&(amp|lt|gt);/g,
    (_, name) => ({ amp: '&', lt: '<', gt: '>' })[String(name)] ?? '',
  );
}

test.each([
  'R&amp;D &lt;b&gt;',
  'the text &amp;lt; itself',
  '&amp;amp;amp;',
  '&amp;#60;script&amp;#62;',
])('a server that decodes its answers cannot turn %s into markup', (text) => {
  expect(fromHtml(unescapeOnce(asSent(text)))).toBe(text);
});

test('whatever the text is, it survives such a server', () => {
  fc.assert(fc.property(arbitraryTagged, (text) => fromHtml(unescapeOnce(asSent(text))) === text));
});
