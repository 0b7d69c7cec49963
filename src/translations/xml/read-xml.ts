/**
 * Reads XML from strangers: strictly well-formed, and without a document type, so that it can neither name files of this
 * machine nor grow while it is read. Pure.
 */
import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import type { ReadElement, ReadNode } from './xml-element.ts';

/** Thrown for a text that is no XML, or more than we read. */
export class BrokenXml extends Error {
  override name = 'BrokenXml';
  readonly line: number;

  constructor(line: number, found: string) {
    super(
      `Line ${line}: ${found} Expected well-formed XML without a document type. Export the file again, or repair this line.`,
    );
    this.line = line;
  }
}

const deepest = 100;
const longest = 50_000_000;

interface Open extends ReadElement {
  readonly children: ReadNode[];
}

const attributesOf = (attributes: Readonly<Record<string, SaxesAttributeNS>>) =>
  Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]));

function addText(to: Open | undefined, text: string): void {
  if (!to) return;
  const last = to.children.at(-1);
  if (typeof last === 'string') to.children[to.children.length - 1] = last + text;
  else to.children.push(text);
}

/** The root element. Throws `BrokenXml`. `doctype` is a document type that is passed over: nothing is declared by it. */
export function readXml(text: string, doctype?: RegExp): ReadElement {
  if (text.length > longest) throw new BrokenXml(1, 'The file is longer than 50 million signs.');
  const parser = new SaxesParser({ xmlns: true });
  const open: Open[] = [];
  let root: ReadElement | undefined;
  parser.on('error', ({ message }) => {
    throw new BrokenXml(parser.line, `${message.replace(/^\d+:\d+: /, '')}.`);
  });
  parser.on('doctype', (found) => {
    if (doctype?.test(found)) return;
    throw new BrokenXml(parser.line, 'A document type (<!DOCTYPE …>) was found.');
  });
  parser.on('opentag', ({ name, local, uri, attributes }) => {
    if (open.length >= deepest)
      throw new BrokenXml(parser.line, `Elements are nested more than ${deepest} deep.`);
    const made: Open = {
      name,
      local,
      uri,
      attributes: attributesOf(attributes),
      children: [],
      line: parser.line,
    };
    open.at(-1)?.children.push(made);
    root ??= made;
    open.push(made);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (words) => addText(open.at(-1), words));
  parser.on('cdata', (words) => addText(open.at(-1), words));
  parser.write(text.replace(/^\uFEFF/, '')).close();
  if (!root) throw new BrokenXml(1, 'No element was found.');
  return root;
}
