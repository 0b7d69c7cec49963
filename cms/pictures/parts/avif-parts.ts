import { type Part, viewBytes } from './part.ts';
import { readText } from './read-text.ts';

/** Boxes that hold the boxes we ask for, and how many bytes of their own stand before those. */
const containers: Readonly<Record<string, number>> = {
  meta: 4,
  iprp: 0,
  ipco: 0,
  moov: 0,
  trak: 0,
};

/** Offset of the content and of the end of a box, with all three ways of writing its size. */
function measureBox(view: DataView, at: number): { data: number; end: number } {
  const size = view.getUint32(at);
  if (size === 0) return { data: at + 8, end: view.byteLength };
  if (size !== 1) return { data: at + 8, end: at + size };
  const long = at + 16 <= view.byteLength ? Number(view.getBigUint64(at + 8)) : 0;
  return { data: at + 16, end: at + long };
}

/**
 * Boxes of an AVIF in the order of the file, those inside others among them.
 * Source: https://aomediacodec.github.io/av1-avif/ and ISO/IEC 14496-12, 4.2
 */
export function listAvifParts(bytes: Uint8Array): Part[] {
  const view = viewBytes(bytes);
  const parts: Part[] = [];
  for (let at = 0; at + 8 <= bytes.length; ) {
    const { data, end } = measureBox(view, at);
    if (end < data) break;
    const name = readText(bytes, at + 4, 4);
    parts.push({ name, start: at, data, end });
    // Going on inside instead of calling itself: nested boxes cannot exhaust the stack.
    const own = containers[name];
    at = own === undefined ? end : data + own;
  }
  return parts;
}
