/** Pictures of contributors: recognised by their content, never by their name. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { type Told, tellProblem } from '../i18n/problem-words.ts';
import type { Media } from '../markup/html/context.ts';
import { DecodedPictures } from './decode-picture.ts';
import { kindOf } from './file-kinds.ts';
import { judgePicture, judgePictureBytes, storedLimits } from './judge-picture.ts';
import type { ContentProblem } from './problem.ts';

/** Widths in pixels that a picture is offered in, never larger than the original. */
export const pictureWidths = [480, 960, 1440] as const;

/** A picture that may be shown. */
export interface Picture {
  readonly name: string;
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** First characters of the SHA-256 of the file: part of the published names. */
  readonly digest: string;
}

/** Published name of a picture in one width. */
export function pictureName(picture: Picture, width: number): string {
  return `${picture.name.replace(/\.[^.]+$/, '')}-${picture.digest}-${width}.webp`;
}

/** Widths in which a picture is published. */
export function widthsOf(picture: Picture): number[] {
  const smaller = pictureWidths.filter((width) => width < picture.width);
  const largest = pictureWidths.at(-1) ?? picture.width;
  return picture.width <= largest ? [...smaller, picture.width] : smaller;
}

/** What a page needs to show a picture of the media folder: addresses in each width, and its size. */
export function mediaOf(picture: Picture): Required<Pick<Media, 'src' | 'srcset'>> & Media {
  const widths = widthsOf(picture);
  const url = (width: number) => `/media/${pictureName(picture, width)}`;
  return {
    src: url(widths[Math.min(1, widths.length - 1)] ?? picture.width),
    srcset: widths.map((width) => `${url(width)} ${width}w`).join(', '),
    width: picture.width,
    height: picture.height,
  };
}

/**
 * Reads the media folder. Anything that is not a sound, still picture without metadata is a problem. `cache` is a folder
 * that keeps which pictures were decoded before.
 */
export async function readPictures(
  root: string,
  cache?: string,
): Promise<{ pictures: Map<string, Picture>; problems: ContentProblem[] }> {
  const folder = join(root, 'content/media');
  const pictures = new Map<string, Picture>();
  const problems: ContentProblem[] = [];
  if (!existsSync(folder)) return { pictures, problems };
  const decoded = new DecodedPictures(cache);
  for (const item of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    if (item.name === '.gitkeep' || item.name === 'README.md') continue;
    const read = item.isFile()
      ? await readPicture(folder, item.name, decoded)
      : tellProblem('media.picturesOnly');
    if ('rule' in read)
      problems.push({ file: `content/media/${item.name}`, line: 1, column: 1, ...read });
    else pictures.set(`../../media/${item.name}`, read);
  }
  decoded.save();
  return { pictures, problems };
}

async function readPicture(
  folder: string,
  name: string,
  decoded: DecodedPictures,
): Promise<Picture | Told> {
  if (kindOf(`content/media/${name}`) !== 'picture') return tellProblem('media.badName');
  const file = join(folder, name);
  // Asked before it is read: a file may be larger than the memory.
  const tooBig = judgePictureBytes(statSync(file).size);
  if (tooBig) return tooBig;
  const bytes = readFileSync(file);
  const wrong = judgePicture(name, bytes);
  if (wrong) return wrong;
  const size = await decoded.sizeOf(bytes);
  if (!size) return tellProblem('media.broken');
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return { name, file, ...size, digest };
}

/** One published size: upright, without any metadata (place, camera, names), as WebP. */
export function renderPicture(picture: Picture, width: number): Promise<Buffer> {
  return sharp(picture.file, { limitInputPixels: storedLimits.pixels })
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: 78 })
    .toBuffer();
}
