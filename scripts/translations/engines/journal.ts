/** What services have answered already, in one file: an interrupted run goes on where it was, and nothing is paid twice. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { readKept, writeKept } from '../../../src/cache/kept-file.ts';
import type { Engine, Languages } from './engine.ts';

export interface Journal {
  readonly get: (text: string) => string | undefined;
  /** Notes an answer. It is in the file after the next `save`. */
  readonly put: (text: string, answer: string) => void;
  /** Writes the file, in one step. */
  readonly save: () => void;
}

const fileSchema = z.record(z.string(), z.string());

function readEntries(file: string): Map<string, string> {
  const bytes = readKept(file);
  if (!bytes) return new Map();
  return new Map(Object.entries(fileSchema.parse(JSON.parse(bytes.toString('utf8')))));
}

/** The key of an answer: who was asked, in which languages, and for what. */
function keyOf({ name, model = '' }: Engine, { from, to }: Languages, text: string): string {
  const asked = JSON.stringify([name, model, from, to, text]);
  return createHash('sha256').update(asked).digest('hex');
}

/**
 * The journal of one engine and pair of languages. A file can hold those of several; one process at a time may write it.
 * A damaged file counts as empty (src/cache).
 */
export function openJournal(file: string, engine: Engine, languages: Languages): Journal {
  const entries = readEntries(file);
  let saved = entries.size;
  return {
    get: (text) => entries.get(keyOf(engine, languages, text)),
    put: (text, answer) => {
      entries.set(keyOf(engine, languages, text), answer);
      saved = -1;
    },
    save: () => {
      if (saved === entries.size) return;
      writeKept(file, Buffer.from(JSON.stringify(Object.fromEntries(entries), null, 1)));
      saved = entries.size;
    },
  };
}
