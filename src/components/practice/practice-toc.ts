/** Table of contents of a practice: its fields and the headings of its story, in the order of the page. Pure. */
import type { Translate } from '../../i18n/translate.ts';
import type { EntryView } from '../../queries/view.ts';
import type { TocItem } from '../ui/toc.ts';

/** Only what the page really shows. */
export function practiceToc(view: EntryView<'practice'>, t: Translate): TocItem[] {
  const { texts, body, isFallback, lang } = view;
  const item = (shown: unknown, id: string, text: string): TocItem[] =>
    shown ? [{ id, text }] : [];
  return [
    ...item(texts.problem, 'problem', t('practice.problem')),
    ...item(texts.approach, 'approach', t('practice.approach')),
    ...body.headings
      .filter(({ depth }) => depth === 2)
      .map(({ id, text }) => ({ id, text, lang: isFallback ? lang : undefined })),
    ...item(texts.outcomes, 'outcomes', t('practice.outcomes')),
    ...item(texts.whatDidNotWork, 'not-work', t('practice.whatDidNotWork')),
    ...item(texts.lessons, 'lessons', t('practice.lessons')),
    ...item(texts.safeguards, 'safeguards', t('practice.safeguards')),
    ...item(texts.funding, 'funding', t('practice.funding')),
    ...item(texts.transfer ?? texts.preconditions, 'transfer', t('practice.transfer')),
    { id: 'sources', text: t('sources.title') },
  ];
}
