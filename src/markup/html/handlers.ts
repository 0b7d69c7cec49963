/** What each kind of node becomes. Kinds that are the same in HTML (emphasis, lists) are left to the library. */
import type { Element } from 'hast';
import type { Definition, Heading, ListItem, Parents, Root } from 'mdast';
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast';
import { findComponent } from '../components/index.ts';
import { fillLabel } from '../labels.ts';
import { type BlockNode, collectDefinitions, plainWords, readAttributes } from '../tree.ts';
import type { RenderContext } from './context.ts';
import { element, hidden } from './element.ts';
import { Footnotes } from './footnotes.ts';
import { renderLink } from './link.ts';
import { NotAllowed } from './not-allowed.ts';
import { renderPicture } from './picture.ts';
import { renderTable } from './table.ts';

/** One text while it is rendered. */
export interface RenderJob {
  readonly context: RenderContext;
  readonly headingIds: ReadonlyMap<Heading, string>;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly footnotes: Footnotes;
  tables: number;
  codeBlocks: number;
}

/** Begins a job for a tree. */
export function startJob(
  tree: Root,
  headingIds: ReadonlyMap<Heading, string>,
  context: RenderContext,
): RenderJob {
  const footnotes = new Footnotes(tree, context.labels);
  return {
    context,
    headingIds,
    definitions: collectDefinitions(tree),
    footnotes,
    tables: 0,
    codeBlocks: 0,
  };
}

function refuse(_state: State, node: { type: string }): never {
  throw new NotAllowed(
    `A ${node.type} node cannot be rendered. Check the text before rendering it.`,
  );
}

/** An address shown as it is reads from left to right in every language. */
function isBareAddress(words: string): boolean {
  return /^(?:(?:https?:\/\/|www\.|mailto:)\S+|[^\s@]+@[^\s@]+\.[^\s@]+)$/i.test(words);
}

function renderBlock(state: State, node: BlockNode, context: RenderContext): Element {
  const component = findComponent(node.name ?? '');
  if (!component) return refuse(state, { type: `<${node.name ?? ''}>` });
  const children = component.children === 'none' ? [] : state.wrap(state.all(node), true);
  return component.render(readAttributes(node), children, context);
}

/** A ticked or open item: the mark is drawn by CSS, the words are for screen readers. */
function renderTask(
  state: State,
  item: ListItem,
  parent: Parents | undefined,
  job: RenderJob,
): Element {
  const { taskDone, taskOpen } = job.context.labels;
  const mark = hidden(item.checked ? taskDone : taskOpen);
  const result = defaultHandlers.listItem(state, { ...item, checked: null }, parent);
  const className = ['task', item.checked ? 'task-done' : 'task-open'];
  return element('li', { className }, mark, ' ', ...result.children);
}

/** Links of every form. */
function linkHandlers({ context, definitions }: RenderJob): Handlers {
  const link = (state: State, node: Parents, url: string, title: string | null | undefined) => {
    const words = state.all(node);
    const isBare = isBareAddress(plainWords(node));
    return renderLink(
      url,
      isBare ? [element('bdi', { dir: 'ltr' }, ...words)] : words,
      context,
      title ? { title } : {},
    );
  };
  return {
    link: (state, node) => link(state, node, node.url, node.title),
    linkReference: (state, node) => {
      const definition = definitions.get(node.identifier.toUpperCase());
      return link(state, node, definition?.url ?? '', definition?.title);
    },
  };
}

/** Code in a line and in blocks; blocks scroll, so they can be reached by keyboard and have a name. */
function codeHandlers(job: RenderJob): Handlers {
  return {
    inlineCode: (_state, node) =>
      element('code', { dir: 'ltr' }, node.value.replace(/\r?\n|\r/g, ' ')),
    code: (_state, node) => {
      job.codeBlocks += 1;
      const properties = {
        className: ['code'],
        dir: 'ltr',
        tabIndex: 0,
        role: 'region',
        ariaLabel: fillLabel(job.context.labels.code, 'number', String(job.codeBlocks)),
      };
      return element('pre', properties, element('code', {}, `${node.value}\n`));
    },
  };
}

/** The handlers for one text. */
export function createHandlers(job: RenderJob): Handlers {
  const { context, footnotes, headingIds } = job;
  return {
    ...linkHandlers(job),
    ...codeHandlers(job),
    html: refuse,
    imageReference: refuse,
    mdxJsxTextElement: refuse,
    definition: () => undefined,
    footnoteDefinition: () => undefined,
    footnoteReference: (_state, node) => footnotes.renderReference(node),
    mdxJsxFlowElement: (state, node) => renderBlock(state, node, context),
    image: (_state, node) => renderPicture(node.url, node.alt ?? '', context, node.title),
    heading: (state, node) => {
      const id = headingIds.get(node);
      return element(`h${node.depth}`, id === undefined ? {} : { id }, ...state.all(node));
    },
    listItem: (state, node, parent) =>
      typeof node.checked === 'boolean'
        ? renderTask(state, node, parent, job)
        : defaultHandlers.listItem(state, node, parent),
    paragraph: (state, node) => {
      const [only, ...others] = node.children;
      if (only?.type !== 'image' || others.length > 0)
        return defaultHandlers.paragraph(state, node);
      const { alt, title, url } = only;
      const caption = title ? element('figcaption', {}, title) : undefined;
      return element(
        'figure',
        { className: ['figure'] },
        renderPicture(url, alt ?? '', context),
        caption,
      );
    },
    table: (state, node) => {
      job.tables += 1;
      return renderTable(node, job.tables, context.labels, (cell) => state.all(cell));
    },
  };
}
