/** Reads how large a picture claims to be before it is decoded: a file of a few kilobytes can ask for gigabytes. */
import { listParts } from './parts/list-parts.ts';
import { type Part, viewBytes } from './parts/part.ts';
import type { AcceptedKind } from './picture-kinds.ts';

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

type ReadSize = (view: DataView, part: Part) => Size | undefined;

const readJpegFrame: ReadSize = (view, { data }) => ({
  width: view.getUint16(data + 3),
  height: view.getUint16(data + 1),
});

/** 24 bits, the lowest byte first. */
const readUint24 = (view: DataView, at: number) =>
  view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;

/** Parts that hold a size, by name. Sources: as in the files of `parts`, and RFC 6386, 9.1 for `VP8 `. */
const readers: Readonly<Record<string, ReadSize>> = {
  IHDR: (view, { data }) => ({ width: view.getUint32(data), height: view.getUint32(data + 4) }),
  VP8X: (view, { data }) => ({
    width: readUint24(view, data + 4) + 1,
    height: readUint24(view, data + 7) + 1,
  }),
  VP8L: (view, { data }) => {
    const bits = view.getUint32(data + 1, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  },
  'VP8 ': (view, { data }) => ({
    width: view.getUint16(data + 6, true) & 0x3fff,
    height: view.getUint16(data + 8, true) & 0x3fff,
  }),
  ispe: (view, { data }) => ({ width: view.getUint32(data + 4), height: view.getUint32(data + 8) }),
  // The size of an animation ends the box, in 1/65536 of a pixel.
  tkhd: (view, { end }) => ({ width: view.getUint16(end - 8), height: view.getUint16(end - 4) }),
};

function readSize(view: DataView, part: Part): Size | undefined {
  const read = part.name.startsWith('SOF') ? readJpegFrame : readers[part.name];
  try {
    return read?.(view, part);
  } catch (error) {
    // A part that lies and is too short for a size.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const area = ({ width, height }: Size) => width * height;

/** The largest size that a file claims, as it is stored (perhaps on its side); `undefined` when it claims none. */
export function readDimensions(bytes: Uint8Array, kind: AcceptedKind): Size | undefined {
  const view = viewBytes(bytes);
  let largest: Size | undefined;
  for (const part of listParts(bytes, kind)) {
    const size = readSize(view, part);
    if (size && area(size) > (largest ? area(largest) : 0)) largest = size;
  }
  return largest;
}
