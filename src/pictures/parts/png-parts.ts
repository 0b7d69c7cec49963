import { type Part, viewBytes } from './part.ts';
import { readText } from './read-text.ts';

/** Chunks of a PNG up to the closing one. Source: https://www.w3.org/TR/png-3/#5Chunk-layout */
export function listPngParts(bytes: Uint8Array): Part[] {
  const view = viewBytes(bytes);
  const parts: Part[] = [];
  for (let at = 8; at + 8 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const name = readText(bytes, at + 4, 4);
    parts.push({ name, start: at, data: at + 8, end });
    if (name === 'IEND') break;
    at = end;
  }
  return parts;
}
