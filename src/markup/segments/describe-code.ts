/** Says what a placeholder stands for, in a few signs for people and by kind for programs. Pure. */
import type { Code } from './inline-codes.ts';

/** Kinds of markup inside a line. */
export type CodeKind =
  | 'italic'
  | 'bold'
  | 'struck'
  | 'link'
  | 'image'
  | 'break'
  | 'code'
  | 'footnote'
  | 'other';

/** A placeholder as people and programs see it. */
export interface CodeFacts {
  readonly kind: CodeKind;
  /** `*`, `[`, `` `git` ``; what ends a pair comes after. */
  readonly open: string;
  readonly close?: string;
  /** Where a link or picture leads: `/en/about/`. */
  readonly address?: string;
}

const pairs: Readonly<Record<string, CodeKind>> = {
  '*': 'italic',
  '**': 'bold',
  '~~': 'struck',
  '[': 'link',
  '![': 'image',
};

function singleKind(code: string): CodeKind {
  if (/^\\?\s*\n/.test(code)) return 'break';
  if (code.startsWith('`')) return 'code';
  if (code.startsWith('[^')) return 'footnote';
  return /^(?:<?(?:https?:|mailto:)|www\.|[^\s@]+@)/.test(code) ? 'link' : 'other';
}

/** What a code is. */
export function describeCode(code: Code): CodeFacts {
  if (code.kind === 'single') {
    const kind = singleKind(code.code);
    return { kind, open: kind === 'break' ? '⏎' : code.code.replace(/\s+/g, ' ') };
  }
  const { open, close } = code;
  const [, address] = /^\]\(<?([^\s>)]*)/.exec(close) ?? [];
  return {
    kind: pairs[open] ?? 'other',
    open,
    close: close.replace(/\s+/g, ' '),
    ...(address ? { address } : {}),
  };
}
