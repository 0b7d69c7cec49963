import { z } from 'zod';
import { element } from '../html/element.ts';
import { renderPicture } from '../html/picture.ts';
import { fillLabel } from '../labels.ts';
import { defineComponent, media, prop, words } from './define.ts';

/** A picture with a caption and a credit. */
export const figure = defineComponent({
  name: 'Figure',
  label: 'Picture with caption',
  hint: 'A picture with words under it. For a picture without caption, ![description](../../media/name.jpg) is enough.',
  example:
    '<Figure src="../../media/example.jpg" alt="Forty pupils and two police officers around a long table" caption="The first meeting" credit="City archive" />',
  props: z.strictObject({
    src: prop(media(), {
      title: 'Picture',
      description: 'The picture’s file in the media folder.',
      kind: 'media',
      example: '../../media/example.jpg',
    }),
    alt: prop(words(300), {
      title: 'Description',
      description: 'What the picture shows, for those who cannot see it.',
      kind: 'words',
      example: 'Forty pupils around a long table',
    }),
    caption: prop(words(300).optional(), {
      title: 'Caption',
      description: 'What the reader should know about the picture. May be left out.',
      kind: 'words',
      example: 'The first meeting',
    }),
    credit: prop(words(120).optional(), {
      title: 'Credit',
      description: 'Who made the picture or holds the rights. May be left out.',
      kind: 'words',
      example: 'City archive',
    }),
  }),
  children: 'none',
  render: ({ src, alt, caption, credit }, _children, context) =>
    element(
      'figure',
      { className: ['figure'] },
      renderPicture(src, alt, context),
      caption || credit
        ? element(
            'figcaption',
            {},
            caption ? element('span', { className: ['figure-caption'] }, caption) : undefined,
            caption && credit ? ' ' : undefined,
            credit
              ? element(
                  'small',
                  { className: ['figure-credit'] },
                  fillLabel(context.labels.figureCredit, 'name', credit),
                )
              : undefined,
          )
        : undefined,
    ),
});
