/** Looks for pictures that move: a reader cannot stop them. */
import { listParts } from './parts/list-parts.ts';
import type { AcceptedKind } from './picture-kinds.ts';

/** Parts that only moving pictures have. JPEG has none. */
const moving: Readonly<Record<AcceptedKind, RegExp>> = {
  png: /^(?:acTL|fcTL|fdAT)$/,
  jpeg: /^$/,
  webp: /^(?:ANIM|ANMF)$/,
  avif: /^moov$/,
};

/** True for a picture of several frames. */
export function isAnimated(bytes: Uint8Array, kind: AcceptedKind): boolean {
  return listParts(bytes, kind).some(({ name }) => moving[kind].test(name));
}
