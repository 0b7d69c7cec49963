import { listMetadata } from '../../../src/pictures/has-metadata.ts';
import { isAccepted } from '../../../src/pictures/picture-kinds.ts';
import { sniffPicture } from '../../../src/pictures/sniff-picture.ts';
import type { Finding } from '../finding.ts';
import type { SiteCheck } from '../site.ts';

/** Endings under which a browser takes a file for a picture of pixels. */
const pictures = /\.(?:png|jpe?g|webp|avif|gif|bmp|tiff?|heic)$/i;

function pictureFindings(file: string, bytes: Uint8Array): Finding[] {
  const finding = (found: string): Finding => ({
    rule: 'pictures',
    file,
    found,
    expected: 'a png, jpeg, webp or avif that holds nothing but the picture',
    fix: 'Publish pictures through renderPicture (src/source/media.ts), or clean the file: npm run pictures -- clean <file>.',
  });
  const kind = sniffPicture(bytes);
  if (!isAccepted(kind)) return [finding(`a file of the kind "${kind}"`)];
  const left = listMetadata(bytes, kind);
  return left.length > 0 ? [finding(left.join(', '))] : [];
}

/** No published picture tells where, when, by whom or with what it was taken. */
export const checkPictures: SiteCheck = ({ files, readBytes }) =>
  [...files]
    .filter((file) => pictures.test(file))
    .flatMap((file) => pictureFindings(file, readBytes(file)));
