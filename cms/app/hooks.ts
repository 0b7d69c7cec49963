/** What the patched parts of Decap call (cms/bundle/patches.ts). */

import { formatNumber } from '../../src/i18n/format.ts';
import { isLocale, type Locale, localeInfo } from '../../src/i18n/locales.ts';
import type { PictureProblem } from '../pictures/picture-problem.ts';
import { preparePicture } from '../pictures/prepare-picture.ts';
import type { EditorKey, EditorWords } from '../words/editor-words.ts';
import type { Session } from './session.ts';

/** A picture that may be uploaded, or none, and what to tell the member. */
export interface PreparedPicture {
  readonly file?: File;
  readonly message: string;
}

interface Hooks {
  languageName(code: string): string;
  /** What the member is told while a picture is prepared: a large one takes seconds. */
  readonly preparing: string;
  /** Never rejects: the member is told what went wrong. */
  preparePicture(file: File, isTaken: (name: string) => boolean): Promise<PreparedPicture>;
}

declare global {
  var twoShoresEditor: Hooks | undefined;
}

/** Bytes as a person reads them: `3.4` megabytes. */
function megabytes(bytes: number): number {
  return Math.max(0.1, Math.round(bytes / 100_000) / 10);
}

/** A reason to refuse a picture as a sentence. */
function tellProblem({ kind, values }: PictureProblem, say: EditorWords, locale: Locale): string {
  const shown = Object.entries(values).map(([name, value]) => {
    if (name === 'found') return [name, say(`fileKind.${value}` as EditorKey)];
    const isBytes = kind === 'too-large';
    return [name, formatNumber(isBytes ? megabytes(Number(value)) : Number(value), locale)];
  });
  return say(`picture.${kind}`, Object.fromEntries(shown));
}

/** Whether the browser could not get at the content of a file (https://www.w3.org/TR/FileAPI/#dfn-error-codes). */
function isUnreadable(fault: unknown): boolean {
  return (
    fault instanceof DOMException &&
    ['NotFoundError', 'NotReadableError', 'SecurityError'].includes(fault.name)
  );
}

/** A fault as a sentence. */
function tellFault(fault: unknown, say: EditorWords): string {
  if (isUnreadable(fault)) return say('picture.unreadable');
  return say('picture.failed', { reason: fault instanceof Error ? fault.message : String(fault) });
}

/** Makes the hooks of this window. */
export function publishHooks({ locale, say }: Session): void {
  globalThis.twoShoresEditor = {
    languageName: (code) => (isLocale(code) ? localeInfo(code).name : code),
    preparing: say('picture.preparing'),
    preparePicture: async (file, isTaken) => {
      const prepared = await preparePicture(file, isTaken).catch((fault: unknown) => ({ fault }));
      if ('fault' in prepared) return { message: tellFault(prepared.fault, say) };
      if ('problem' in prepared) return { message: tellProblem(prepared.problem, say, locale) };
      const size = (bytes: number) => formatNumber(megabytes(bytes), locale);
      return {
        file: prepared.file,
        message: say('picture.ready', {
          before: size(prepared.before),
          after: size(prepared.file.size),
        }),
      };
    },
  };
}
