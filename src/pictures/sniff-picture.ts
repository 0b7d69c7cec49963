/** Tells what a file is by its content, since names and MIME types can say anything. */
import { readText } from './parts/read-text.ts';
import type { FileKind } from './picture-kinds.ts';
import { sniffText } from './sniff-text.ts';

/** How many bytes from the beginning of a file `sniffPicture` looks at. */
export const sniffedBytes = 4096;

/** Characters, one for each byte, by where they stand. Source: https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern */
const signatures: readonly (readonly [FileKind, Readonly<Record<number, string>>])[] = [
  ['png', { 0: '\x89PNG\r\n\x1a\n' }],
  ['jpeg', { 0: '\xff\xd8\xff' }],
  ['webp', { 0: 'RIFF', 8: 'WEBP' }],
  ['gif', { 0: 'GIF87a' }],
  ['gif', { 0: 'GIF89a' }],
  ['tiff', { 0: 'II*\0' }],
  ['tiff', { 0: 'MM\0*' }],
  ['tiff', { 0: 'II+\0' }],
  ['tiff', { 0: 'MM\0+' }],
  ['bmp', { 0: 'BM', 6: '\0\0\0\0' }],
  ['zip', { 0: 'PK\x03\x04' }],
  ['zip', { 0: 'PK\x05\x06' }],
];

function sniffSignature(text: string): FileKind | undefined {
  const match = signatures.find(([, signature]) =>
    Object.entries(signature).every(([at, wanted]) => text.startsWith(wanted, Number(at))),
  );
  // Readers of PDF accept its signature anywhere in the first kilobyte.
  return match?.[0] ?? (text.slice(0, 1024).includes('%PDF-') ? 'pdf' : undefined);
}

/** Brands of the container that AVIF and HEIC share. Source: https://www.iana.org/assignments/media-types/image/heic */
const heicBrands = /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/;

/** Kind by the brands in the first box, which lists what a reader must know to show the file. */
function sniffBrands(text: string): FileKind | undefined {
  if (text.slice(4, 8) !== 'ftyp') return undefined;
  const [high = 0, low = 0] = [text.charCodeAt(2), text.charCodeAt(3)];
  const brands: readonly string[] | null = text.slice(8, high * 256 + low).match(/[\s\S]{4}/g);
  if (!brands) return undefined;
  if (brands.includes('avif') || brands.includes('avis')) return 'avif';
  return brands.some((brand) => heicBrands.test(brand)) ? 'heic' : undefined;
}

/** Kind of a file by its first bytes (4 KB suffice): an SVG that is named `photo.jpg` → `svg`. */
export function sniffPicture(head: Uint8Array): FileKind {
  const text = readText(head, 0, Math.min(head.length, sniffedBytes));
  return sniffSignature(text) ?? sniffBrands(text) ?? sniffText(head.subarray(0, sniffedBytes));
}
