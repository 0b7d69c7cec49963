/** Writes XML that says exactly what it was given. Pure. */
import type { XmlElement, XmlNode } from './xml-element.ts';

/** Thrown for a character that XML 1.0 cannot hold (https://www.w3.org/TR/xml/#charsets). */
export class UnwritableCharacter extends Error {
  override name = 'UnwritableCharacter';
}

const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** Throws `UnwritableCharacter` when XML cannot hold the text. */
export function checkCharacters(text: string): void {
  const [found] = unwritable.exec(text) ?? [];
  if (found === undefined) return;
  const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  throw new UnwritableCharacter(
    `The character U+${code} in “${text.slice(0, 40)}” cannot stand in XML. Take it out of the text.`,
  );
}

const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escapeText(text: string): string {
  checkCharacters(text);
  return text.replace(/[&<>\r]/g, (sign) => replacements[sign] ?? sign);
}

/** The value of an attribute; white space is kept as it is. */
export function escapeAttribute(text: string): string {
  checkCharacters(text);
  return text.replace(/[&<>"\t\n\r]/g, (sign) => replacements[sign] ?? sign);
}

function writeNode(node: XmlNode, inline: ReadonlySet<string>, indent: string | undefined): string {
  if (typeof node === 'string') return escapeText(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  const start = `<${node.name}${attributes}`;
  if (node.children.length === 0) return `${start}/>`;
  const holdsText = node.children.some((child) => typeof child === 'string');
  if (indent === undefined || holdsText || inline.has(node.name)) {
    const inner = node.children.map((child) => writeNode(child, inline, undefined)).join('');
    return `${start}>${inner}</${node.name}>`;
  }
  const deeper = `${indent}  `;
  const inner = node.children.map((child) => `${deeper}${writeNode(child, inline, deeper)}`);
  return `${start}>${inner.join('')}${indent}</${node.name}>`;
}

/** A whole file. `inline` names the elements in which white space counts, so that nothing is indented there. */
export function writeXml(root: XmlElement, inline: readonly string[], doctype = ''): string {
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}`;
  return `${head}${writeNode(root, new Set(inline), '\n')}\n`;
}
