/** Renders a body without checking it, as a caller would who forgot to. */
import { sourceLocale } from '../i18n/locales.ts';
import { NotAllowed } from '../markup/html/not-allowed.ts';
import { parseBody, renderBody, sourceMarkupLabels } from '../markup/index.ts';

/** A page on which every picture that is asked for exists, so that no path is stopped by being absent. */
const context = {
  labels: sourceMarkupLabels,
  dir: 'ltr',
  media: () => ({ src: '/favicon.svg', width: 64, height: 64 }),
  localPath: (path: string) => `/${sourceLocale}${path}`,
  siteUrl: 'https://two-shores.example/',
} as const;

/** The HTML of a body; undefined when it cannot be parsed, or when rendering itself refuses it. */
export function renderAnyway(body: string): string | undefined {
  const parsed = parseBody(body);
  if ('problems' in parsed) return undefined;
  try {
    return renderBody(parsed.tree, context).html;
  } catch (error) {
    if (error instanceof NotAllowed) return undefined;
    throw error;
  }
}
