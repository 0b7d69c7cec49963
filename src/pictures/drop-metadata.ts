/** Takes metadata out of an encoded picture: Safari adds some to what a canvas gives. */
import { isMetadata } from './has-metadata.ts';
import { listParts } from './parts/list-parts.ts';
import { viewBytes } from './parts/part.ts';
import type { WrittenKind } from './picture-kinds.ts';

/** Marks in the WebP header that announce EXIF and XMP. */
const webpMetadataFlags = 0x0c;

/** Makes the headers of a WebP agree with what is left of it. */
function correctWebp(bytes: Uint8Array): void {
  viewBytes(bytes).setUint32(4, bytes.length - 8, true);
  const extended = listParts(bytes, 'webp').find(({ name }) => name === 'VP8X');
  if (extended) bytes[extended.data] = (bytes[extended.data] ?? 0) & ~webpMetadataFlags;
}

/**
 * A copy of a picture without the parts that are not needed to show it; the pixels are not touched.
 * Why: https://github.com/everestpipkin/image-scrubber/issues/44
 */
export function dropMetadata(bytes: Uint8Array, kind: WrittenKind): Uint8Array<ArrayBuffer> {
  const parts = listParts(bytes, kind);
  const kept = parts.filter((part) => !isMetadata(bytes, kind, part));
  const signature = { start: 0, end: parts[0]?.start ?? 0 };
  const pieces = [signature, ...kept].map(({ start, end }) => bytes.subarray(start, end));
  const result = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    result.set(piece, at);
    at += piece.length;
  }
  if (kind === 'webp' && result.length >= 12) correctWebp(result);
  return result;
}
