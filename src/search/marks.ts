/** The sign that carries other forms of a word in the copy of a page that is indexed: `Klimaschutz~Klima~Schutz`. Pure. */

/** Pagefind takes the parts of a word between such signs for words of their own. */
export const formSign = '~';
/** What stands in the copy where the page itself has that sign. */
const standIn = '\u223c';

const forms = /~[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;

/** A word with its forms behind it. */
export function addForms(word: string, others: readonly string[]): string {
  return [word, ...others].join(formSign);
}

/** Text of a page, ready for the copy. */
export function escapeSign(text: string): string {
  return text.replaceAll(formSign, standIn);
}

/** Text of the copy as it stands on the page. */
export function withoutForms(text: string): string {
  return text.replaceAll(forms, '').replaceAll(standIn, formSign);
}
