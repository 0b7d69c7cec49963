/** What can be wrong with a text, and how it is said. */

/**
 * One plain sentence or two per rule: what was found, then what to write instead. `{{name}}` is filled from the
 * problem's values. Another language is another table with the same keys.
 */
const sentences = {
  'too-long':
    'The text has {{found}} bytes; at most {{limit}} are possible. Split it into two entries.',
  'too-deep':
    'Brackets, quotes, lists or blocks are nested more than {{limit}} levels deep. Take some levels out.',
  'too-many-pieces':
    'The text has more than {{limit}} pieces of markup. Split it into two entries.',
  'too-many-marks':
    'This part has more than {{limit}} signs such as *, _, ~, [ and ] without an empty line. Split it with empty lines.',
  'too-many-references':
    'The text has more than {{limit}} characters written as codes such as &amp;. Type the characters themselves.',
  syntax:
    'This part could not be read ({{reason}}). Write a backslash before a sign that is meant as text.',
  'html-comment':
    'Comments such as <!-- … --> are not possible. Take the comment out; notes belong in the review.',
  'stray-less-than':
    'The sign < begins a block here, but no block follows. To show the sign as text write \\<.',
  'unclosed-block':
    '<{{name}}> has no matching end. End it with </{{name}}>, or write <{{name}} … /> if it holds no text.',
  'unexpected-closing':
    'This closing tag has no matching beginning. Take it out, or write the beginning before it.',
  'bad-tag':
    'The block <{{name}} is not written as it should be. Write each attribute as name="value" with straight quotes and end the block with > or />, for example {{example}}',
  'bracketed-address':
    'An address between < and > is not possible. Write it without the signs: {{address}}',
  expression: 'Curly brackets are code here. To show them as text write \\{ and \\}.',
  'import-export':
    'A line that begins with "import" or "export" is code here. If it is a sentence, begin it with another word.',
  'raw-html':
    '<{{name}}> is HTML, which is not possible here. Write it in Markdown instead: {{instead}}',
  'unknown-component': 'There is no block <{{name}}>. Use one of {{allowed}}.{{suggestion}}',
  'component-inline':
    '<{{name}}> stands inside a sentence. Put it on lines of its own, with an empty line before and after.',
  'component-misplaced': '<{{name}}> does not belong here. Write it inside {{parents}}.',
  'component-content': '<{{name}}> may only hold {{allowed}}. Move everything else out of it.',
  'component-holds-text':
    '<{{name}}> cannot hold text. Write it as <{{name}} … /> and put the text into its attributes.',
  'component-empty': '<{{name}}> is empty. Write something between <{{name}}> and </{{name}}>.',
  'unknown-attribute':
    '<{{name}}> has no attribute "{{attribute}}". It may have {{allowed}}.{{suggestion}}',
  'duplicate-attribute': '<{{name}}> has the attribute "{{attribute}}" twice. Keep one of them.',
  'missing-attribute': '<{{name}}> lacks {{attribute}}="…". Add it: {{hint}}',
  'bad-attribute':
    '<{{name}}> has {{attribute}}="{{found}}", but the value {{expected}}. Write for example {{example}}',
  'attribute-expression':
    '<{{name}}> has code in curly brackets for "{{attribute}}". Write the value in straight quotes: {{attribute}}="…".',
  'attribute-spread':
    '<{{name}}> has code in curly brackets. Write each attribute by name, with its value in straight quotes.',
  'event-handler':
    '<{{name}}> has "{{attribute}}", which would run code in the reader’s browser. Take it out.',
  'link-scheme':
    'The link address "{{address}}" is of a kind that is not possible. Begin it with https://, mailto:, tel:, # or /.',
  'link-relative':
    'The link address "{{address}}" does not say where it begins. Write the full address on this site, such as /practices/name/, or begin with https://.',
  'link-http': 'The link address "{{address}}" is not encrypted. Write it with https:// in front.',
  'link-invalid':
    'The link address "{{address}}" is not a valid one. Copy it again from the browser, for example https://example.org/page.',
  'link-characters':
    'The link address "{{address}}" holds a space, a backslash or an invisible character. Copy it again without it.',
  'link-credentials':
    'The link address "{{address}}" holds a user name or password. Take away everything between https:// and @.',
  'link-host':
    'The site name "{{host}}" is written in letters that can be taken for others. Write the site name in plain Latin letters.',
  'link-misleading':
    'The words of the link show {{shown}}, but it leads to {{target}}. Make both the same, or write words that name the page.',
  'link-empty': 'The link to "{{address}}" has no words. Write them between [ and ].',
  'unknown-address':
    'There is no page {{address}} on this site. Write an existing one without the language, such as /practices/name/.',
  'unknown-anchor':
    'No heading of this text has the address {{address}}.{{suggestion}} Write # and the heading in small letters with hyphens.',
  'image-path':
    'The picture "{{address}}" is not one of ours. Write ../../media/ and a file name of small letters, digits, dots and hyphens that ends in png, jpg, webp or avif.',
  'image-missing':
    'There is no picture {{address}}. Upload it first, or correct the name.{{suggestion}}',
  'image-alt':
    'The picture {{address}} is not described. Say in words what it shows: ![description](../../media/name.jpg)',
  'image-reference':
    'A picture cannot take its address from elsewhere in the text. Write it as ![description](../../media/name.jpg)',
  'heading-one':
    'A heading with one # is the title of the page, which stands above already. Begin with ## here.',
  'heading-level':
    'A heading of level {{found}} follows one of level {{before}}. Write it with {{expected}}, so that no level is left out.',
  'heading-too-low':
    'A heading of level {{found}} is too deep. Use ##, ### or ####, or bold words.',
  'heading-empty':
    'This heading has no words. Write them after the # signs, or take the heading out.',
  'heading-nested':
    'A heading stands inside a list, quote, note or block. Put it at the beginning of a line of its own, outside, or make the words bold.',
  'footnote-undefined':
    'The footnote [^{{label}}] has no text. Add a line that begins with [^{{label}}]: and the text.',
  'footnote-unused':
    'Nothing refers to the footnote [^{{label}}]. Write [^{{label}}] where it belongs, or take the footnote out.',
  'footnote-duplicate':
    'The footnote [^{{label}}] is written twice. Give one of them another name.',
  'footnote-nested':
    'A footnote refers to a footnote, [^{{label}}]. Write its text out in place instead.',
  'footnote-empty': 'The footnote [^{{label}}] has no text. Write it after the colon.',
  'invisible-character':
    'There is an invisible or broken character, {{code}}. Delete it, or type the word again.',
  'direction-character':
    'There is an invisible character that turns the direction of text, {{code}}, without its counterpart or of a kind that can hide words. Delete it.',
  'single-tilde':
    'Words between single ~ signs would be struck through. Write ~~words~~ to strike them, or \\~ to show the sign.',
  'not-allowed': 'This kind of markup ({{type}}) is not possible. Write it as plain Markdown.',
} as const;

/** The name of a rule that a text can break. */
export type Rule = keyof typeof sentences;

/** Every rule, for tests and translators. */
export const rules = Object.keys(sentences) as readonly Rule[];

/** What a sentence needs beside the rule. */
export type ProblemValues = Readonly<Record<string, string>>;

/** One thing that is wrong, with its place: line and column count from 1. */
export interface Problem {
  readonly rule: Rule;
  readonly line: number;
  readonly column: number;
  readonly values: ProblemValues;
}

const longestValue = 120;

/** Says in plain English what was found and what to write instead. A value without entry leaves its place empty. */
export function describeProblem(problem: Problem): string {
  return sentences[problem.rule].replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = problem.values[name] ?? '';
    return value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
  });
}

/** Collects a problem at a place in the text. */
export type Report = (
  rule: Rule,
  at: { readonly line: number; readonly column: number } | undefined,
  values?: ProblemValues,
) => void;
