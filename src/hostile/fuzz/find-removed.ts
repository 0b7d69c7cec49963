/** Asks an independent sanitiser whether HTML of ours has anything that must not be in a page. */
import { fromHtml } from 'hast-util-from-html';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';

const everywhere = ['className', 'id', 'dir', 'role', 'ariaLabel', 'ariaLabelledBy', 'title'];
const named = [
  'bdi',
  'blockquote',
  'br',
  'code',
  'dd',
  'del',
  'div',
  'dl',
  'dt',
  'em',
  'figcaption',
  'figure',
  'h2',
  'h3',
  'h4',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'section',
  'small',
  'span',
  'strong',
  'sup',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
  'a',
  'img',
];

/** Written by hand, apart from the list that the pipeline itself uses. */
const schema: Schema = {
  tagNames: named,
  attributes: {
    '*': everywhere,
    a: ['href', ['rel', 'external', 'noopener', 'noreferrer'], 'hrefLang'],
    div: [['tabIndex', 0]],
    img: [
      'src',
      'srcSet',
      'sizes',
      'alt',
      'width',
      'height',
      ['loading', 'lazy'],
      ['decoding', 'async'],
    ],
    ol: ['start'],
    pre: [['tabIndex', 0]],
    th: [['scope', 'col', 'row']],
  },
  protocols: { href: ['https', 'mailto', 'tel'], src: [] },
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};

/** The HTML as a browser would read it, and as the sanitiser leaves it, when both differ. */
export function findRemoved(html: string): { read: string; left: string } | undefined {
  const tree = fromHtml(html, { fragment: true });
  const [read, left] = [toHtml(tree), toHtml(sanitize(tree, schema))];
  return read === left ? undefined : { read, left };
}
