/** Words that someone typed into a form as text of ours, so that no sign in them becomes markup. */

/** `5 * 3 [x]` → `5 \* 3 \[x\]`. */
export function escapeWords(words: string): string {
  return words
    .replaceAll(/[\\`*_{}[\]<~|]/g, '\\$&')
    .replaceAll(/&(?=#?\w+;)/g, '\\&')
    .replaceAll(/\s+/g, ' ');
}

/** The words behind text of ours: `5 \* 3` → `5 * 3`. */
export function unescapeWords(text: string): string {
  return text.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
}
