import { z } from 'zod';
import { element, isolated } from '../html/element.ts';
import { defineComponent, prop, words } from './define.ts';

/** What someone said, set large. */
export const pullQuote = defineComponent({
  name: 'PullQuote',
  label: 'Quotation',
  hint: 'A sentence that someone said or wrote, set large, with the person’s name and role.',
  example: `<PullQuote by="Samira Haddad" role="youth worker">
We stopped asking what is wrong with them and asked what they need.
</PullQuote>`,
  props: z.strictObject({
    by: prop(words(120).optional(), {
      title: 'Who said it',
      description: 'Name of the person or group. May be left out.',
      kind: 'words',
      example: 'Samira Haddad',
    }),
    role: prop(words(160).optional(), {
      title: 'Role',
      description: 'What the person does. May be left out.',
      kind: 'words',
      example: 'youth worker',
    }),
  }),
  children: 'blocks',
  render: ({ by, role }, children) =>
    element(
      'figure',
      { className: ['pull-quote'] },
      element('blockquote', {}, ...children),
      by || role
        ? element(
            'figcaption',
            {},
            by ? element('span', { className: ['pull-quote-by'] }, isolated(by)) : undefined,
            by && role ? ' ' : undefined,
            role ? element('span', { className: ['pull-quote-role'] }, role) : undefined,
          )
        : undefined,
    ),
});
