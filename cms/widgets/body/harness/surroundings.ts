/** What the test page gives to the editor: words, pages, pictures and the real check. */

import words from '../../../../content/editor/ui/en.json' with { type: 'json' };
import { sourceLocale } from '../../../../src/i18n/locales.ts';
import { checkTree, describeProblem, parseBody } from '../../../../src/markup/portable.ts';
import type { TextProblem } from '../text/new-problems.ts';
import type { Say } from '../view/editor-host.ts';

const dictionary: Readonly<Record<string, string>> = words;
/** Pages that links can lead to. */
export const pages = [
  { path: '/practices/aarhus-model/', title: 'The Aarhus model', kind: 'Practice' },
  { path: '/practices/helsinki-anchor/', title: 'Helsinki: Anchor', kind: 'Practice' },
  { path: '/roadmap/one-table/', title: 'One table', kind: 'Step' },
];
/** Pictures that there are. */
export const media = ['../../media/example.jpg', '../../media/other.png'];

/** Says a text in English. Throws on a key without text. */
export const say: Say = (key, values = {}) => {
  const plural = new Intl.PluralRules(sourceLocale).select(Number(values['count'] ?? 0));
  const text = dictionary[`${key}_${plural}`] ?? dictionary[key];
  if (text === undefined) throw new Error(`There is no text "${key}".`);
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
};

/** The check of the build, with the pages and pictures above. */
export function check(text: string): TextProblem[] {
  const parsed = parseBody(text);
  const isKnownAddress = (path: string) => pages.some((page) => page.path === path);
  const hasMedia = (path: string) => media.includes(path);
  const problems =
    'problems' in parsed ? parsed.problems : checkTree(parsed.tree, { hasMedia, isKnownAddress });
  return problems.map((problem) => ({ ...problem, message: describeProblem(problem) }));
}
