/** Judges a file of the media folder by its bytes, before anything decodes it. Pure. */
import { type Told, tellProblem } from '../i18n/problem-words.ts';
import { listMetadata } from '../pictures/has-metadata.ts';
import { isAnimated } from '../pictures/is-animated.ts';
import { isWhole } from '../pictures/parts/list-parts.ts';
import { type AcceptedKind, isAccepted } from '../pictures/picture-kinds.ts';
import { readDimensions } from '../pictures/read-dimensions.ts';
import { sniffPicture } from '../pictures/sniff-picture.ts';

/** How large a stored picture may be. The editor stores far smaller ones. */
export const storedLimits = { bytes: 12 * 1024 * 1024, pixels: 40_000_000 } as const;

/** Endings of each kind, the usual one first. */
const endings: Readonly<Record<AcceptedKind, readonly string[]>> = {
  png: ['.png'],
  jpeg: ['.jpg', '.jpeg'],
  webp: ['.webp'],
  avif: ['.avif'],
};

/** What a file may not hold besides the picture, as pieces of a format are named there; others are not repeated. */
const sayable = /^[A-Za-z0-9 ]{1,12}$/;

/** What is said of a file with too many bytes; undefined when it has not. */
export function judgePictureBytes(found: number): Told | undefined {
  const limit = storedLimits.bytes;
  if (found <= limit) return undefined;
  return tellProblem('media.tooBig', { found: String(found), limit: String(limit) });
}

function judgeEnding(name: string, kind: AcceptedKind): Told | undefined {
  const ending = /\.[^.]*$/.exec(name)?.[0] ?? '';
  const [wanted = ''] = endings[kind];
  if (endings[kind].includes(ending)) return undefined;
  return tellProblem('media.otherEnding', { format: kind, ending, wanted });
}

function judgePixels(bytes: Uint8Array, kind: AcceptedKind): Told | undefined {
  const size = readDimensions(bytes, kind);
  if (!size) return tellProblem('media.broken');
  const { width, height } = size;
  const limit = storedLimits.pixels;
  if (width * height <= limit) return undefined;
  return tellProblem('media.tooManyPixels', {
    width: String(width),
    height: String(height),
    limit: String(limit),
  });
}

/** Everything but the picture: place, camera and names, or another file that hides behind this one. */
function judgeMetadata(name: string, bytes: Uint8Array, kind: AcceptedKind): Told | undefined {
  const found = listMetadata(bytes, kind);
  const file = `content/media/${name}`;
  const parts = found.filter((part) => part !== 'trailer' && part !== 'gap');
  if (parts.length > 0) {
    const named = [...new Set(parts.map((part) => (sayable.test(part) ? part : '?')))];
    return tellProblem('media.metadata', { found: named.slice(0, 8).join(', '), file });
  }
  return found.length > 0 ? tellProblem('media.hidden', { file }) : undefined;
}

/**
 * The first reason for refusing a file of that name (without folder); undefined when its bytes are those of a still, bare
 * picture. Whether they can be decoded is another question: `decode-picture.ts`.
 */
export function judgePicture(name: string, bytes: Uint8Array): Told | undefined {
  const tooBig = judgePictureBytes(bytes.length);
  if (tooBig) return tooBig;
  const kind = sniffPicture(bytes);
  if (kind === 'unknown') return tellProblem('media.unreadable');
  if (!isAccepted(kind)) return tellProblem('media.otherKind', { format: kind });
  return (
    judgeEnding(name, kind) ??
    judgePixels(bytes, kind) ??
    (isWhole(bytes, kind) ? undefined : tellProblem('media.cut')) ??
    (isAnimated(bytes, kind) ? tellProblem('media.animated') : undefined) ??
    judgeMetadata(name, bytes, kind)
  );
}
