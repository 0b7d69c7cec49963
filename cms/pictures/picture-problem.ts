/** Finds reasons to refuse a file. The caller has the sentences; here are only ids and figures. */

import { isWhole } from '../../src/pictures/parts/list-parts.ts';
import {
  type AcceptedKind,
  type RefusedKind,
  refusedPictureKinds,
} from '../../src/pictures/picture-kinds.ts';
import { readDimensions, type Size } from '../../src/pictures/read-dimensions.ts';
import { pictureLimits } from './limits.ts';

/** Every reason for which a file is refused. */
export const problemKinds = [
  'not-a-picture',
  'wrong-kind',
  'too-large',
  'too-many-pixels',
  'too-small',
  'broken',
] as const;

/**
 * Why a file is refused. Values by kind:
 * `not-a-picture`, `wrong-kind`, `broken`: `found` (the id of a file kind) ·
 * `too-large`: `bytes`, `limit` ·
 * `too-many-pixels`: `width`, `height`, `pixels`, `limit` (pixels) ·
 * `too-small`: `width`, `height`, `limit` (width in pixels); the size is the one it would be stored in.
 */
export interface PictureProblem {
  readonly kind: (typeof problemKinds)[number];
  readonly values: Record<string, string | number>;
}

/** The reason for refusing what is not of an accepted kind. */
export function refuseKind(found: RefusedKind): PictureProblem {
  const isPicture = (refusedPictureKinds as readonly string[]).includes(found);
  return { kind: isPicture ? 'wrong-kind' : 'not-a-picture', values: { found } };
}

/** The reason for refusing what no browser can decode. */
export function refuseBroken(found: AcceptedKind): PictureProblem {
  return { kind: 'broken', values: { found } };
}

/** Refuses files of more bytes than a browser should read at once. */
export function judgeBytes(bytes: number): PictureProblem | undefined {
  const limit = pictureLimits.bytes;
  return bytes > limit ? { kind: 'too-large', values: { bytes, limit } } : undefined;
}

/** Refuses pictures that would fill the memory. */
export function judgePixels({ width, height }: Size): PictureProblem | undefined {
  const limit = pictureLimits.pixels;
  const pixels = width * height;
  if (pixels <= limit) return undefined;
  return { kind: 'too-many-pixels', values: { width, height, pixels, limit } };
}

/** Refuses what is too narrow to be looked at, in the size it would be stored in. */
export function judgeWidth({ width, height }: Size): PictureProblem | undefined {
  const limit = pictureLimits.width;
  return width < limit ? { kind: 'too-small', values: { width, height, limit } } : undefined;
}

/** Refuses a file of an accepted kind for what it claims, before it is decoded. */
export function judgeContent(bytes: Uint8Array, found: AcceptedKind): PictureProblem | undefined {
  const size = readDimensions(bytes, found);
  const tooMany = size && judgePixels(size);
  if (tooMany) return tooMany;
  return size && isWhole(bytes, found) ? undefined : refuseBroken(found);
}
