/** Cuts a whole text, settings and body, into segments, and puts a translated set back together. Pure. */
import type { FieldFacts } from '../collections/field-notes.ts';
import { cutBody } from '../markup/segments/cut-body.ts';
import type { Code } from '../markup/segments/inline-codes.ts';
import { escapeWords, type TaggedText, unescapeWords } from '../markup/segments/tagged-text.ts';
import { listWords, replaceWords } from './word-fields.ts';

/** A text: its settings without facts, and its body. */
export interface TextDocument {
  readonly texts: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** A piece of a text that is translated as a whole. */
export interface Segment {
  /** `title`, `transfer/firstSteps/2`, `approach#1` (its second paragraph), `body-12`. */
  readonly id: string;
  readonly kind: 'field' | 'heading' | 'paragraph' | 'cell' | 'attribute';
  readonly text: TaggedText;
  /** What a translator should know of where it stands. */
  readonly place: string;
  /** What the placeholders stand for; left out where there can be none. */
  readonly codes?: ReadonlyMap<number, Code>;
}

/** A text that was cut. */
export interface CutDocument {
  readonly segments: readonly Segment[];
  /** The text with other words, by the ids of segments; segments without any keep theirs. Throws `UnreadableTags`. */
  fill(targets: ReadonlyMap<string, TaggedText>): TextDocument;
}

const paragraphs = (words: string) => words.split(/\n[ \t]*\n\s*/);

/** Cuts a text. `facts` says which settings are words; without it all of them are. Throws `UncutBody`. */
export function cutDocument({ texts, body }: TextDocument, facts?: FieldFacts): CutDocument {
  const fields = listWords(texts, facts).map(({ path, value, label }) => {
    const name = path.join('/');
    const parts = paragraphs(value.trim());
    const idOf = (index: number) => (index === 0 ? name : `${name}#${index}`);
    const segments = parts.map(
      (part, index): Segment => ({
        id: idOf(index),
        kind: 'field',
        text: escapeWords(part.replace(/\s+/g, ' ').trim()),
        place: label,
      }),
    );
    return { name, segments };
  });
  const cut = cutBody(body);
  return {
    segments: [...fields.flatMap(({ segments }) => segments), ...cut.segments],
    fill: (targets) => {
      const words = new Map(
        fields.map(({ name, segments }) => [
          name,
          segments.map(({ id, text }) => unescapeWords(targets.get(id) ?? text)).join('\n\n'),
        ]),
      );
      const filled = replaceWords(texts, words) as Readonly<Record<string, unknown>>;
      return { texts: filled, body: cut.fill(targets) };
    },
  };
}
