/** Takes out of a picture what it tells besides itself. */
import sharp from 'sharp';
import { dropMetadata } from '../../src/pictures/drop-metadata.ts';
import { listMetadata } from '../../src/pictures/has-metadata.ts';
import { isAnimated } from '../../src/pictures/is-animated.ts';
import { isWhole } from '../../src/pictures/parts/list-parts.ts';
import { type WrittenKind, writtenKinds } from '../../src/pictures/picture-kinds.ts';
import { sniffPicture } from '../../src/pictures/sniff-picture.ts';

/** What became of a picture; `bytes` are those to be stored. */
export type Cleaned =
  | { readonly is: 'bare' }
  | {
      readonly is: 'cleaned' | 'turned';
      readonly bytes: Uint8Array;
      readonly dropped: readonly string[];
    }
  | { readonly is: 'refused'; readonly reason: string };

const refuse = (reason: string): Cleaned => ({ is: 'refused', reason });

/** Quality of a JPEG or WebP that has to be stored anew. */
const quality = 92;

/** The picture upright and stored anew: the note that says which side is up goes away with the metadata. */
async function turn(bytes: Uint8Array, kind: WrittenKind): Promise<Uint8Array> {
  const upright = sharp(bytes).autoOrient().keepIccProfile();
  const options = kind === 'jpeg' ? { quality, chromaSubsampling: '4:4:4' } : { quality };
  return await upright.toFormat(kind, kind === 'png' ? {} : options).toBuffer();
}

const pixelsOf = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer();

/**
 * A picture without metadata. Its pixels stay exactly as they are, unless it lies on its side: then it is turned and stored
 * anew. AVIF and moving pictures cannot be cleaned here.
 */
export async function cleanPicture(bytes: Uint8Array): Promise<Cleaned> {
  const found = sniffPicture(bytes);
  const kind = writtenKinds.find((one) => one === found);
  if (!kind)
    return refuse(
      `it is of the kind “${found}”; only ${writtenKinds.join(', ')} can be cleaned. Upload it in the editor instead, or save it as one of these`,
    );
  if (!isWhole(bytes, kind)) return refuse('it ends too early. Take it from the original again');
  if (isAnimated(bytes, kind)) return refuse('it moves. Save one of its frames');
  const dropped = listMetadata(bytes, kind);
  if (dropped.length === 0) return { is: 'bare' };
  const { orientation = 1 } = await sharp(bytes).metadata();
  const isTurned = orientation > 1;
  const before = isTurned ? await turn(bytes, kind) : bytes;
  const clean = dropMetadata(before, kind);
  if (!(await pixelsOf(clean)).equals(await pixelsOf(before)))
    return refuse('its pixels need what would be taken out. Upload it in the editor instead');
  return { is: isTurned ? 'turned' : 'cleaned', bytes: clean, dropped };
}
