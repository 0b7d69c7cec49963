/** The content pipeline in Node: parse, check, render. */

export { mediaPath } from './check/image.ts';
export { type CheckContext, checkTree } from './check.ts';
export {
  type AuthorComponent,
  type AuthorComponentName,
  authorComponents,
  type PropNotes,
} from './components/index.ts';
export { reservedIds } from './headings.ts';
export {
  type Heading,
  type Media,
  type RenderContext,
  type RenderedBody,
  renderBody,
  renderComponent,
} from './html.ts';
export {
  fillLabel,
  type MarkupLabelKey,
  type MarkupLabels,
  markupLabelKeys,
  sourceMarkupLabels,
} from './labels.ts';
export { limits } from './limits.ts';
export { type Parsed, type ParseOptions, parseBody } from './parse.ts';
export { describeProblem, type Problem, type ProblemValues, type Rule, rules } from './problems.ts';
export { extractText } from './text.ts';
export { listSiteLinks, type SiteLink } from './tree.ts';
