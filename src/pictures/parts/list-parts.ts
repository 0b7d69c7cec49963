/** The pieces that a picture file consists of. */
import type { AcceptedKind } from '../picture-kinds.ts';
import { listAvifParts } from './avif-parts.ts';
import { listJpegParts } from './jpeg-parts.ts';
import type { Part } from './part.ts';
import { listPngParts } from './png-parts.ts';
import { listWebpParts } from './webp-parts.ts';

const listers: Readonly<Record<AcceptedKind, (bytes: Uint8Array) => Part[]>> = {
  png: listPngParts,
  jpeg: listJpegParts,
  webp: listWebpParts,
  avif: listAvifParts,
};

/** Parts of a picture in the order of the file; reads any bytes without an error, and stops where they make no sense. */
export function listParts(bytes: Uint8Array, kind: AcceptedKind): Part[] {
  return listers[kind](bytes);
}

/** The part without which the picture is cut. */
const closing: Readonly<Record<AcceptedKind, RegExp>> = {
  png: /^IEND$/,
  jpeg: /^EOI$/,
  webp: /^(?:VP8 |VP8L|ANMF)$/,
  avif: /^[im]dat$/,
};

/** False for a file that ends too early. Not left to the browsers, which differ in how much they make up for. */
export function isWhole(bytes: Uint8Array, kind: AcceptedKind): boolean {
  const parts = listParts(bytes, kind);
  return (
    parts.every(({ end }) => end <= bytes.length) &&
    parts.some(({ name }) => closing[kind].test(name))
  );
}
