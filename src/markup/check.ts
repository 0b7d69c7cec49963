/** Says everything that is wrong with a text. What is not listed here as allowed is refused. */
import type { Code, Definition, InlineCode, Root, Text } from 'mdast';
import { findBadCharacters } from './check/characters.ts';
import { type BlockContext, checkBlock } from './check/component.ts';
import { checkFootnotes } from './check/footnotes.ts';
import { checkMediaPath } from './check/image.ts';
import { checkAddress, checkLink } from './check/link.ts';
import { checkHeading } from './check/outline.ts';
import { assignHeadingIds } from './headings.ts';
import type { Problem, Report } from './problems.ts';
import { collectDefinitions, type Nodes, type Parents, walkTree } from './tree.ts';

/** What exists outside the text. */
export interface CheckContext {
  /** Whether there is a picture at a path as the author writes it: `../../media/x.png`. */
  hasMedia(path: string): boolean;
  /** Whether there is a page at a path without language: `/practices/x/`. Without it every path counts as known. */
  isKnownAddress?(path: string): boolean;
}

interface Job {
  readonly context: BlockContext;
  readonly report: Report;
  headingLevel: number;
}

type Check<T extends Nodes['type']> = (
  node: Extract<Nodes, { type: T }>,
  job: Job,
  ancestors: readonly Parents[],
) => void;

const pass = () => {};
const refuseCode = (node: Pick<Text, 'position'>, { report }: Job) =>
  report('expression', node.position?.start);

/** The allow-list of node types, each with its check. A type without entry is refused. */
const checks: { readonly [T in Nodes['type']]?: Check<T> } = {
  root: pass,
  paragraph: pass,
  thematicBreak: pass,
  blockquote: pass,
  list: pass,
  listItem: pass,
  emphasis: pass,
  strong: pass,
  break: pass,
  table: pass,
  tableRow: pass,
  tableCell: pass,
  footnoteReference: checkLabel,
  footnoteDefinition: checkLabel,
  text: checkCharacters,
  inlineCode: checkCharacters,
  code: (node, job) => {
    checkHidden(node.lang, node, job);
    checkHidden(node.meta, node, job);
    checkCharacters(node, job);
  },
  delete: (node, { report }) => {
    const outer = node.position?.start.offset ?? 0;
    const inner = node.children[0]?.position?.start.offset ?? outer + 2;
    if (inner - outer < 2) report('single-tilde', node.position?.start);
  },
  heading: (node, job, ancestors) => {
    if (ancestors.length > 1) job.report('heading-nested', node.position?.start);
    else job.headingLevel = checkHeading(node, job.headingLevel, job.report);
  },
  link: (node, job) => {
    checkHidden(node.title, node, job);
    checkLink(node, job.context, job.report);
  },
  linkReference: (node, { context, report }) => checkLink(node, context, report),
  definition: (node, job) => {
    checkLabel(node, job);
    checkHidden(node.title, node, job);
    checkAddress(node.url, node.position?.start, job.context, job.report);
  },
  image: (node, job) => {
    const { context, report } = job;
    const at = node.position?.start;
    checkHidden(node.title, node, job);
    checkHidden(node.alt, node, job);
    checkMediaPath(node.url, at, context.hasMedia, report);
    if (!node.alt?.trim()) report('image-alt', at, { address: node.url });
  },
  imageReference: (node, { report }) => report('image-reference', node.position?.start),
  mdxjsEsm: (node, { report }) => report('import-export', node.position?.start),
  mdxFlowExpression: refuseCode,
  mdxTextExpression: refuseCode,
  mdxJsxFlowElement: checkJsx,
  mdxJsxTextElement: checkJsx,
};

function checkJsx(
  node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  { context, report }: Job,
  ancestors: readonly Parents[],
): void {
  checkBlock(node, ancestors.at(-1), context, report);
}

/** How far the first character of a node's value lies from where the node begins: after `` ` ``, or a line below. */
const valueStart = { text: [0, 0], inlineCode: [0, 1], code: [1, 0] } as const;

/** Reports bad characters at the place in the text where they stand (its line at least, where signs are escaped). */
function checkCharacters(node: Text | InlineCode | Code, { report }: Job): void {
  const start = node.position?.start ?? { line: 1, column: 1 };
  const [skippedLines, skippedColumns] = valueStart[node.type];
  for (const { rule, index, code } of findBadCharacters(node.value)) {
    const before = node.value.slice(0, index).split('\n');
    const isFirstLine = before.length === 1 && skippedLines === 0;
    const column = (before.at(-1)?.length ?? 0) + (isFirstLine ? start.column + skippedColumns : 1);
    report(rule, { line: start.line + skippedLines + before.length - 1, column }, { code });
  }
}

/** Reports bad characters in what belongs to a node beside its words, at the beginning of the node. */
function checkHidden(
  value: string | null | undefined,
  node: Pick<Text, 'position'>,
  { report }: Job,
): void {
  for (const { rule, code } of findBadCharacters(value ?? ''))
    report(rule, node.position?.start, { code });
}

/** A name that a text uses for a footnote or an address: readers do not see it, reviewers do. */
function checkLabel(node: Pick<Definition, 'identifier' | 'label' | 'position'>, job: Job): void {
  checkHidden(node.label ?? node.identifier, node, job);
}

function checkNode<T extends Nodes['type']>(
  node: Extract<Nodes, { type: T }>,
  type: T,
  job: Job,
  ancestors: readonly Parents[],
): void {
  const check: Check<T> | undefined = Object.hasOwn(checks, type) ? checks[type] : undefined;
  if (check) check(node, job, ancestors);
  else job.report('not-allowed', node.position?.start, { type });
}

/**
 * Checks a tree of `parseBody` and returns all problems in the order of the text; none means that it can be rendered.
 */
export function checkTree(tree: Root, context: CheckContext): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (rule, at, values = {}) => {
    problems.push({ rule, line: at?.line ?? 1, column: at?.column ?? 1, values });
  };
  const anchors = new Set(assignHeadingIds(tree).values());
  const definitions = collectDefinitions(tree);
  const { isKnownAddress } = context;
  const job: Job = {
    context: {
      definitions,
      anchors,
      hasMedia: (path) => context.hasMedia(path),
      isKnownAddress: isKnownAddress && ((path) => isKnownAddress.call(context, path)),
    },
    report,
    headingLevel: 1,
  };
  walkTree(tree, (node, ancestors) => checkNode(node, node.type, job, ancestors));
  checkFootnotes(tree, report);
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}
