/** Files that a member may choose as a picture. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** A photograph of a telephone: it knows where and by whom it was taken. Gives the path of the file. */
export async function makePhotograph(folder: string): Promise<string> {
  const path = join(folder, 'Photo of Été 1.JPG');
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 };
  await sharp({ create: { width: 1600, height: 1000, channels: 3, background: 'white', noise } })
    .withExif({
      IFD0: { Artist: 'A private person', Make: 'Telephone' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '56/1 9/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '10/1 12/1 0/1',
      },
    })
    .jpeg()
    .toFile(path);
  return path;
}

/** A file with the name of a picture and another content. Gives its path. */
export function makeDisguised(folder: string, kind: 'svg' | 'html'): string {
  const path = join(folder, `harmless-${kind}.jpg`);
  const contents = {
    svg: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    html: '<!doctype html><script>alert(1)</script>',
  };
  writeFileSync(path, contents[kind]);
  return path;
}
