/** Writes a tree as Markdown that `src/markup` reads back as the same words. */
import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import {
  type ConstructName,
  defaultHandlers,
  type Handle,
  type Options,
  toMarkdown,
  type Unsafe,
} from 'mdast-util-to-markdown';

/** Places that do not begin a line of the text itself, where "import" and "export" are words. */
const inner: ConstructName[] = ['blockquote', 'footnoteDefinition', 'headingAtx', 'listItem'];

/**
 * What else needs care: "import" and "export" at the beginning of a paragraph are code, a colon makes a reference to a
 * footnote its text, `_` of italics would be part of a mail address, `&amp;` is a sign, `}` ends what any `{` began.
 */
const unsafe: Unsafe[] = [
  { atBreak: true, character: 'e', after: 'xport[\\r\\n]', notInConstruct: inner },
  { atBreak: true, before: 'import|export', character: ' ', notInConstruct: inner },
  { character: '}', inConstruct: 'phrasing' },
  { beforeNode: 'footnoteReference', character: ':', inConstruct: 'phrasing' },
  { before: '[*_]', character: '@', inConstruct: 'phrasing' },
  {
    character: '&',
    after: '#?[A-Za-z\\d]{1,31};',
    inConstruct: ['phrasing', 'destinationLiteral', 'destinationRaw'],
  },
];

/**
 * Patterns of the libraries that are left out: each `&` before a letter, and addresses, which are links or computer
 * text by now. The backslash would not keep them from becoming links.
 */
function isNeedless({ character, before, after, atBreak }: Unsafe): boolean {
  const isAddress = before === '[+\\-.\\w]' || before === '[ps]';
  const isHost = before === '[Ww]';
  const isAnySign = character === '&' && after === '[#A-Za-z]';
  return !atBreak && (isAddress || isHost || isAnySign);
}

const writeRoot: Handle = (node, parent, state, info) => {
  state.unsafe = state.unsafe.filter((pattern) => !isNeedless(pattern));
  return defaultHandlers.root(node, parent, state, info);
};

const options: Options = {
  extensions: [
    gfmToMarkdown({ tablePipeAlign: false }),
    mdxToMarkdown(),
    { unsafe, handlers: { root: writeRoot } },
  ],
  bullet: '-',
  emphasis: '*',
  strong: '*',
  listItemIndent: 'one',
};

/** The Markdown of a tree, without a line end at its end. */
export function writeMarkup(tree: Root): string {
  return toMarkdown(tree, options).trimEnd();
}
