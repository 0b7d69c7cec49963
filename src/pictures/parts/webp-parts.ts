import { type Part, viewBytes } from './part.ts';
import { readText } from './read-text.ts';

/** Chunks of a WebP, the file header first. Source: https://developers.google.com/speed/webp/docs/riff_container */
export function listWebpParts(bytes: Uint8Array): Part[] {
  if (bytes.length < 12) return [];
  const view = viewBytes(bytes);
  const limit = Math.min(bytes.length, 8 + view.getUint32(4, true));
  const parts: Part[] = [{ name: 'RIFF', start: 0, data: 8, end: 12 }];
  for (let at = 12; at + 8 <= limit; ) {
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size + (size % 2);
    parts.push({ name: readText(bytes, at, 4), start: at, data: at + 8, end });
    at = end;
  }
  return parts;
}
