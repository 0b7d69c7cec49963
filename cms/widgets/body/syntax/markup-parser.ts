/** The fast parser behind highlighting, buttons and keys. What counts is still decided by `src/markup`. */
import { Autolink, parser, Strikethrough, Table } from '@lezer/markdown';
import { componentTags } from './component-tags.ts';
import { footnotes } from './footnotes.ts';

/**
 * CommonMark with tables, footnotes and tags of blocks; without HTML and indented code, which the dialect does not have,
 * and without link definitions, which would take a note of one word (`[^1]: word`) for theirs.
 */
export const markupParser = parser.configure([
  { remove: ['IndentedCode', 'HTMLBlock', 'HTMLTag', 'LinkReference'] },
  Table,
  Strikethrough,
  Autolink,
  footnotes,
  componentTags,
]);
