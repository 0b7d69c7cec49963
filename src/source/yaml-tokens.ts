/** Refuses what YAML can do beside holding settings, before a parser acts on it. Pure; linear in the length of the text. */
import { CST, Lexer } from 'yaml';
import type { ProblemKey } from '../i18n/problem-words.ts';

/** What was found, and how many characters stand before it. */
export interface ForbiddenToken {
  readonly key: Extract<ProblemKey, `file.${string}`>;
  readonly offset: number;
}

/** Where one of the refused signs could stand. Ordinary settings have none of these, which spares reading them twice. */
const suspicious =
  /(?:^|[\s[{,:?-])[&*!]|^(?:---|\.\.\.|%)|(?:^|[[{,]|(?:^|\s)[-?:])[ \t]*\?(?:\s|$)|[\]}][ \t]*:/m;

/** Tokens by their kind (https://eemeli.org/yaml/#lexer). */
const refusals: Readonly<Record<string, ForbiddenToken['key']>> = {
  // They can hide, multiply or change values.
  anchor: 'file.anchors',
  alias: 'file.anchors',
  tag: 'file.anchors',
  'doc-start': 'file.documents',
  'doc-end': 'file.documents',
  'directive-line': 'file.documents',
  // A name that is a list or a group; readers of YAML take minutes for nested ones.
  'explicit-key-ind': 'file.notSettings',
};

/** Marks of the lexer that stand for no character of the text. */
const marks = new Set(['doc-mode', 'scalar', 'flow-error-end']);
const blank = new Set(['space', 'newline', 'comment']);
const collectionEnds = new Set(['flow-map-end', 'flow-seq-end']);

/** The first anchor, alias, tag, document mark or name that is no word; undefined when there is none. */
export function findForbiddenToken(yaml: string): ForbiddenToken | undefined {
  if (!suspicious.test(yaml)) return undefined;
  let offset = 0;
  let before = '';
  for (const token of new Lexer().lex(yaml)) {
    const kind = CST.tokenType(token) ?? '';
    if (marks.has(kind)) continue;
    const key = refusals[kind];
    if (key) return { key, offset };
    if (kind === 'map-value-ind' && collectionEnds.has(before))
      return { key: 'file.notSettings', offset };
    if (!blank.has(kind)) before = kind;
    offset += token.length;
  }
  return undefined;
}
