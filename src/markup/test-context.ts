/** Stand-ins for what the site gives the pipeline, shared by the tests. */
import { type CheckContext, checkTree } from './check.ts';
import { type RenderContext, type RenderedBody, renderBody } from './html.ts';
import { sourceMarkupLabels } from './labels.ts';
import { parseBody } from './parse.ts';
import type { Problem } from './problems.ts';

/** A site with two pictures and one page. */
export const checkContext: CheckContext = {
  hasMedia: (path) => ['../../media/example.jpg', '../../media/other.png'].includes(path),
  isKnownAddress: (path) => path === '/practices/aarhus-model/',
};

/** An English page. */
export const renderContext: RenderContext = {
  labels: sourceMarkupLabels,
  dir: 'ltr',
  media: (path) => ({ src: path.replace('../../media', '/media'), width: 640, height: 480 }),
  localPath: (path) => `/en${path}`,
  siteUrl: 'https://two-shores.example/',
};

/** All problems of a source, from reading or checking. */
export function findProblems(source: string): Problem[] {
  const parsed = parseBody(source);
  return 'problems' in parsed ? parsed.problems : checkTree(parsed.tree, checkContext);
}

/** `2:5 rule`, one per problem. */
export function listRefusals(source: string): string[] {
  return findProblems(source).map(({ rule, line, column }) => `${line}:${column} ${rule}`);
}

/** Reads, checks and renders. Throws when the check finds anything. */
export function render(source: string, context: RenderContext = renderContext): RenderedBody {
  const parsed = parseBody(source);
  const problems = 'problems' in parsed ? parsed.problems : checkTree(parsed.tree, checkContext);
  if ('problems' in parsed || problems.length > 0) throw new Error(JSON.stringify(problems));
  return renderBody(parsed.tree, context);
}
