/** Stores what was drawn in the fitting kind. Runs in the browser. */

import type { AcceptedKind, WrittenKind } from '../../src/pictures/picture-kinds.ts';
import { contextOf } from './draw-picture.ts';
import { pictureLimits } from './limits.ts';
import { hasFewColours, isSeeThrough } from './look-at-pixels.ts';

/** An encoded picture. */
export interface Encoded {
  readonly kind: WrittenKind;
  readonly blob: Blob;
}

/** The picture in that kind; `undefined` when the browser cannot write it and gives a PNG instead. */
async function encode(canvas: HTMLCanvasElement, kind: WrittenKind): Promise<Encoded | undefined> {
  const type = `image/${kind}`;
  const blob = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, type, pictureLimits.quality),
  );
  if (!blob) throw new Error(`This browser could not store the picture as ${kind}.`);
  return blob.type === type ? { kind, blob } : undefined;
}

/** The first of the kinds that the browser can write. Throws when it can write none. */
async function encodeFirst(
  canvas: HTMLCanvasElement,
  kinds: readonly WrittenKind[],
): Promise<Encoded> {
  for (const kind of kinds) {
    const encoded = await encode(canvas, kind);
    if (encoded) return encoded;
  }
  throw new Error(`This browser cannot write any of these: ${kinds.join(', ')}.`);
}

async function encodeSeeThrough(canvas: HTMLCanvasElement, source: AcceptedKind): Promise<Encoded> {
  if (source !== 'png') return encodeFirst(canvas, ['webp', 'png']);
  const png = await encodeFirst(canvas, ['png']);
  return png.blob.size > pictureLimits.clearPngBytes ? encodeFirst(canvas, ['webp', 'png']) : png;
}

/**
 * Encodes a drawn picture. What is see-through stays so; a PNG of few colours stays PNG when that is smaller;
 * everything else is a photograph and becomes WebP, or JPEG where the browser cannot write WebP.
 */
export async function encodePicture(
  canvas: HTMLCanvasElement,
  source: AcceptedKind,
): Promise<Encoded> {
  const { data } = contextOf(canvas).getImageData(0, 0, canvas.width, canvas.height);
  if (source !== 'jpeg' && isSeeThrough(data)) return encodeSeeThrough(canvas, source);
  const photograph = await encodeFirst(canvas, ['webp', 'jpeg']);
  if (source !== 'png' || !hasFewColours(data)) return photograph;
  const drawing = await encodeFirst(canvas, ['png']);
  return drawing.blob.size < photograph.blob.size ? drawing : photograph;
}
