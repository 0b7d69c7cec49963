/** Looks for what a picture tells besides itself: place, time, camera, names, comments, small previews. */
import { listParts } from './parts/list-parts.ts';
import type { Part } from './parts/part.ts';
import { readText } from './parts/read-text.ts';
import type { AcceptedKind } from './picture-kinds.ts';

/** Parts that show the picture. Whatever is not listed is metadata (EXIF, XMP, IPTC, text, C2PA, previews, …). */
const shown: Readonly<Record<AcceptedKind, RegExp>> = {
  png: /^(?:IHDR|PLTE|IDAT|IEND|tRNS|cHRM|gAMA|iCCP|sBIT|sRGB|cICP|bKGD|pHYs)$/,
  jpeg: /^(?:SOF\d+|SOS|EOI|D[0-8BCDEF]|C[48C])$/,
  webp: /^(?:RIFF|VP8X|VP8 |VP8L|ALPH|ICCP)$/,
  avif: /^(?:ftyp|meta|hdlr|pitm|iloc|iinf|item (?:av01|grid)|iref|auxl|dimg|prem|iprp|ipco|ipma|av1C|colr|ispe|pixi|auxC|pasp|clap|irot|imir|clli|mdcv|cclv|a1op|a1lx|lsel|idat|mdat)$/,
};

/**
 * Segments of JPEG that hold data for showing only when their content begins with this name, and has this many bytes: in a
 * longer JFIF segment lies a small preview (https://www.w3.org/Graphics/JPEG/jfif3.pdf).
 */
const shownContent: Readonly<Record<string, { begins: string; bytes?: number }>> = {
  APP0: { begins: 'JFIF\0', bytes: 14 },
  APP2: { begins: 'ICC_PROFILE\0' },
  APP14: { begins: 'Adobe', bytes: 12 },
};

/** True for a part that the picture can be shown without. */
export function isMetadata(bytes: Uint8Array, kind: AcceptedKind, part: Part): boolean {
  if (shown[kind].test(part.name)) return false;
  const content = kind === 'jpeg' ? shownContent[part.name] : undefined;
  if (content === undefined) return true;
  const { begins, bytes: wanted = part.end - part.data } = content;
  return readText(bytes, part.data, begins.length) !== begins || part.end - part.data !== wanted;
}

/** Whether something lies between two segments of a JPEG; 0xff may be repeated before a marker (itu-t81, B.1.1.2). */
function hasGap(bytes: Uint8Array, parts: readonly Part[]): boolean {
  return parts.some(({ start }, index) =>
    bytes.subarray(parts[index - 1]?.end ?? start, start).some((byte) => byte !== 0xff),
  );
}

/**
 * Names of the parts that are metadata: `['APP1', 'COM']`; `gap` for bytes between the parts of a JPEG, `trailer` for bytes
 * behind the picture.
 */
export function listMetadata(bytes: Uint8Array, kind: AcceptedKind): string[] {
  const parts = listParts(bytes, kind);
  const names = parts.filter((part) => isMetadata(bytes, kind, part)).map(({ name }) => name);
  const last = parts.reduce((latest, { end }) => Math.max(latest, end), 0);
  return [
    ...names,
    ...(kind === 'jpeg' && hasGap(bytes, parts) ? ['gap'] : []),
    ...(last < bytes.length ? ['trailer'] : []),
  ];
}

/** True when a picture holds anything but the picture. */
export function hasMetadata(bytes: Uint8Array, kind: AcceptedKind): boolean {
  return listMetadata(bytes, kind).length > 0;
}
