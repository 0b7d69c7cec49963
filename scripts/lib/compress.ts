/** Compresses as a static host does when a file is asked for. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Hosts compress at middle levels; pages are weighed and served alike. */
const brotliQuality = 5;
const gzipLevel = 6;

/** The bytes as they travel. */
export function compress(bytes: Buffer, encoding: 'br' | 'gzip'): Buffer {
  return encoding === 'br'
    ? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } })
    : gzipSync(bytes, { level: gzipLevel });
}
