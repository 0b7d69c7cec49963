/** Tells the second of two people what has happened, shows both texts and lets them join them. */
import { localeInfo } from '../../src/i18n/locales.ts';
import { session } from '../app/session.ts';
import type { Conflict } from '../backend/guard-backend.ts';
import type { EntryFiles } from '../entry-files/entry-forms.ts';
import { type Clash, mergeEntries } from './merge-entries.ts';
import { asText, showDifference } from './show-difference.ts';

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text?: string,
  className?: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** One clash: both texts with a choice between them. */
function showClash(
  clash: Clash,
  number: number,
): { row: HTMLElement; chosen: () => 'theirs' | 'mine' } {
  const { say } = session();
  const row = element('fieldset', undefined, 'clash');
  const { name, dir } = localeInfo(clash.locale);
  row.append(element('legend', `${name} · ${clash.field}`));
  const both = showDifference(asText(clash.theirs), asText(clash.mine));
  const options = (['theirs', 'mine'] as const).map((whose) => {
    const label = element('label');
    const radio = element('input');
    radio.type = 'radio';
    radio.name = `clash-${number}`;
    radio.value = whose;
    radio.checked = whose === 'mine';
    const words = element('div', undefined, 'clash-words');
    words.lang = clash.locale;
    words.dir = dir;
    words.append(both[whose]);
    label.append(radio, ` ${say(`conflict.${whose}`)}`, words);
    row.append(label);
    return radio;
  });
  return { row, chosen: () => (options[0]?.checked ? 'theirs' : 'mine') };
}

/** Asks; gives the joined files, or undefined when the member would rather not save now. */
export function resolveConflict({
  place,
  base,
  theirs,
  mine,
}: Conflict): Promise<EntryFiles | undefined> {
  const { say } = session();
  const { clashes } = mergeEntries(place, { base, theirs, mine }, () => 'mine');
  const dialog = element('dialog', undefined, 'conflict');
  const title = element('h2', say('conflict.title'));
  title.id = 'conflict-title';
  dialog.setAttribute('aria-labelledby', title.id);
  const rows = clashes.map(showClash);
  const join = element('button', say('conflict.join'));
  const cancel = element('button', say('conflict.cancel'));
  const buttons = element('p', undefined, 'conflict-buttons');
  buttons.append(join, cancel);
  const explanation =
    clashes.length === 0 ? say('conflict.apart') : say('conflict.same', { count: clashes.length });
  dialog.append(title, element('p', explanation), ...rows.map(({ row }) => row), buttons);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    const end = (files: EntryFiles | undefined) => {
      dialog.remove();
      resolve(files);
    };
    cancel.addEventListener('click', () => end(undefined));
    dialog.addEventListener('cancel', () => end(undefined));
    join.addEventListener('click', () => {
      let turn = 0;
      const choose = () => {
        const chosen = rows[turn]?.chosen() ?? 'mine';
        turn += 1;
        return chosen;
      };
      end(mergeEntries(place, { base, theirs, mine }, choose).files);
    });
  });
}
