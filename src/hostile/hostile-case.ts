/** What a hostile input is: files with something in them that must neither run, leak, track nor deface. */

import { sourceLocale } from '../i18n/locales.ts';
import { type ProblemKey, problemDictionaries } from '../i18n/problem-words.ts';

/** What the inputs try. */
export const hostileClasses = [
  'evaluation',
  'markup',
  'links',
  'images',
  'yaml',
  'unicode',
  'path',
  'size',
  'front-matter',
  'blocks',
] as const;
export type HostileClass = (typeof hostileClasses)[number];

/** A file below `content/`; `link` makes a symbolic link to that target instead. */
export interface HostileFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly link?: string;
}

/** The sentence with which a case is refused, and where. */
export interface Refusal {
  readonly key: ProblemKey;
  /** The first file of the case when left out. */
  readonly file?: string;
  readonly line?: number;
}

/** One hostile input, with what has to come of it: a refusal, or a page that is harmless (`inert`). */
export interface HostileCase {
  readonly id: string;
  readonly class: HostileClass;
  readonly files: readonly HostileFile[];
  readonly expected: 'inert' | Refusal;
  /** The text below the settings, where the case is one of a body: it is rendered although it is refused. */
  readonly body?: string;
}

/** Stands in a case for the path of a file that must never be made. */
export const canaryPlace = '@canary@';

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a message is the sentence of this key in the source language, whatever was put into its places. */
export function isSentenceOf(key: ProblemKey, message: string): boolean {
  const texts = Object.entries(problemDictionaries[sourceLocale]).filter(([name]) =>
    [key, `${key}_one`, `${key}_other`].includes(name),
  );
  return texts.some(([, text]) =>
    new RegExp(
      text
        .split(/\{\{\w+\}\}/)
        .map(escapeRegExp)
        .join('.*?'),
      's',
    ).test(message),
  );
}
