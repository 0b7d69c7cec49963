/** Ids of segments as XLIFF allows them (NMTOKEN), and back. Pure. */

/** `transfer/firstSteps/2` → `transfer:firstSteps:2`, `approach#1` → `approach_23_1`. */
export function writeUnitId(id: string): string {
  return [...id]
    .map((sign) => {
      if (/[A-Za-z0-9.-]/.test(sign)) return sign;
      return sign === '/' ? ':' : `_${sign.codePointAt(0)?.toString(16).toUpperCase()}_`;
    })
    .join('');
}

/** The id of the segment. */
export function readUnitId(id: string): string {
  return id.replace(/:|_([0-9A-F]{1,6})_/g, (found, code: string | undefined) => {
    if (code === undefined) return '/';
    const point = Number.parseInt(code, 16);
    return point <= 0x10_ff_ff ? String.fromCodePoint(point) : found;
  });
}
