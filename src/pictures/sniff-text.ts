/** Tells apart the markup languages that are passed off as pictures. */

function decode(head: Uint8Array): string {
  const [first, second] = head;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(head).replaceAll('\0', '');
}

/** Space, `<?…>` and comments, which may stand before the first element. */
const preamble = /^(?:\s|<\?[^>]*>|<!--[\s\S]*?(?:-->|$))*/;

/** Elements that pages and pieces of pages begin with. Source: https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type */
const htmlElements = new Set(
  'html head body title meta link base style script iframe object embed h1 div p span a b br font table form img'.split(
    ' ',
  ),
);

/** Kind of a text by its first element: `<?xml …?><svg …>` → `svg`. */
export function sniffText(head: Uint8Array): 'svg' | 'html' | 'xml' | 'unknown' {
  const text = decode(head);
  const start = text.replace(preamble, '');
  const root = /^<(?:!doctype\s+)?([a-z][\w.:-]*)/i.exec(start)?.[1]?.toLowerCase();
  if (root === undefined) return /^\s*<(?:\?xml|!--)/i.test(text) ? 'xml' : 'unknown';
  if (/^(?:.*:)?svg$/.test(root)) return 'svg';
  return htmlElements.has(root) ? 'html' : 'xml';
}
