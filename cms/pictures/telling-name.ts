/** Knows what in the name of a picture comes from a camera, a telephone or a program, not from a person. */

/** Words that machines put into names, and `of`-words between them. */
const machineWords = new Set(
  [
    'img image imagen bild picture pic photo foto file datei untitled unnamed copy kopie copie copia edited',
    'dsc dscn dscf dcim sam pict pxl mvimg gopr dji vid cimg hpim imag burst hdr pano',
    'whatsapp wa signal telegram fb received snapchat camscanner scan scanned',
    'screenshot screen shot bildschirmfoto capture captura ecran pantalla de',
    'at um am pm of von heic jpeg jpg png webp',
    // Windows has no files with these names: https://learn.microsoft.com/windows/win32/fileio/naming-a-file
    'con prn aux nul com lpt',
  ]
    .join(' ')
    .split(' '),
);

/** True for words among which a person chose none: `img-1234`, `p1010001`, `whatsapp-image-2026-11-03-at-10-11`. */
export function tellsNothing(words: string): boolean {
  return words.split('-').every((word) => {
    const letters = word.replace(/\d/g, '');
    return letters.length < 2 || machineWords.has(letters);
  });
}

/** Places as some telephones write them: `56.1572N`, `-0.1276`, `48°51'24"N`. Four decimals are eleven metres. */
const coordinates =
  /[-+]?(?<!\d)\d{1,3}(?:[.,]\d{4,}\s*°?\s*(?:[nsew](?![a-z]))?|\s*°[\d\s.,'"′″’”_]*(?:[nsew](?![a-z]))?)/gi;
/** Numbers of devices and files: UUIDs, and long rows of hexadecimal digits. */
const identifiers = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\b(?=[a-f]*\d)[\da-f]{16,}\b/gi;

/** A name without places and identifiers: `Garden 56.1572, 10.2107` → `Garden  , `. */
export function withoutTraces(name: string): string {
  return name.replace(identifiers, ' ').replace(coordinates, ' ');
}
