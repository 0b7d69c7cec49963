/** Checks pictures. */
import type { Report } from '../problems.ts';

/** Where pictures of contributors lie, as an author writes it, and which kinds there are. No SVG: it can hold scripts. */
export const mediaPath = /^\.\.\/\.\.\/media\/[a-z0-9][a-z0-9._-]*\.(?:png|jpe?g|webp|avif)$/;

/** Checks that a path is that of a picture of ours, and that the picture is there. */
export function checkMediaPath(
  path: string,
  at: Parameters<Report>[1],
  hasMedia: (path: string) => boolean,
  report: Report,
): void {
  if (!mediaPath.test(path) || path.includes('..', '../../'.length))
    report('image-path', at, { address: path });
  else if (!hasMedia(path)) report('image-missing', at, { address: path, suggestion: '' });
}
