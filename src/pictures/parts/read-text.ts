/** Characters of a range of bytes, one for each byte; shorter when the bytes end before. */
export function readText(bytes: Uint8Array, start: number, length: number): string {
  return Array.from(bytes.subarray(start, start + length), (byte) =>
    String.fromCharCode(byte),
  ).join('');
}
