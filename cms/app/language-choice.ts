/** The choice of the editor's language, and the way back to the site: a small bar at the foot of every screen. */
import { isLocale, type Locale, locales } from '../../src/i18n/locales.ts';
import { pathTo } from '../../src/i18n/paths.ts';
import type { EditorWords } from '../words/editor-words.ts';
import { chooseLanguage } from './language.ts';

/** Makes the bar. */
export function makeEditorBar(locale: Locale, say: EditorWords): HTMLElement {
  const bar = document.createElement('aside');
  bar.className = 'editor-bar';
  bar.setAttribute('aria-label', say('bar.label'));
  const select = document.createElement('select');
  select.id = 'editor-language';
  select.append(
    ...locales.map(({ code, name, dir }) => {
      const option = new Option(name, code, code === locale, code === locale);
      option.lang = code;
      option.dir = dir;
      return option;
    }),
  );
  select.addEventListener('change', () => {
    if (isLocale(select.value)) chooseLanguage(select.value);
  });
  const label = document.createElement('label');
  label.htmlFor = select.id;
  label.textContent = say('bar.language');
  const link = document.createElement('a');
  link.href = pathTo(locale, 'contribute');
  link.textContent = say('bar.help');
  link.target = '_blank';
  bar.append(label, select, link);
  return bar;
}
