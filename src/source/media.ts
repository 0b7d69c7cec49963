/** Pictures of contributors: recognised by their content, never by their name. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { type Told, tellProblem } from '../i18n/problem-words.ts';
import type { Media } from '../markup/html/context.ts';
import type { ContentProblem } from './problem.ts';

/** Widths in pixels that a picture is offered in, never larger than the original. */
export const pictureWidths = [480, 960, 1440] as const;
const maxPixels = 40_000_000;
const maxBytes = 12 * 1024 * 1024;
const formats = new Set(['png', 'jpeg', 'webp', 'heif']);

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

/** Reads the media folder. Anything that is not a sound raster picture is a problem. */
export async function readPictures(
  root: string,
): Promise<{ pictures: Map<string, Picture>; problems: ContentProblem[] }> {
  const folder = join(root, 'content/media');
  const pictures = new Map<string, Picture>();
  const problems: ContentProblem[] = [];
  if (!existsSync(folder)) return { pictures, problems };
  for (const item of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    if (item.name === '.gitkeep' || item.name === 'README.md') continue;
    const told = item.isFile()
      ? await addPicture(folder, item.name, pictures)
      : tellProblem('media.picturesOnly');
    if (told) problems.push({ file: `content/media/${item.name}`, line: 1, column: 1, ...told });
  }
  return { pictures, problems };
}

async function addPicture(
  folder: string,
  name: string,
  pictures: Map<string, Picture>,
): Promise<Told | undefined> {
  if (!/^[a-z0-9][a-z0-9._-]*\.(png|jpe?g|webp|avif)$/.test(name)) {
    return tellProblem('media.badName');
  }
  const file = join(folder, name);
  const bytes = readFileSync(file);
  if (bytes.length > maxBytes)
    return tellProblem('media.tooBig', { found: String(bytes.length), limit: String(maxBytes) });
  try {
    const { format, autoOrient } = await sharp(bytes, {
      limitInputPixels: maxPixels,
    }).metadata();
    if (!format || !formats.has(format))
      return tellProblem('media.otherKind', { format: String(format) });
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    // Photographs are often stored on their side: they are shown, and measured, upright.
    pictures.set(`../../media/${name}`, { name, file, ...autoOrient, digest });
    return undefined;
  } catch {
    return tellProblem('media.unreadable');
  }
}

/** One published size: upright, without any metadata (place, camera, names), as WebP. */
export function renderPicture(picture: Picture, width: number): Promise<Buffer> {
  return sharp(picture.file, { limitInputPixels: maxPixels })
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: 78 })
    .toBuffer();
}
