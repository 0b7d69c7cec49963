/** Writes addresses so that no sign in them means anything to the language of a host. */

const plain = /[A-Za-z0-9_.~/-]/;
const bytes = new TextEncoder();

const hex = (byte: number) => byte.toString(16).toUpperCase().padStart(2, '0');

function mapBytes(address: string, write: (byte: number) => string): string {
  return [...address.toWellFormed()]
    .map((sign) => (plain.test(sign) ? sign : [...bytes.encode(sign)].map(write).join('')))
    .join('');
}

/** Percent-encoded to the last sign (https://www.rfc-editor.org/rfc/rfc3986#section-2.1): `/ar/ضفة $/` → `/ar/%D8…%20%24/`. */
export function percentEncode(address: string): string {
  return mapBytes(address, (byte) => `%${hex(byte)}`);
}

/** A regular expression (PCRE, bytes) that fits this address alone: `/a.b$` → `/a\.b\x24`. */
export function exactExpression(address: string): string {
  return mapBytes(address, (byte) => `\\x${hex(byte)}`).replaceAll('.', '\\.');
}

/** The same for RE2, which reads UTF-8: letters of all scripts stay, so that no braces are needed for them. */
export function exactExpressionOfLetters(address: string): string {
  return [...address.toWellFormed()]
    .map((sign) => (plain.test(sign) || sign > '\x7f' ? sign : `\\x${hex(sign.charCodeAt(0))}`))
    .join('')
    .replaceAll('.', '\\.');
}

/** A string in double quotes, for nginx and Apache: backslashes and quotes escaped, line breaks as `\n`. */
export function quote(text: string): string {
  const escaped = text.replace(/["\\]/g, (sign) => `\\${sign}`);
  return `"${escaped.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}"`;
}
