/** Finds the fields of the open form on the page. */
import type { Locale } from '../../../src/i18n/locales.ts';
import type { ReadMap } from '../control.ts';

/** What the fields of a form are called, by name. */
export function fieldLabels(collection: ReadMap): ReadonlyMap<string, string> {
  const { fields } = collection.toJS();
  const list = Array.isArray(fields) ? (fields as { name: string; label?: string }[]) : [];
  return new Map(list.map(({ name, label }) => [name, label?.trim() || name]));
}

/** Puts the focus into a field: in the language that is asked for when it stands on the page, else in the first. */
export function focusField({ field, locale }: { field: string; locale?: Locale }): void {
  const all = [...document.querySelectorAll<HTMLElement>(`[id^="${CSS.escape(field)}-field-"]`)];
  const inLanguage = all.find(
    (element) => element.lang === locale || element.querySelector(`[lang="${locale}"]`) !== null,
  );
  const target = inLanguage ?? all[0];
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}
