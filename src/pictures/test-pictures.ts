/** Makes the files that the tests choose: sound, geotagged, renamed, cut and malicious ones. */
import sharp, { type Sharp } from 'sharp';

/** Where the geotagged pictures were taken, as text that must not be found again. */
export const secrets = ['Private Person', 'GPSLatitude', 'Secret Garden', 'Nosy Camera'];

const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="Secret Garden" xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="56,9.4N"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

/** The same picture with the place, the camera and the owner in EXIF and XMP, lying on its side when asked. */
export function geotag(picture: Sharp, orientation = 1): Sharp {
  return picture
    .withExif({
      IFD0: { Copyright: 'Private Person', Model: 'Nosy Camera', Orientation: String(orientation) },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '56/1 9/1 24/1' },
    })
    .withXmp(xmp)
    .withMetadata({ orientation });
}

/** A picture of which the left half is red and the right half is blue. */
export function halves(width: number, height: number): Sharp {
  const create = { width: width / 2, height, channels: 3 as const, background: 'red' };
  return sharp({ create }).extend({ right: width / 2, background: 'blue' });
}

/** Soft colours with the grain of a camera; the same at every call. */
export async function photograph(width: number, height: number, grain = 6): Promise<Sharp> {
  const colours = Uint8Array.from({ length: 6 * 5 * 3 }, (_, index) => (index * 89) % 256);
  const { data, info } = await sharp(colours, { raw: { width: 6, height: 5, channels: 3 } })
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  let random = 1;
  for (let at = 0; at < data.length; at++) {
    random = (Math.imul(random, 1103515245) + 12345) & 0x7fffffff;
    const value = (data[at] ?? 0) + ((random >> 16) % (2 * grain + 1)) - grain;
    data[at] = Math.min(255, Math.max(0, value));
  }
  return sharp(data, { raw: { width, height, channels: info.channels } });
}

/** Bytes from characters, one for each, and other bytes. */
export function toBytes(...pieces: (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(
    pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece)),
  );
}

function bigEndian(value: number, length: 2 | 4): Uint8Array {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntBE(value, 0, length);
  return bytes;
}

/** A JPEG with one more segment behind its start: marker 0xfe for a comment, 0xed for IPTC. */
export function addSegment(jpeg: Uint8Array, marker: number, content: string): Uint8Array {
  const header = toBytes(Uint8Array.of(0xff, marker), bigEndian(content.length + 2, 2));
  return toBytes(jpeg.subarray(0, 2), header, content, jpeg.subarray(2));
}

/** A PNG with one more chunk behind its header. Its checksum is wrong, which nobody asks of a chunk of text. */
export function addChunk(png: Uint8Array, name: string, content: string): Uint8Array {
  const chunk = toBytes(bigEndian(content.length, 4), name, content, '\0\0\0\0');
  return toBytes(png.subarray(0, 33), chunk, png.subarray(33));
}

/** A small PNG whose header claims another size. */
export async function claimSize(width: number, height: number): Promise<Uint8Array> {
  const png = await halves(300, 200).png().toBuffer();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}

/** Files that are not accepted pictures, by their kind. */
export const strangers: Readonly<Record<string, readonly (string | Uint8Array)[]>> = {
  svg: [
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    '<?xml version="1.0" encoding="UTF-8"?>\n<!-- Made by hand -->\n<svg xmlns="http://www.w3.org/2000/svg"/>',
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" [<!ENTITY a "b">]><svg/>',
    '<s:svg xmlns:s="http://www.w3.org/2000/svg"/>',
    '\u00ef\u00bb\u00bf  <SVG>',
    new Uint8Array(Buffer.from('\ufeff<svg xmlns="http://www.w3.org/2000/svg"/>', 'utf16le')),
  ],
  html: [
    '<!doctype html><title>x</title><script>alert(1)</script>',
    '\n\n<!-- a comment --><HTML><body>',
    '<script>alert(1)</script>',
    '<p>Not found</p>',
  ],
  xml: ['<?xml version="1.0"?><feed/>', '<kml xmlns="http://www.opengis.net/kml/2.2"/>'],
  pdf: ['%PDF-1.7\n', 'mail\r\n%PDF-1.4\n'],
  gif: ['GIF89a\x01\0\x01\0', 'GIF87a\x01\0\x01\0'],
  tiff: ['II*\0\x08\0\0\0', 'MM\0*\0\0\0\x08', 'II+\0\x08\0\0\0'],
  bmp: ['BM\x36\x10\0\0\0\0\0\0\x36\0\0\0'],
  heic: ['\0\0\0\x18ftypheic\0\0\0\0mif1heic', '\0\0\0\x18ftypmif1\0\0\0\0mif1heix'],
  zip: ['PK\x03\x04\x14\0', 'PK\x05\x06\0\0'],
  unknown: [
    '',
    'a note',
    'BMW and others',
    '\xff\xd8',
    'RIFF\x04\0\0\0WAVE',
    '\0\0\0\x18ftypisom',
    '<',
  ],
};
