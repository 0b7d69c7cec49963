/** What is wrong, in the place of what cannot be shown. */
import { escapeHTML } from 'astro/runtime/server/index.js';
import { type Locale, localeInfo } from '../../src/i18n/locales.ts';
import type { ContentProblem } from '../../src/source/problem.ts';

/** Where something is wrong, counted in lines of the file, and what. */
export type Problem = Pick<ContentProblem, 'line' | 'column' | 'message'>;

/** A list in HTML. `locale` is the language of the messages. */
export function listProblems(problems: readonly Problem[], locale: Locale): string {
  const items = problems.map(
    ({ line, message }) =>
      `<li data-line="${line}"><span class="label">${line}</span> ${escapeHTML(message)}</li>`,
  );
  const { code, dir } = localeInfo(locale);
  return `<ul class="preview-problems" lang="${code}" dir="${dir}">${items.join('')}</ul>`;
}
