/** What the reader is told about the language of a text (docs/design.md §5). */

export const translationStates = ['original', 'human', 'machine', 'reviewed', 'outdated'] as const;
export type TranslationState = (typeof translationStates)[number];

interface TranslationNote {
  readonly source?: string | undefined;
  readonly method: 'human' | 'machine' | 'machine-reviewed';
}

/**
 * State of a text: `outdated` (the source changed since) beats how it was made. A translation without a recorded digest
 * counts as outdated, since nothing shows that it is not.
 */
export function translationState(
  note: TranslationNote | undefined,
  sourceDigest: string | undefined,
): TranslationState {
  if (!note) return 'original';
  if (note.source !== sourceDigest) return 'outdated';
  if (note.method === 'machine') return 'machine';
  return note.method === 'human' ? 'human' : 'reviewed';
}
