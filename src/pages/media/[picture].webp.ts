import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { keepFile } from '../../cache/keep-file.ts';
import {
  type Picture,
  pictureName,
  readPictures,
  renderPicture,
  widthsOf,
} from '../../source/media.ts';
import { cacheFolder, contentRoot } from '../../source/places.ts';

interface Props {
  readonly picture: Picture;
  readonly width: number;
}

const root = process.cwd();

/** Every picture of the media folder in each of its widths. */
export async function getStaticPaths() {
  const { pictures } = await readPictures(contentRoot(root), cacheFolder(root));
  return [...pictures.values()].flatMap((picture) =>
    widthsOf(picture).map((width) => ({
      params: { picture: pictureName(picture, width).replace(/\.webp$/, '') },
      props: { picture, width },
    })),
  );
}

/** A picture in one width; its name changes with its content, so it is kept between builds. */
export const GET: APIRoute<Props> = async ({ props: { picture, width } }) => {
  const folder = join(root, '.cache/media');
  const bytes = await keepFile(folder, pictureName(picture, width), () =>
    renderPicture(picture, width),
  );
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/webp' } });
};
