/** Decodes pictures to the last pixel, and remembers which ones were sound. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { z } from 'zod';
import type { Size } from '../pictures/read-dimensions.ts';
import { storedLimits } from './judge-picture.ts';

/** Decodes everything; a picture of which only the upper half can be read is not sound. */
const decoding = { limitInputPixels: storedLimits.pixels, failOn: 'warning' } as const;

/** The size of a picture, upright; undefined when any part of it cannot be decoded. */
export async function decodePicture(bytes: Uint8Array): Promise<Size | undefined> {
  try {
    const picture = sharp(bytes, decoding);
    const { autoOrient } = await picture.metadata();
    // Made small to need little memory; every pixel is still read.
    const small = { width: 16, height: 16, fit: 'fill', fastShrinkOnLoad: false } as const;
    await picture.resize(small).raw().toBuffer();
    return { width: autoOrient.width, height: autoOrient.height };
  } catch {
    return undefined;
  }
}

const keptSchema = z.record(z.string(), z.object({ width: z.int(), height: z.int() }));

function readKept(file: string): Readonly<Record<string, Size>> {
  if (!existsSync(file)) return {};
  try {
    return keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // A damaged file only costs time.
    return {};
  }
}

/** Sizes of sound pictures, kept in a folder between runs by the digest of their bytes. */
export class DecodedPictures {
  readonly #file: string | undefined;
  readonly #known: Readonly<Record<string, Size>>;
  readonly #used: Record<string, Size> = {};

  /** Without a folder nothing is kept. */
  constructor(folder: string | undefined) {
    this.#file = folder && join(folder, 'pictures.json');
    this.#known = this.#file ? readKept(this.#file) : {};
  }

  /** As `decodePicture`, from what is known where possible. */
  async sizeOf(bytes: Uint8Array): Promise<Size | undefined> {
    const key = createHash('sha256')
      .update(JSON.stringify([sharp.versions, decoding]))
      .update(bytes)
      .digest('hex');
    const size = Object.hasOwn(this.#known, key) ? this.#known[key] : await decodePicture(bytes);
    if (size) this.#used[key] = size;
    return size;
  }

  /** Writes what is known, in one step. Pictures that are gone are left out. */
  save(): void {
    const keys = Object.keys(this.#used);
    const isSame =
      keys.length === Object.keys(this.#known).length && keys.every((key) => key in this.#known);
    if (!this.#file || isSame) return;
    mkdirSync(join(this.#file, '..'), { recursive: true });
    const draft = `${this.#file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(this.#used));
    renameSync(draft, this.#file);
  }
}
