/** Texts that are too large, too deep or too dense: what stalls or crashes a parser. */
import { entryText, inBody, inFile, inSettings } from '../make-case.ts';

const kb = 1024;

/** The cases. */
export const sizeCases = [
  inFile('size', 'file', `${entryText()}${'word '.repeat(30 * kb)}`, ['file.tooLong', 1]),
  inFile('size', 'empty', '', ['file.empty', 1]),
  inBody('size', 'body', 'word '.repeat(14 * kb), ['markup.too-long', 0]),
  inBody('size', 'one-word', 'a'.repeat(100 * kb), ['markup.too-long', 0]),
  inBody('size', 'brackets', '['.repeat(5000), 'markup.too-deep'),
  inBody('size', 'curly', `{${'('.repeat(18 * kb)}`, 'markup.too-deep'),
  inBody('size', 'quotes', '>'.repeat(20_000), 'markup.too-deep'),
  inBody('size', 'spaced-quotes', '> '.repeat(20_000), 'markup.too-deep'),
  inBody('size', 'lists', `${'- '.repeat(10_000)}x`, 'markup.too-deep'),
  inBody('size', 'numbered-lists', `${'1. '.repeat(10_000)}x`, 'markup.too-deep'),
  inBody(
    'size',
    'indented-lists',
    Array.from({ length: 100 }, (_, level) => `${'  '.repeat(level)}- x`).join('\n'),
    'markup.too-deep',
  ),
  inBody('size', 'tags', '<A>'.repeat(10_000), 'markup.too-deep'),
  inBody('size', 'open-tags', '<A '.repeat(10_000), 'markup.too-deep'),
  inBody('size', 'ends', '</A>'.repeat(2000), 'markup.unexpected-closing'),
  inBody(
    'size',
    'blocks',
    `${'<Callout kind="note">\n'.repeat(60)}x${'\n</Callout>'.repeat(60)}`,
    'markup.too-deep',
  ),
  inBody('size', 'codes', '&amp;'.repeat(5000), ['markup.too-many-references', 0]),
  inBody('size', 'number-codes', '&#38;'.repeat(5000), ['markup.too-many-references', 0]),
  inBody('size', 'emphasis', '*a'.repeat(15_000), 'markup.too-many-marks'),
  inBody('size', 'underscores', '_a '.repeat(10_000), 'markup.too-many-marks'),
  inBody('size', 'tildes', '~~a '.repeat(10_000), 'markup.too-many-marks'),
  inBody('size', 'links', '[a](/b/) '.repeat(5000), 'markup.too-many-marks'),
  inBody(
    'size',
    'code-marks',
    Array.from({ length: 300 }, (_, length) => '`'.repeat(length + 1)).join(' a '),
    'inert',
  ),
  inBody(
    'size',
    'table-cells',
    `${'|a'.repeat(4000)}|\n${'|-'.repeat(4000)}|\n${'|a|\n'.repeat(3000)}`,
    'markup.too-many-pieces',
  ),
  inBody(
    'size',
    'table-rows',
    `|a|b|c|\n|-|-|-|\n${'|a|b|c|\n'.repeat(3900)}`,
    'markup.too-many-pieces',
  ),
  inBody(
    'size',
    'footnotes',
    `${'[^a] x[^a] y[^a] x[^a] y[^a] z\n\n'.repeat(1_900)}[^a]: Note.`,
    'markup.too-many-pieces',
  ),
  inBody(
    'size',
    'definitions',
    Array.from({ length: 2000 }, (_, index) => `[a${index}]: /practices/`).join('\n'),
    'markup.too-many-marks',
  ),
  inBody('size', 'rules', '***\n\n'.repeat(1_900), 'inert'),
  inBody('size', 'lines', '***\n\n'.repeat(12_000), 'markup.too-many-lines'),
  inSettings('size', 'settings', { approach: `"${'word '.repeat(6 * kb)}"` }, [
    'file.settingsTooLong',
    1,
  ]),
  inSettings('size', 'title', { title: 'A title that is much too long. '.repeat(10) }, [
    'field.tooLong',
    2,
  ]),
  inSettings('size', 'list', { lessons: `[${'A lesson, '.repeat(40)}]` }, 'field.tooMany'),
];
