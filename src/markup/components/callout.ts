import { z } from 'zod';
import { element } from '../html/element.ts';
import type { MarkupLabelKey } from '../labels.ts';
import { defineComponent, prop, refuse, words } from './define.ts';

const kinds = ['note', 'tip', 'warning', 'example'] as const;

const kindLabels = {
  note: 'calloutNote',
  tip: 'calloutTip',
  warning: 'calloutWarning',
  example: 'calloutExample',
} as const satisfies Record<(typeof kinds)[number], MarkupLabelKey>;

/** A remark that stands out from the text. */
export const callout = defineComponent({
  name: 'Callout',
  label: 'Callout',
  hint: 'A remark that stands out: something to know, a tip, a warning or an example. One or two short paragraphs.',
  example: `<Callout kind="tip" title="Start small">
Invite three schools first. **Ten** come by themselves a year later.
</Callout>`,
  props: z.strictObject({
    kind: prop(z.enum(kinds, refuse('attribute.oneOf', { choices: kinds.join(', ') })), {
      title: 'Kind',
      description: 'What the remark is: note, tip, warning or example.',
      kind: 'choice',
      example: 'note',
    }),
    title: prop(words(120).optional(), {
      title: 'Title',
      description: 'A few words that name the remark. May be left out.',
      kind: 'words',
      example: 'Start small',
    }),
  }),
  children: 'blocks',
  // A note, not an aside: within an article an aside would be a landmark of its own for each remark.
  render: ({ kind, title }, children, { labels }) =>
    element(
      'div',
      { className: ['callout', `callout-${kind}`], role: 'note' },
      element('p', { className: ['callout-kind'] }, labels[kindLabels[kind]]),
      title ? element('p', { className: ['callout-title'] }, title) : undefined,
      ...children,
    ),
});
