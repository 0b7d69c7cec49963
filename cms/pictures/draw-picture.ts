/** Decodes a picture and draws it smaller. Runs in the browser. */

import type { AcceptedKind } from '../../src/pictures/picture-kinds.ts';
import type { Size } from '../../src/pictures/read-dimensions.ts';
import { fitWithin, planSizes } from './plan-sizes.ts';

/** The decoded picture, turned upright as its EXIF asks; `undefined` when the browser cannot decode it. */
export async function decodePicture(
  bytes: Uint8Array<ArrayBuffer>,
  kind: AcceptedKind,
): Promise<ImageBitmap | undefined> {
  try {
    // With the type that was found: the one the file came with follows from its name.
    const blob = new Blob([bytes], { type: `image/${kind}` });
    return await createImageBitmap(blob, { imageOrientation: 'from-image' });
  } catch {
    return undefined;
  }
}

/**
 * The drawing surface of a canvas, kept in ordinary memory: every picture is read back once, and where the graphics
 * processor is busy or emulated that takes many seconds. Throws when the browser has none left.
 */
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no canvas to draw the picture on.');
  return context;
}

function draw(source: CanvasImageSource, { width, height }: Size): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = contextOf(canvas);
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, width, height);
  return canvas;
}

/** Draws a picture with its longer side at most that many pixels long. */
export function drawPicture(picture: ImageBitmap, longerSide: number): HTMLCanvasElement {
  const [first, ...rest] = planSizes(picture, fitWithin(picture, longerSide));
  let canvas = draw(picture, first ?? picture);
  for (const size of rest) {
    const next = draw(canvas, size);
    // Safari keeps the memory of canvases for long and has little of it.
    canvas.width = 0;
    canvas = next;
  }
  return canvas;
}
