/** Walks the HTML of a clipboard and collects its blocks in reading order. */
import { type Block, blocksToLine, isListBlock } from './block.ts';
import { cleanAddress } from './clean-address.ts';
import { cleanCharacters, isVisible } from './clean-characters.ts';
import { collectItem, collectList, isList } from './collect-list.ts';
import { leadsBack, readNoteKey } from './footnotes.ts';
import { linkRuns } from './link-runs.ts';
import { isBlock, type PastedElement, type PastedNode, wordsOf } from './pasted-element.ts';
import { readTable } from './read-table.ts';
import { type Run, runWords, tidyRuns } from './runs.ts';
import { isPlainSpace, readRaisedDigits, readStyle, type TextStyle } from './text-style.ts';
import { isListMarker, readParagraph } from './word-paragraph.ts';

/** What holds for a whole text: the keys of its footnotes (none inside a footnote), and whether it is one itself. */
export interface CollectContext {
  readonly notes: ReadonlySet<string>;
  readonly isNote: boolean;
}

/** A reference such as `[12]` or `note` is no longer; what is longer are words of the text that lead to a footnote. */
const longestReference = 6;

/** Editors of mail indent with quotes that have no line beside them. */
const isIndent = ({ styles }: PastedElement) =>
  /^(?:none|0)/.test(styles.get('border') ?? '') && !styles.has('border-left');

class BlockCollector {
  readonly #context: CollectContext;
  /** Lists around. */
  readonly #depth: number;
  readonly #blocks: Block[] = [];
  #runs: Run[] = [];

  constructor(context: CollectContext, depth: number) {
    this.#context = context;
    this.#depth = depth;
  }

  collect(nodes: readonly PastedNode[], style: TextStyle): Block[] {
    this.#visitAll(nodes, style);
    this.#endParagraph();
    return this.#blocks;
  }

  #collectInner(nodes: readonly PastedNode[], style: TextStyle, depth = 0): Block[] {
    return new BlockCollector(this.#context, depth).collect(nodes, style);
  }

  #endParagraph(): void {
    for (const runs of tidyRuns(this.#runs))
      this.#blocks.push({ kind: 'paragraph', runs: linkRuns(runs) });
    this.#runs = [];
  }

  #visitAll(nodes: readonly PastedNode[], style: TextStyle): void {
    for (const node of nodes) {
      if (typeof node === 'string') this.#addText(node, style);
      else if (!isListMarker(node)) this.#visit(node, readStyle(node, style));
    }
  }

  #visit(element: PastedElement, style: TextStyle): void {
    const raised = readRaisedDigits(element);
    if (raised) this.#addText(raised, style);
    else if (isPlainSpace(element)) this.#addText(' ', style);
    else if (element.name === 'br') this.#runs.push({ kind: 'break', marks: style });
    else if (element.name === 'a') this.#addAnchor(element, style);
    else if (!isBlock(element)) this.#visitAll(element.children, style);
    else {
      this.#endParagraph();
      this.#addBlock(element, style);
      this.#endParagraph();
    }
  }

  #addText(text: string, style: TextStyle): void {
    const lines = style.keepsLines ? text.split(/\r\n?|\n/) : [text];
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.#runs.push({ kind: 'break', marks: style });
      this.#runs.push({ kind: 'text', text: cleanCharacters(line), marks: style });
    }
  }

  #addAnchor(anchor: PastedElement, style: TextStyle): void {
    const key = readNoteKey(anchor);
    const href = anchor.attributes.get('href');
    if (this.#context.isNote && leadsBack(anchor)) return;
    const address = href === undefined ? style.address : cleanAddress(href);
    const isReference = key !== undefined && wordsOf(anchor).trim().length <= longestReference;
    if (!isReference) this.#visitAll(anchor.children, { ...style, address });
    if (key !== undefined && this.#context.notes.has(key))
      this.#runs.push({ kind: 'note', key, marks: { ...style, address: undefined } });
  }

  #addBlock(element: PastedElement, style: TextStyle): void {
    const collectIn = (nodes: readonly PastedNode[], inner: TextStyle, depth: number) =>
      this.#collectInner(nodes, inner, depth);
    if (isList(element))
      this.#blocks.push(...collectList(element, style, this.#depth + 1, collectIn));
    else if (element.name === 'li')
      this.#blocks.push(
        ...collectItem(element, style, { level: this.#depth + 1, ordered: false }, collectIn),
      );
    else if (element.name === 'table') this.#addTable(element, style);
    else if (element.name === 'blockquote' && !isIndent(element))
      this.#addQuote(element, style, false);
    else this.#addParagraph(element, style);
  }

  #addTable(table: PastedElement, style: TextStyle): void {
    const rows = readTable(table, (nodes) => blocksToLine(this.#collectInner(nodes, style)));
    const isCaption = (node: PastedNode) => typeof node !== 'string' && node.name === 'caption';
    this.#visitAll(rows ? table.children.filter(isCaption) : table.children, style);
    if (rows) this.#blocks.push({ kind: 'table', rows });
  }

  #addQuote(element: PastedElement, style: TextStyle, joins: boolean): void {
    const blocks = this.#collectInner(element.children, style);
    if (blocks.length > 0) this.#blocks.push({ kind: 'quote', joins, blocks });
  }

  #addParagraph(element: PastedElement, style: TextStyle): void {
    const { children } = element;
    const paragraph = readParagraph(element);
    const last = this.#blocks.at(-1);
    if (paragraph.kind === 'heading') {
      const runs = blocksToLine(this.#collectInner(children, style));
      if (isVisible(runWords(runs)))
        this.#blocks.push({ kind: 'heading', level: paragraph.level, runs });
    } else if (paragraph.kind === 'quote') this.#addQuote(element, style, true);
    else if (paragraph.kind === 'item' && this.#depth === 0) {
      const blocks = this.#collectInner(children, style);
      if (blocks.length > 0) this.#blocks.push({ ...paragraph, blocks });
    } else if (paragraph.kind === 'continuation' && isListBlock(last)) {
      const blocks = this.#collectInner(children, style);
      if (blocks.length > 0) this.#blocks.push({ kind: 'more', level: last.level, blocks });
    } else this.#visitAll(children, style);
  }
}

const unmarked: TextStyle = { bold: false, italic: false, address: undefined, keepsLines: false };

/** The blocks of a tree in reading order. */
export function collectBlocks(nodes: readonly PastedNode[], context: CollectContext): Block[] {
  return new BlockCollector(context, 0).collect(nodes, unmarked);
}
