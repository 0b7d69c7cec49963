/** Pictures of the media folder, for pages. */
import type { Media } from '../markup/html/context.ts';
import { mediaOf, readPictures } from '../source/media.ts';
import { cacheFolder, contentRoot } from '../source/places.ts';

let reading: ReturnType<typeof readPictures> | undefined;

/** What is needed to show a picture such as `../../media/round-table.jpg`; undefined when there is none. */
export async function pictureAt(path: string): Promise<Media | undefined> {
  const project = process.cwd();
  if (!reading || !import.meta.env.PROD)
    reading = readPictures(contentRoot(project), cacheFolder(project));
  const picture = (await reading).pictures.get(path);
  return picture && mediaOf(picture);
}
