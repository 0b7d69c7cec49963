/** Turns what is pasted from a word processor, mail or web page into text of ours. */
import type { FootnoteDefinition, Root } from 'mdast';
import { collectBlocks } from './collect-blocks.ts';
import { numberFootnotes, takeFootnotes } from './footnotes.ts';
import { readHtml } from './read-html.ts';
import { settleNote, settleText } from './settle-blocks.ts';
import { writeMarkup } from './write-markup.ts';

type NoteContent = FootnoteDefinition['children'];

/**
 * The text of clipboard HTML in the dialect of `src/markup`: headings from ##, paragraphs, bold, italics, lists, links,
 * tables, line breaks, quotes and footnotes, and nothing else. Empty when there are no words. Never throws; whatever
 * comes in, `checkTree` has nothing against what comes out, though a very long text may be over the parser's limits.
 */
export function pasteToMarkup(html: string): string {
  const root = readHtml(html);
  const notes = new Map<string, NoteContent>();
  for (const [key, { children }] of takeFootnotes(root)) {
    const blocks = collectBlocks(children, { notes: new Set(), isNote: true });
    if (blocks.length > 0) notes.set(key, settleNote(blocks));
  }
  const blocks = collectBlocks(root.children, { notes: new Set(notes.keys()), isNote: false });
  const tree: Root = { type: 'root', children: settleText(blocks) };
  numberFootnotes(tree, notes);
  return writeMarkup(tree);
}
