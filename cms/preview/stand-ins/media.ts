/** Answers for `src/source/media.ts`: pictures of the published site and of the draft, instead of files. */
import type { Media } from '../../../src/markup/html/context.ts';
import { openedLibrary } from '../preview-library.ts';

/** All pictures, to be asked for by their path. */
export async function readPictures(): Promise<{
  pictures: { get(path: string): Media | undefined };
}> {
  return { pictures: { get: openedLibrary().picture } };
}

/** A picture is ready to be shown as it is. */
export function mediaOf(picture: Media): Media {
  return picture;
}
