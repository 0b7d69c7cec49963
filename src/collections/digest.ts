/** Digest of the words of a text, to tell whether its source changed after it was translated. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Fields that are not words to translate. */
const notWords = new Set(['translation', 'slug', 'aliases']);

/**
 * 16 hexadecimal characters over the translatable fields and the body. White space, the order of keys, facts and the
 * translation note do not count; a changed word does.
 */
export function digestOfTexts(texts: Readonly<Record<string, unknown>>, body: string): string {
  const words = Object.keys(texts)
    .filter((name) => !notWords.has(name) && texts[name] !== undefined)
    .sort()
    .map((name) => [name, normalise(texts[name])]);
  const whole = JSON.stringify([words, normalise(body)]);
  return bytesToHex(sha256(utf8ToBytes(whole))).slice(0, 16);
}

function normalise(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (Array.isArray(value)) return value.map(normalise);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, normalise(inner)]);
  }
  return value;
}
