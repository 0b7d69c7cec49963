/** Which rules judge words that contributors write. */
import type { Finding } from './finding.ts';

/**
 * A date like 03/04/2025, two entries of one title, a link to a heading that was renamed: mistakes, but no danger. One
 * writer's words must not stop the site for all others, so a build tells them and goes on; `npm test` fails.
 */
const rules = new Set(['anchors', 'dates', 'leftovers', 'titles', 'untranslated']);

/** True for findings that no build is stopped for. */
export function isAboutWords({ rule }: Pick<Finding, 'rule'>): boolean {
  return rules.has(rule);
}
