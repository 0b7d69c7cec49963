/** Looks for what a picture tells besides itself: place, time, camera, names, comments, small previews. */
import { listParts } from './parts/list-parts.ts';
import type { Part } from './parts/part.ts';
import { readText } from './parts/read-text.ts';
import type { WrittenKind } from './picture-kinds.ts';

/** Parts that show the picture. Whatever is not listed is metadata (EXIF, XMP, IPTC, text, C2PA, previews, …). */
const shown: Readonly<Record<WrittenKind, RegExp>> = {
  png: /^(?:IHDR|PLTE|IDAT|IEND|tRNS|cHRM|gAMA|iCCP|sBIT|sRGB|cICP|bKGD|pHYs)$/,
  jpeg: /^(?:SOF\d+|SOS|EOI|D[0-8BCDEF]|C[48C])$/,
  webp: /^(?:RIFF|VP8X|VP8 |VP8L|ALPH|ICCP)$/,
};

/** Segments of JPEG that hold data for showing only when their content begins with this name. */
const shownContent: Readonly<Record<string, string>> = {
  APP0: 'JFIF\0',
  APP2: 'ICC_PROFILE\0',
  APP14: 'Adobe',
};

/** True for a part that the picture can be shown without. */
export function isMetadata(bytes: Uint8Array, kind: WrittenKind, part: Part): boolean {
  if (shown[kind].test(part.name)) return false;
  const content = kind === 'jpeg' ? shownContent[part.name] : undefined;
  return content === undefined || readText(bytes, part.data, content.length) !== content;
}

/** Names of the parts that are metadata, and `trailer` for bytes behind the picture: `['APP1', 'COM']`. */
export function listMetadata(bytes: Uint8Array, kind: WrittenKind): string[] {
  const parts = listParts(bytes, kind);
  const names = parts.filter((part) => isMetadata(bytes, kind, part)).map(({ name }) => name);
  const hasTrailer = (parts.at(-1)?.end ?? 0) < bytes.length;
  return hasTrailer ? [...names, 'trailer'] : names;
}

/** True when a picture holds anything but the picture. */
export function hasMetadata(bytes: Uint8Array, kind: WrittenKind): boolean {
  return listMetadata(bytes, kind).length > 0;
}
