/** Texts to which YAML gives a meaning, or that writers get wrong. For tests. */

const likeValues =
  '2026-11-23 2026-11 2007 0x1F 0o17 1e3 .5 -1 +1 1_000 12:30 .inf .NaN -.inf true False null ~ no Yes off y = <<';
const digests = 'b936724519eb3dbd 1234567890123456 12e4567890123456';
const signs =
  "--- ... - ? : a: a:b #a a#b &a *a !a | > %a @a `a` [a] {a} a] it's ' \" 'a'\"b\" back\\slash \u{1F600} é \u200Fمدينة";
const phrases = [
  '--- a|- a|? a|: a|a: b|a #b|!!str a|a, b| a|a | |مرحبا: بالعالم|“Guillemets”|« a : b »|\u00A0a',
  '../../media/a.jpg|/a/|https://a.org/b?c=d#e',
].join('|');
const lines = [
  '\n',
  '\n\n',
  'a\n',
  'a\n\n',
  '\na',
  'a\nb',
  'a\n\nb\n\n\nc',
  'a\n b',
  ' a\nb',
  'a \nb',
];
const spaces = [
  '\ta',
  'a\t',
  'a\tb',
  'a\n\tb',
  'a\n---\nb',
  'a\n# b',
  'a\r\nb',
  '\r',
  'a\n \nb',
  'a\n  ',
];
const unseen = '\0 \x07 \x7F \x85 \u2028 a\u2029b \uFEFF \uFFFF \uD83D';
const long = ['word '.repeat(60).trim(), 'one two\n\nthree four '.repeat(8).trim()];

/** All of them. */
export const nastyTexts: readonly string[] = [
  ...[likeValues, digests, signs, unseen].flatMap((texts) => texts.split(' ')),
  ...phrases.split('|'),
  ...lines,
  ...spaces,
  ...long,
];
