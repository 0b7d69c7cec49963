/** Says a number in the words of the page: `data-counts` holds the plural forms (`pluralForms` of src/i18n). */
export function countInWords(element: HTMLElement, count: number): string {
  const forms: Record<string, string> = JSON.parse(element.dataset['counts'] ?? '{}');
  const { lang } = document.documentElement;
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms['other'] ?? '';
  return form.replace('{{n}}', new Intl.NumberFormat(`${lang}-u-nu-latn`).format(count));
}
