import { z } from 'zod';
import { element, isolated } from '../html/element.ts';
import { fillLabel } from '../labels.ts';
import { defineComponent, prop, words } from './define.ts';

/** One number with what it counts. */
export const keyFigure = defineComponent({
  name: 'KeyFigure',
  label: 'Key figure',
  hint: 'One number, with what it counts and where it comes from. Stands inside KeyFigures.',
  example: `<KeyFigures>
<KeyFigure value="1,200" label="visitors a year" source="Annual report 2022" />
</KeyFigures>`,
  props: z.strictObject({
    value: prop(words(30), {
      title: 'Number',
      description: 'The number with its unit, as it should be read.',
      kind: 'words',
      example: '62 %',
    }),
    label: prop(words(120), {
      title: 'What it counts',
      description: 'A few words that follow from the number.',
      kind: 'words',
      example: 'of pupils know whom to turn to',
    }),
    source: prop(words(200).optional(), {
      title: 'Source',
      description: 'Where the number comes from. May be left out.',
      kind: 'words',
      example: 'City survey 2023',
    }),
  }),
  children: 'none',
  within: ['KeyFigures'],
  render: ({ value, label, source }, _children, { labels }) =>
    element(
      'div',
      { className: ['key-figure'] },
      element('dt', {}, label),
      element('dd', { className: ['key-figure-value'] }, isolated(value)),
      source
        ? element(
            'dd',
            { className: ['key-figure-source'] },
            fillLabel(labels.keyFigureSource, 'name', source),
          )
        : undefined,
    ),
});
