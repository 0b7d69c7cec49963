/** How a file writes what YAML allows to be written in several ways. */
import { type Document, visit } from 'yaml';

/** Habits of a file, followed by what is added to it. */
export interface YamlStyle {
  /** The quotation marks around text that needs some. */
  readonly quote: 'single' | 'double';
  /** Whether dates stand without quotation marks: `accessed: 2026-11-23`. */
  readonly plainDates: boolean;
}

/** The habits of a new file: those of the files that the site has. */
export const newFileStyle: YamlStyle = { quote: 'single', plainDates: true };

/** Whether text looks like a day, a month or a time: `2026-11-23`, `2026-11`, `2026-11-23T09:30`. */
export function isDateLike(text: string): boolean {
  return /^\d{4}-\d{1,2}(-\d{1,2}([Tt ].*)?)?$/.test(text);
}

/** The habits that a file shows; where it shows none, those of a new file. */
export function findStyle(document: Document.Parsed): YamlStyle {
  const quotes = { single: 0, double: 0 };
  const dates = { plain: 0, quoted: 0 };
  visit(document, {
    Scalar: (key, { type, value }) => {
      if (key === 'key' || typeof value !== 'string') return;
      if (type === 'QUOTE_SINGLE') quotes.single += 1;
      if (type === 'QUOTE_DOUBLE') quotes.double += 1;
      if (isDateLike(value)) dates[type === 'PLAIN' ? 'plain' : 'quoted'] += 1;
    },
  });
  const { single, double } = quotes;
  return {
    quote: single === double ? newFileStyle.quote : single > double ? 'single' : 'double',
    plainDates: dates.plain === dates.quoted ? newFileStyle.plainDates : dates.plain > dates.quoted,
  };
}
