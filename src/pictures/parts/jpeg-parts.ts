import { type Part, viewBytes } from './part.ts';

const startOfScan = 0xda;
const endOfImage = 0xd9;
/** Huffman tables, a reserved code and arithmetic coding stand among the frame headers. */
const notFrames = new Set([0xc4, 0xc8, 0xcc]);

function nameMarker(marker: number): string {
  if (marker === startOfScan) return 'SOS';
  if (marker === endOfImage) return 'EOI';
  if (marker === 0xfe) return 'COM';
  if (marker >= 0xe0 && marker <= 0xef) return `APP${marker - 0xe0}`;
  if (marker >= 0xc0 && marker <= 0xcf && !notFrames.has(marker)) return `SOF${marker - 0xc0}`;
  return marker.toString(16).toUpperCase();
}

/** Markers without content: restart, start of image, temporary. */
const isBare = (marker: number) =>
  (marker >= 0xd0 && marker <= 0xd8) || marker === endOfImage || marker === 1;

/** Offset of the next marker that is not a part of compressed data; infinite when there is none. */
function findMarker(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1];
    if (marker === undefined) break;
    const isData = marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7);
    if (!isData) return at;
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * Segments of a JPEG up to the end of the image; a scan includes its compressed data.
 * Source: https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B
 */
export function listJpegParts(bytes: Uint8Array): Part[] {
  const view = viewBytes(bytes);
  const parts: Part[] = [];
  for (let start = findMarker(bytes, 0); start < bytes.length; ) {
    const marker = view.getUint8(start + 1);
    const bare = isBare(marker);
    if (!bare && start + 4 > bytes.length) break;
    const length = bare ? 0 : view.getUint16(start + 2);
    const after = start + 2 + length;
    const end = marker === startOfScan ? findMarker(bytes, after) : after;
    parts.push({ name: nameMarker(marker), start, data: start + (bare ? 2 : 4), end });
    if (marker === endOfImage) break;
    start = findMarker(bytes, end);
  }
  return parts;
}
