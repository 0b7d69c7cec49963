/** Writes words so that the pipeline reads them as words, whatever signs they hold. Pure. */

/** Signs that can begin or end markup anywhere in a text (CommonMark 0.31 §2.4, GFM, MDX). */
const signs = /[\\`*_{}[\]<~]/g;
/** What would be read as a character written as a code. */
const reference = /&(?=#?[A-Za-z0-9]{1,31};)/g;
/** What begins a block: a heading, a list, a quotation, an underline, a table, a thematic break. */
const blockStart = /^(?:#{1,6}(?=\s|$)|[+\-=>|:]|(\d{1,9})(?=[.)](?:\s|$)))/;
/** MDX reads these two at the start of a block as code. */
const moduleStart = /^(?:import|export)(?=\s)/;

/** Where words stand: at the start of a block or of a line after a break, and in a cell of a table. */
export interface WordPlace {
  readonly startsLine: boolean;
  readonly inTable: boolean;
}

function escapeStart(words: string): string {
  const number = /^(\d{1,9})([.)])/.exec(words);
  if (number) return `${number[1]}\\${number[2]}${words.slice(number[0].length)}`;
  if (blockStart.test(words)) return `\\${words}`;
  return moduleStart.test(words) ? `&#${words.charCodeAt(0)};${words.slice(1)}` : words;
}

/** The words in Markdown. */
export function escapeMarkdown(words: string, { startsLine, inTable }: WordPlace): string {
  const plain = words.replace(reference, '\\&').replace(signs, '\\$&');
  const inLine = inTable ? plain.replaceAll('|', '\\|') : plain;
  return startsLine ? escapeStart(inLine) : inLine;
}

/** The words as the value of an attribute, quotation marks included. */
export function quoteAttribute(words: string): string {
  return `"${words.replace(reference, '&amp;').replaceAll('"', '&quot;')}"`;
}
