import { z } from 'zod';
import type { RenderContext } from '../html/context.ts';
import { type Content, element, isolated } from '../html/element.ts';
import { renderLink } from '../html/link.ts';
import { renderPicture } from '../html/picture.ts';
import { fillLabel } from '../labels.ts';
import { defineComponent, media, prop, refuse, words } from './define.ts';

/** Facts under the video, as items of a line that CSS separates. */
function listFacts(
  duration: string | undefined,
  language: string | undefined,
  { labels, languageName }: RenderContext,
): Content {
  const facts = [
    duration && fillLabel(labels.videoDuration, 'duration', duration),
    language && fillLabel(labels.videoLanguage, 'language', languageName?.(language) ?? language),
  ].filter((fact): fact is string => Boolean(fact));
  if (facts.length === 0) return undefined;
  const items = facts.map((fact) => element('li', {}, fact));
  return element('figcaption', {}, element('ul', { className: ['video-facts'] }, ...items));
}

/** A link to a video elsewhere, shown as a card. Nothing is loaded from there until the reader follows it. */
export const video = defineComponent({
  name: 'Video',
  label: 'Video',
  hint: 'A card that leads to a video on another site. Nothing is loaded from there before the reader follows the link.',
  example:
    '<Video url="https://vimeo.com/76979871" title="A day at the youth house" duration="3:42" language="en" />',
  props: z.strictObject({
    url: prop(z.string().regex(/^https:\/\//, refuse('attribute.https')), {
      title: 'Address',
      description: 'Address of the page where the video can be watched.',
      kind: 'address',
      example: 'https://vimeo.com/76979871',
    }),
    title: prop(words(160), {
      title: 'Title',
      description: 'What the video is called or shows.',
      kind: 'words',
      example: 'A day at the youth house',
    }),
    poster: prop(media().optional(), {
      title: 'Picture',
      description: 'A still from the video, in the media folder. May be left out.',
      kind: 'media',
      example: '../../media/example.jpg',
    }),
    language: prop(
      z
        .string()
        .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, refuse('attribute.language'))
        .optional(),
      {
        title: 'Language',
        description: 'Code of the language spoken: en, fr, de, es, ar. May be left out.',
        kind: 'code',
        example: 'en',
      },
    ),
    duration: prop(
      z
        .string()
        .regex(/^(?:\d{1,2}:[0-5]\d|\d{1,3}):[0-5]\d$/, refuse('attribute.duration'))
        .optional(),
      {
        title: 'Length',
        description: 'Minutes and seconds, such as 3:42. May be left out.',
        kind: 'code',
        example: '3:42',
      },
    ),
  }),
  children: 'none',
  render: ({ url, title, poster, language, duration }, _children, context) =>
    element(
      'figure',
      { className: ['video'] },
      renderLink(
        url,
        [
          poster ? renderPicture(poster, '', context) : undefined,
          element('span', { className: ['video-title'] }, isolated(title)),
          ' ',
          element(
            'span',
            { className: ['video-host'] },
            fillLabel(context.labels.videoWatchOn, 'host', new URL(url).host),
          ),
        ],
        context,
        { className: ['video-link'], ...(language ? { hrefLang: language } : {}) },
      ),
      listFacts(duration, language, context),
    ),
});
