/** Checks a block: its name, its place, its attributes and what it holds. */
import type { z } from 'zod';
import { isProblemKey, sayProblem } from '../../i18n/problem-words.ts';
import { suggest } from '../closest.ts';
import type { AuthorComponent } from '../components/index.ts';
import { componentNames, findComponent } from '../components/index.ts';
import type { ProblemValues, Report, Rule } from '../problems.ts';
import { type BlockNode, isBlockNode, type Parents, readAttributes } from '../tree.ts';
import { findBadCharacters } from './characters.ts';
import { checkMediaPath } from './image.ts';
import { checkAddress, type LinkContext } from './link.ts';
import { adviseOnHtml, isHtmlName } from './raw-html.ts';

/** What blocks are checked against. */
export interface BlockContext extends LinkContext {
  hasMedia(path: string): boolean;
}

const listNames = (names: Iterable<string>) => [...names].map((name) => `<${name}>`).join(', ');

/** Attributes as written: literal, once each, none that the block does not have. */
function checkSpelling(node: BlockNode, component: AuthorComponent, report: Report): void {
  const at = node.position?.start;
  const { name } = component;
  const seen = new Set<string>();
  const refuse = (rule: Rule, values: ProblemValues = {}) => report(rule, at, { name, ...values });
  for (const item of node.attributes) {
    if (item.type === 'mdxJsxExpressionAttribute') {
      refuse('attribute-spread');
      continue;
    }
    const attribute = item.name;
    if (seen.has(attribute)) refuse('duplicate-attribute', { attribute });
    else if (/^on/i.test(attribute)) refuse('event-handler', { attribute });
    else if (!component.notes.has(attribute)) {
      const allowed = [...component.notes.keys()].join(', ') || sayProblem('attribute.none');
      const suggestion = suggest(attribute, component.notes.keys());
      refuse('unknown-attribute', { attribute, allowed, suggestion });
    } else if (typeof item.value === 'object' && item.value !== null)
      refuse('attribute-expression', { attribute });
    seen.add(attribute);
  }
}

/** What an attribute is for, or an example: in the writer's language where that is written down, else as the block has it. */
function noteOf(
  { name, notes }: AuthorComponent,
  attribute: string,
  part: 'hint' | 'example',
): string {
  const key = `${part}.${name}.${attribute}`;
  const own = notes.get(attribute)?.[part === 'hint' ? 'description' : 'example'];
  return isProblemKey(key) ? sayProblem(key) : (own ?? '');
}

function explainIssue(
  issue: z.core.$ZodIssue,
  values: Readonly<Record<string, string>>,
  component: AuthorComponent,
): [Rule, ProblemValues] {
  const attribute = String(issue.path[0] ?? '');
  const { name } = component;
  if (!Object.hasOwn(values, attribute))
    return ['missing-attribute', { name, attribute, hint: noteOf(component, attribute, 'hint') }];
  return [
    'bad-attribute',
    {
      name,
      attribute,
      found: values[attribute] ?? '',
      expected: issue.message,
      example: `${attribute}="${noteOf(component, attribute, 'example')}"`,
    },
  ];
}

/** Whether an attribute is there, but as code, which has been reported already. */
function isWrittenAsCode(node: BlockNode, attribute: PropertyKey | undefined): boolean {
  return node.attributes.some(
    (item) =>
      item.type === 'mdxJsxAttribute' &&
      item.name === attribute &&
      typeof item.value === 'object' &&
      item.value !== null,
  );
}

/** The values: what the schema says, and what holds for every text, address and picture. */
function checkValues(
  node: BlockNode,
  component: AuthorComponent,
  context: BlockContext,
  report: Report,
): void {
  const at = node.position?.start;
  const known = Object.entries(readAttributes(node)).filter(([name]) => component.notes.has(name));
  const values = Object.fromEntries(known);
  const result = component.props.safeParse(values);
  for (const issue of result.error?.issues ?? []) {
    if (isWrittenAsCode(node, issue.path[0])) continue;
    const [rule, details] = explainIssue(issue, values, component);
    report(rule, at, details);
  }
  for (const [attribute, { kind }] of component.notes) {
    const value = values[attribute];
    if (value === undefined) continue;
    for (const { rule, code } of findBadCharacters(value)) report(rule, at, { code });
    if (kind === 'media') checkMediaPath(value, at, context.hasMedia, report);
    if (kind === 'address' && value.startsWith('https:')) checkAddress(value, at, context, report);
  }
}

function checkContent(node: BlockNode, component: AuthorComponent, report: Report): void {
  const { name, children } = component;
  // The target of a link shows nothing, and one of the two parsers puts it at the top of the document.
  const shown = node.children.filter(({ type }) => type !== 'definition');
  if (children === 'none') {
    if (shown.length > 0) report('component-holds-text', node.position?.start, { name });
    return;
  }
  if (shown.length === 0) report('component-empty', node.position?.start, { name });
  if (children === 'blocks') return;
  for (const child of shown)
    if (!isBlockNode(child) || !children.includes(child.name ?? ''))
      report('component-content', child.position?.start, { name, allowed: listNames(children) });
}

function checkPlace(
  node: BlockNode,
  component: AuthorComponent,
  parent: Parents | undefined,
  report: Report,
): void {
  const { name, within } = component;
  const at = node.position?.start;
  if (node.type === 'mdxJsxTextElement') report('component-inline', at, { name });
  const parentName = parent && isBlockNode(parent) ? (parent.name ?? '') : '';
  if (within && !within.includes(parentName))
    report('component-misplaced', at, { name, parents: listNames(within) });
}

function refuseUnknown(name: string, at: Parameters<Report>[1], report: Report): void {
  if (isHtmlName(name)) report('raw-html', at, adviseOnHtml(name));
  else
    report('unknown-component', at, {
      name,
      allowed: listNames(componentNames),
      suggestion: suggest(name, componentNames),
    });
}

/** Checks one block. Reports everything that is wrong with it, except inside its content. */
export function checkBlock(
  node: BlockNode,
  parent: Parents | undefined,
  context: BlockContext,
  report: Report,
): void {
  const component = findComponent(node.name ?? '');
  if (!component) {
    refuseUnknown(node.name ?? '', node.position?.start, report);
    return;
  }
  checkPlace(node, component, parent, report);
  checkSpelling(node, component, report);
  checkValues(node, component, context, report);
  checkContent(node, component, report);
}
