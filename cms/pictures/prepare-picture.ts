/** Makes a picture safe and small before it is committed: what is in the history of a repository stays there. */

import { dropMetadata } from '../../src/pictures/drop-metadata.ts';
import { hasMetadata, listMetadata } from '../../src/pictures/has-metadata.ts';
import { type AcceptedKind, isAccepted } from '../../src/pictures/picture-kinds.ts';
import { sniffedBytes, sniffPicture } from '../../src/pictures/sniff-picture.ts';
import { decodePicture, drawPicture } from './draw-picture.ts';
import { type Encoded, encodePicture } from './encode-picture.ts';
import { pictureLimits } from './limits.ts';
import { pictureName } from './picture-name.ts';
import {
  judgeBytes,
  judgeContent,
  judgePixels,
  judgeWidth,
  type PictureProblem,
  refuseBroken,
  refuseKind,
} from './picture-problem.ts';
import { fitWithin } from './plan-sizes.ts';

export type { PictureProblem } from './picture-problem.ts';

/** A picture that may be committed. */
export interface PreparedPicture {
  readonly file: File;
  /** Bytes of the file that was chosen. */
  readonly before: number;
  /** Pixels of the prepared picture. */
  readonly width: number;
  readonly height: number;
}

/** A picture that was not prepared, and why. */
export interface RefusedPicture {
  readonly problem: PictureProblem;
}

async function readBytes(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

/** Bytes of an encoded picture without metadata. Throws when it is of another kind or metadata is still there. */
async function cleanBytes({ blob, kind }: Encoded): Promise<Uint8Array<ArrayBuffer>> {
  const encoded = await readBytes(blob);
  const written = sniffPicture(encoded);
  const bytes = dropMetadata(encoded, kind);
  if (written !== kind || hasMetadata(bytes, kind)) {
    const left = listMetadata(bytes, kind).join(', ') || 'nothing';
    throw new Error(
      `The browser should have written a ${kind} without metadata, but wrote ${written} with ${left}. ` +
        'The picture was not taken. Try another browser.',
    );
  }
  return bytes;
}

/** A decoded picture, and the kind of its file. */
interface Opened {
  readonly bitmap: ImageBitmap;
  readonly found: AcceptedKind;
}

/** Decodes a file, after everything that can be known before decoding was found good. */
async function openPicture(file: File): Promise<Opened | RefusedPicture> {
  // So a browser shows a file that is no longer where it was.
  if (file.size === 0) throw new DOMException('The file has no content.', 'NotReadableError');
  const found = sniffPicture(await readBytes(file.slice(0, sniffedBytes)));
  if (!isAccepted(found)) return { problem: refuseKind(found) };
  const tooLarge = judgeBytes(file.size);
  if (tooLarge) return { problem: tooLarge };
  const bytes = await readBytes(file);
  const unsound = judgeContent(bytes, found);
  if (unsound) return { problem: unsound };
  const bitmap = await decodePicture(bytes, found);
  return bitmap ? { bitmap, found } : { problem: refuseBroken(found) };
}

/** Draws and encodes a picture anew, which leaves behind all that is not pixels. */
async function redraw(
  { bitmap, found }: Opened,
  original: string,
  taken: (name: string) => boolean,
): Promise<Omit<PreparedPicture, 'before'>> {
  const canvas = drawPicture(bitmap, pictureLimits.longerSide);
  const { width, height } = canvas;
  const encoded = await encodePicture(canvas, found);
  const bytes = await cleanBytes(encoded);
  const day = new Date().toISOString().slice(0, 10);
  const name = pictureName(original, { kind: encoded.kind, day, taken });
  return { file: new File([bytes], name, { type: `image/${encoded.kind}` }), width, height };
}

/**
 * The chosen picture upright, at most 2000 pixels long, without anything but the picture, under a name that is free;
 * or the reason why it is refused. Throws a DOMException when the file cannot be read, an Error when the browser fails
 * to write the picture.
 */
export async function preparePicture(
  file: File,
  taken: (name: string) => boolean,
): Promise<PreparedPicture | RefusedPicture> {
  const opened = await openPicture(file);
  if ('problem' in opened) return opened;
  const { bitmap } = opened;
  try {
    // The decoded size counts: the header does not say which side is up, and may lie.
    const problem = judgePixels(bitmap) ?? judgeWidth(fitWithin(bitmap, pictureLimits.longerSide));
    if (problem) return { problem };
    return { ...(await redraw(opened, file.name, taken)), before: file.size };
  } finally {
    bitmap.close();
  }
}
