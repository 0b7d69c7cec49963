import { z } from 'zod';
import { element } from '../html/element.ts';
import { defineComponent } from './define.ts';

/** A row of numbers that sum up a text. */
export const keyFigures = defineComponent({
  name: 'KeyFigures',
  label: 'Key figures',
  hint: 'Two to four numbers that sum up the text. Holds KeyFigure blocks and nothing else.',
  example: `<KeyFigures>
<KeyFigure value="14" label="schools take part" />
<KeyFigure value="62 %" label="of pupils know whom to turn to" source="City survey 2023" />
</KeyFigures>`,
  props: z.strictObject({}),
  children: ['KeyFigure'],
  render: (_props, children, { labels }) =>
    element(
      'div',
      { className: ['key-figures'], role: 'group', ariaLabel: labels.keyFigures },
      element('dl', {}, ...children),
    ),
});
