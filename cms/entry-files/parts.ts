/** The places in a file's YAML where the settings of a map and the items of a list stand. */
import { isMap, isNode, isPair, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** Where a setting (`name: value`) or an item (`- value`) stands: offsets in the text. */
export interface Part {
  /** Of the name or the dash; between brackets, of the value. */
  readonly start: number;
  /** After its value; in a block after the line on which it ends. */
  readonly end: number;
  /** `end`, or after the comment lines below that are indented deeper than the part itself. */
  readonly endWithComments: number;
  /** Column of `start`, from 0. */
  readonly column: number;
}

/** The parts of a list or map, in the file's order; undefined when it is written in a way that is not edited piece by piece. */
export function findParts(yaml: string, node: YAMLMap | YAMLSeq): Part[] | undefined {
  const parts: Part[] = [];
  for (const index of node.items.keys()) {
    const start = isMap(node) ? findName(node.items[index]) : findItem(node, index);
    const end = findEnd(node.items[index]);
    if (start === undefined || end === undefined) return undefined;
    const column = start - startOfLine(yaml, start);
    if (node.flow) {
      parts.push({ start, end, endWithComments: end, column });
    } else {
      const lineEnd = endOfLine(yaml, end);
      parts.push({
        start,
        end: lineEnd,
        endWithComments: afterComments(yaml, lineEnd, column),
        column,
      });
    }
  }
  return parts;
}

/** Offset of the first character of the line. */
export function startOfLine(yaml: string, offset: number): number {
  return yaml.lastIndexOf('\n', offset - 1) + 1;
}

/** Start of the comment lines directly above a part, at its column; else the start of its own line. */
export function startWithComments(yaml: string, { start, column }: Part): number {
  let from = startOfLine(yaml, start);
  while (from > 0) {
    const above = startOfLine(yaml, from - 1);
    if (commentColumn(yaml.slice(above, from)) !== column) break;
    from = above;
  }
  return from;
}

/** The offset, or that of the next line that is not empty. */
export function afterEmptyLines(yaml: string, offset: number): number {
  return offset + (/^(?:[^\S\n]*\n)*/.exec(yaml.slice(offset))?.[0].length ?? 0);
}

function findName(item: unknown): number | undefined {
  if (!isPair(item) || !isNode(item.key)) return undefined;
  const explicit = (item as Pair).srcToken?.start.some(({ type }) => type === 'explicit-key-ind');
  return explicit ? undefined : item.key.range?.[0];
}

function findItem(list: YAMLMap | YAMLSeq, index: number): number | undefined {
  const token = list.srcToken;
  if (token?.type === 'block-seq') {
    return token.items[index]?.start.find(({ type }) => type === 'seq-item-ind')?.offset;
  }
  const item = list.items[index];
  return isNode(item) ? item.range?.[0] : undefined;
}

function findEnd(item: unknown): number | undefined {
  const node = isPair(item) ? (item.value ?? item.key) : item;
  return isNode(node) ? node.range?.[1] : undefined;
}

function endOfLine(yaml: string, offset: number): number {
  if (yaml[offset - 1] === '\n') return offset;
  const newline = yaml.indexOf('\n', offset);
  return newline < 0 ? yaml.length : newline + 1;
}

function afterComments(yaml: string, offset: number, column: number): number {
  let end = offset;
  while (end < yaml.length) {
    const next = endOfLine(yaml, end + 1);
    if ((commentColumn(yaml.slice(end, next)) ?? -1) <= column) break;
    end = next;
  }
  return end;
}

function commentColumn(line: string): number | undefined {
  return /^( *)#/.exec(line)?.[1]?.length;
}
