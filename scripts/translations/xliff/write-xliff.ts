/** Writes an exchange file for translators. Pure. */
import { writeXml } from '../../../src/translations/xml/write-xml.ts';
import type { ExchangeDocument, ExchangeOptions } from './exchange-document.ts';
import { write12 } from './write-12.ts';
import { write21 } from './write-21.ts';

/** Elements in which white space counts. */
const inline = ['source', 'target', 'note', 'gls:term', 'gls:translation', 'gls:definition'];

const prefill = (document: ExchangeDocument): ExchangeDocument => ({
  ...document,
  segments: document.segments.map((segment) =>
    segment.target === undefined ? { ...segment, target: segment.source, state: 'new' } : segment,
  ),
});

/** XLIFF with a `<file>` for each document. Throws `UnwritableCharacter`, naming the segment. */
export function writeXliff(
  documents: readonly ExchangeDocument[],
  options: ExchangeOptions,
): string {
  if (documents.length === 0)
    throw new Error('There is nothing to translate: no document was given.');
  const write = options.version === '2.1' ? write21 : write12;
  const filled = options.prefill ? documents.map(prefill) : documents;
  return writeXml(write(filled, options), inline);
}
