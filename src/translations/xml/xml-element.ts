/** XML as plain data, between the formats and the text of a file. */

/** An element to write; names with their prefix: `gls:term`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

/** An element that was read: it also knows its namespace and its line. */
export interface ReadElement extends XmlElement {
  /** The name without prefix. */
  readonly local: string;
  /** The namespace; empty for none. */
  readonly uri: string;
  readonly line: number;
  readonly children: readonly ReadNode[];
}
export type ReadNode = ReadElement | string;

/** Makes an element to write. Attributes that are `undefined` are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  const given = Object.entries(attributes).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { name, attributes: Object.fromEntries(given), children };
}

/** The elements among the children, of one name if it is given. */
export function childrenOf({ children }: ReadElement, local?: string): ReadElement[] {
  return children.filter(
    (child): child is ReadElement =>
      typeof child !== 'string' && (local === undefined || child.local === local),
  );
}

/** All text inside, as it stands. */
export function textOf(node: ReadNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}
