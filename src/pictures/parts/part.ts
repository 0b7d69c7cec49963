/** A piece of a picture file: a segment of JPEG, a chunk of PNG and WebP, a box of AVIF. Offsets are in bytes. */
export interface Part {
  /** `SOF0`, `APP1` · `IHDR`, `eXIf` · `VP8 `, `EXIF` · `ispe`. */
  readonly name: string;
  readonly start: number;
  /** Where its content begins, behind name and length. */
  readonly data: number;
  /** First byte behind it. Lies behind the end of the file when the file was cut. */
  readonly end: number;
}

/** A view on bytes for reading whole numbers. */
export function viewBytes(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
