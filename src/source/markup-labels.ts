/** Labels of the content pipeline in a locale, from the dictionary. */
import type { Locale } from '../i18n/locales.ts';
import { createTranslator } from '../i18n/translate.ts';
import { type MarkupLabels, markupLabelKeys, sourceMarkupLabels } from '../markup/labels.ts';

const cache = new Map<Locale, MarkupLabels>();

/** The pipeline fills in its own {{placeholders}}, so they are passed through as they are. */
const through = Object.fromEntries(
  Object.values(sourceMarkupLabels)
    .flatMap((label) => [...label.matchAll(/\{\{(\w+)\}\}/g)])
    .map(([whole, name = '']) => [name, whole]),
);

/** All labels of a locale. */
export function markupLabels(locale: Locale): MarkupLabels {
  const known = cache.get(locale);
  if (known) return known;
  const t = createTranslator(locale);
  const labels = { ...sourceMarkupLabels } as Record<keyof MarkupLabels, string>;
  for (const key of markupLabelKeys) labels[key] = t(`markup.${key}`, through);
  cache.set(locale, labels);
  return labels;
}
