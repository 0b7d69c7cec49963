/** Pictures as HTML. */
import type { Element } from 'hast';
import type { RenderContext } from './context.ts';
import { element } from './element.ts';
import { NotAllowed } from './not-allowed.ts';

/** As wide as the text, or the window when that is narrower. */
const textWidth = '(min-width: 46rem) 42rem, 100vw';

/**
 * A picture with its size, loaded when it comes near. Throws when the picture is not known: the check refuses such
 * texts first.
 */
export function renderPicture(
  path: string,
  description: string,
  context: RenderContext,
  title?: string | null,
): Element {
  const media = context.media(path);
  if (!media)
    throw new NotAllowed(`There is no picture ${path}. Check the text before rendering it.`);
  const { src, width, height, srcset } = media;
  return element('img', {
    src,
    ...(srcset ? { srcSet: srcset, sizes: media.sizes ?? textWidth } : {}),
    alt: description,
    width,
    height,
    loading: 'lazy',
    decoding: 'async',
    ...(title ? { title } : {}),
  });
}
