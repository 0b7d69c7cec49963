/** Turns a checked tree into HTML. */
import type { ElementContent, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { type State, toHast } from 'mdast-util-to-hast';
import { type AuthorComponentName, authorComponents } from './components/index.ts';
import { assignHeadingIds, type Heading } from './headings.ts';
import { assertAllowed } from './html/allow-list.ts';
import type { RenderContext } from './html/context.ts';
import { createHandlers, type RenderJob, startJob } from './html/handlers.ts';
import { NotAllowed } from './html/not-allowed.ts';
import { extractText } from './text.ts';
import { plainWords } from './tree.ts';

export type { Heading } from './headings.ts';
export type { Media, RenderContext } from './html/context.ts';

/** A body, ready to be shown. */
export interface RenderedBody {
  readonly html: string;
  /** Headings of levels 2 and 3, for a table of contents. */
  readonly headings: Heading[];
  /** Plain text of the body, one block a line, footnotes included: for word counting and search. */
  readonly text: string;
}

function listHeadings(ids: ReturnType<typeof assignHeadingIds>): Heading[] {
  return [...ids].flatMap(([node, id]) =>
    node.depth === 2 || node.depth === 3 ? [{ depth: node.depth, id, text: plainWords(node) }] : [],
  );
}

/**
 * Renders a tree in which `checkTree` found nothing. Throws `NotAllowed` on anything that the check would have refused: what is not
 * on the allow-list of `html/allow-list.ts` never becomes HTML.
 */
export function renderBody(tree: Root, context: RenderContext): RenderedBody {
  const ids = assignHeadingIds(tree);
  const body = renderTree(tree, startJob(tree, ids, context));
  assertAllowed(body);
  return { html: toHtml(body), headings: listHeadings(ids), text: extractText(tree) };
}

/** The text and, after it, its footnotes. */
function renderTree(tree: Root, job: RenderJob): HtmlRoot {
  const root = (state: State): ElementContent[] => {
    const content = state.wrap(state.all(tree), false);
    const footnotes = job.footnotes.renderSection((note) => state.wrap(state.all(note), true));
    return footnotes ? [...content, footnotes] : content;
  };
  // The library searches the tree it is given for definitions, which the job has already: an empty one spares that.
  const rendered = toHast(
    { type: 'root', children: [] },
    { handlers: { ...createHandlers(job), root }, unknownHandler: refuseUnknown },
  );
  if (rendered.type !== 'root') throw new Error(`Expected a root, found a ${rendered.type}.`);
  return rendered;
}

function refuseUnknown(_state: unknown, node: { type: string }): never {
  throw new NotAllowed(
    `A ${node.type} node cannot be rendered. Check the text before rendering it.`,
  );
}

/**
 * Renders one block of a site page, where `@astrojs/mdx` has rendered what stands inside. `content` is HTML of ours,
 * not of a contributor: it is put in as it is. Throws `NotAllowed` on wrong attributes.
 */
export function renderComponent(
  name: AuthorComponentName,
  attributes: Readonly<Record<string, unknown>>,
  content: string,
  context: RenderContext,
): string {
  const component = authorComponents[name];
  assertAllowed(component.render(attributes, [], context));
  const place = { type: 'raw' as const, value: content };
  return toHtml(component.render(attributes, [place], context), { allowDangerousHtml: true });
}
