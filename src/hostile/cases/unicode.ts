/** Characters that nobody sees, that turn words round, or that are none. */
import { entryText, inBody, inFile, inSettings } from '../make-case.ts';

const text = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)),
  );
const hidden = (id: string, character: string) =>
  inBody('unicode', id, `Words ${character}words.`, 'markup.invisible-character');
const turning = (id: string, words: string) =>
  inBody('unicode', id, words, 'markup.direction-character');

/** The cases. */
export const unicodeCases = [
  turning('override', 'A \u202egpj.exe\u202c file.'),
  turning('left-override', 'A \u202dword\u202c.'),
  turning('embedding', 'A \u202bword\u202c.'),
  turning('pop-alone', 'A word\u202c.'),
  turning('open-isolate', 'A \u2067word.'),
  turning('closed-twice', 'A \u2066word\u2069\u2069.'),
  turning('isolate-across', 'A \u2067**word\u2069**.'),
  turning('entity-override', 'A &#x202E;word&#x202C;.'),
  turning('in-code', 'Run `a \u202eb\u202c` now.'),
  inBody('unicode', 'in-heading', '## A \u202eheading', 'markup.direction-character'),
  inBody('unicode', 'in-alt', '![A \u202eb](../../media/x.png)', 'markup.direction-character'),
  inBody(
    'unicode',
    'in-title',
    '[x](https://example.org/ "a \u202eb")',
    'markup.direction-character',
  ),
  inBody('unicode', 'in-attribute', '<Callout kind="note" title="a \u202eb">\nWords.\n</Callout>', [
    'markup.direction-character',
    1,
  ]),
  inBody('unicode', 'in-code-language', '```js\u202e\nx\n```', ['markup.direction-character', 1]),
  inBody('unicode', 'in-footnote-name', 'Words[^a\u202e].\n\n[^a\u202e]: Note.', [
    'markup.direction-character',
    1,
  ]),
  inBody('unicode', 'in-definition-name', 'Read [a\u202eb].\n\n[a\u202eb]: https://example.org/', [
    'markup.direction-character',
    1,
  ]),
  hidden('zero-width-space', '\u200b'),
  hidden('word-joiner', '\u2060'),
  hidden('invisible-times', '\u2062'),
  hidden('order-mark', '\ufeff'),
  hidden('tags', '\u{e0041}\u{e0042}\u{e007f}'),
  hidden('variation-supplement', '\u{e0100}'),
  hidden('hangul-filler', '\u3164'),
  hidden('half-hangul-filler', '\uffa0'),
  hidden('jamo-filler', '\u115f'),
  hidden('braille-blank', '\u2800'),
  hidden('mongolian-separator', '\u180e'),
  hidden('line-separator', '\u2028'),
  hidden('paragraph-separator', '\u2029'),
  hidden('annotation', '\ufff9'),
  hidden('bell', '\u0007'),
  hidden('escape-sequence', '\u001b[31m'),
  hidden('delete', '\u007f'),
  hidden('next-line', '\u0085'),
  hidden('null', '\u0000'),
  hidden('replacement', '\ufffd'),
  hidden('form-feed', '\u000c'),
  inBody('unicode', 'many-joiners', `Words${'\u200d'.repeat(50)}.`, 'markup.invisible-character'),
  inBody('unicode', 'many-marks', `Words${'\u200f'.repeat(50)}.`, 'markup.invisible-character'),
  inBody(
    'unicode',
    'stacked-marks',
    `W${'\u0335\u0321\u034d\u0353'.repeat(20)}ords.`,
    'markup.stacked-marks',
  ),
  inBody(
    'unicode',
    'hidden-bytes',
    `Smile \u{1f600}${'\ufe0e\ufe0f'.repeat(20)}.`,
    'markup.stacked-marks',
  ),
  inFile('unicode', 'mark-before', `\ufeff${entryText()}`, 'inert'),
  inFile('unicode', 'invalid-bytes', text(entryText(), [0xc3, 0x28]), 'file.encoding'),
  inFile('unicode', 'overlong', text(entryText(), [0xc0, 0xaf]), 'file.encoding'),
  inFile('unicode', 'surrogate-bytes', text(entryText(), [0xed, 0xa0, 0x80]), 'file.encoding'),
  inFile('unicode', 'latin-1', text(entryText(), [0xe9, 0x0a]), 'file.encoding'),
  inFile(
    'unicode',
    'wide',
    Uint8Array.from(Buffer.from(entryText(), 'utf16le')),
    'file.noSettings',
  ),
  inFile('unicode', 'wide-mark', text([0xff, 0xfe], 'x'), 'file.encoding'),
  inSettings('unicode', 'title-override', { title: 'A title \u202ethat turns' }, [
    'markup.direction-character',
    2,
  ]),
  inSettings('unicode', 'title-escape', { title: '"A title \\u202ethat turns"' }, [
    'markup.direction-character',
    2,
  ]),
  inSettings('unicode', 'title-isolate', { title: '"A title \\u2067that turns"' }, [
    'markup.direction-character',
    2,
  ]),
  inSettings('unicode', 'title-invisible', { title: '"A ti\\u200btle that hides"' }, [
    'markup.invisible-character',
    2,
  ]),
  inSettings('unicode', 'title-tags', { title: 'A title\u{e0041}\u{e0042} with tags' }, [
    'markup.invisible-character',
    2,
  ]),
  inSettings('unicode', 'title-null', { title: '"A title\\0with an end"' }, [
    'markup.invisible-character',
    2,
  ]),
  inSettings('unicode', 'title-surrogate', { title: '"A title \\uD800 that is broken"' }, [
    'markup.invisible-character',
    2,
  ]),
  inSettings('unicode', 'title-stacked', { title: `A ti${'\u0335'.repeat(60)}tle` }, [
    'markup.stacked-marks',
    2,
  ]),
  inSettings(
    'unicode',
    'text-in-list',
    { lessons: '["A lesson \\u202ethat turns"]' },
    'markup.direction-character',
  ),
  inSettings(
    'unicode',
    'text-in-group',
    { transfer: '{ keep: "Words \\u200b here" }' },
    'markup.invisible-character',
  ),
  inSettings('unicode', 'slug-filler', { slug: '"\\u3164"' }, 'markup.invisible-character'),
  inSettings(
    'unicode',
    'slug-stacked',
    { slug: `"a${'\u0301'.repeat(30)}"` },
    'markup.stacked-marks',
  ),
  inSettings('unicode', 'comment', { title: 'A good title # \u202e and a comment' }, [
    'markup.direction-character',
    2,
  ]),
  inSettings('unicode', 'key', { '"ti\u200btle"': 'Another title' }, 'markup.invisible-character'),
  inBody(
    'unicode',
    'arabic',
    '\u0645\u062f\u064a\u0646\u0629 \u2067Lyon\u2069 \u0644\u064f\u063a\u064e\u0651\u0629\u200f \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u{1f469}\u200d\u{1f467}.',
    'inert',
  ),
  inSettings(
    'unicode',
    'arabic-title',
    {
      title:
        '\u0645\u062f\u064a\u0646\u0629 \u2066Lyon\u2069 \u0644\u064f\u063a\u064e\u0651\u0629\u200f',
    },
    'inert',
  ),
];
