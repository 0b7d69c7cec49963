/** The kinds of files that can be told apart, and what happens with them. */

/** Kinds of pictures that may be chosen. */
export const acceptedKinds = ['png', 'jpeg', 'webp', 'avif'] as const;
export type AcceptedKind = (typeof acceptedKinds)[number];

/** Kinds that a prepared picture can have. */
export const writtenKinds = ['png', 'jpeg', 'webp'] as const;
export type WrittenKind = (typeof writtenKinds)[number];

/** Kinds of pictures that are refused: they can hold scripts, move, or are not shown by browsers. */
export const refusedPictureKinds = ['svg', 'gif', 'tiff', 'bmp', 'heic'] as const;
/** Kinds of files that are not pictures. */
export const otherKinds = ['html', 'xml', 'pdf', 'zip', 'unknown'] as const;
/** Kinds that a message to the author has to name. */
export const refusedKinds = [...refusedPictureKinds, ...otherKinds] as const;
export type RefusedKind = (typeof refusedKinds)[number];

export type FileKind = AcceptedKind | RefusedKind;

/** True for a kind that may be chosen. */
export function isAccepted(kind: FileKind): kind is AcceptedKind {
  return (acceptedKinds as readonly string[]).includes(kind);
}
