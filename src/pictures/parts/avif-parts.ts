import { type Part, viewBytes } from './part.ts';
import { readText } from './read-text.ts';

/** Boxes that hold the boxes we ask for, and how many bytes of their own stand before those, by their version. */
const containers: Readonly<Record<string, (version: number) => number>> = {
  meta: () => 4,
  iprp: () => 0,
  ipco: () => 0,
  iref: () => 4,
  iinf: (version) => (version === 0 ? 6 : 8),
  moov: () => 0,
  trak: () => 0,
};

/** Name of a box; an entry of the list of items is named after its type: `item av01`, `item Exif`. */
function nameBox(bytes: Uint8Array, at: number, data: number): string {
  const name = readText(bytes, at + 4, 4);
  if (name !== 'infe') return name;
  return `item ${readText(bytes, data + (bytes[data] === 3 ? 10 : 8), 4)}`;
}

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
    const name = nameBox(bytes, at, data);
    parts.push({ name, start: at, data, end });
    // Going on inside instead of calling itself: nested boxes cannot exhaust the stack.
    const own = containers[name];
    at = own === undefined ? end : data + own(bytes[data] ?? 0);
  }
  return parts;
}
