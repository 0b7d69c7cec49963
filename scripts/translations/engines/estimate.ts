/** What a run would ask for, before anything is asked. */
import { countCharacters } from './batches.ts';
import type { Engine } from './engine.ts';
import { openJournal } from './journal.ts';
import { judgeAnswer } from './judge-answer.ts';
import { type Failure, planWork, type Work } from './plan.ts';
import { readTagged, wordsOf } from './tagged-text.ts';

/** An amount of text. */
export interface Amount {
  readonly texts: number;
  readonly words: number;
  /** As the service counts them for its bill: with the markup, or without. */
  readonly characters: number;
}

export interface Estimate {
  /** If everything had to be asked. */
  readonly withoutMemory: Amount;
  /** What is asked: equal texts once, and nothing that the journal has. */
  readonly withMemory: Amount;
  /** Segments that cannot be asked at all. */
  readonly failures: readonly Failure[];
}

/** Words as the language has them (https://tc39.es/ecma402/#segmenter-objects). */
export function countWords(text: string, language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count += 1;
  return count;
}

function amountOf(texts: readonly string[], engine: Engine, language: string): Amount {
  const amount = { texts: texts.length, words: 0, characters: 0 };
  for (const text of texts) {
    const words = wordsOf(readTagged(text));
    amount.words += countWords(words, language);
    const billed = engine.billing === 'characters' ? words : engine.asSent(text);
    amount.characters += countCharacters(billed);
  }
  return amount;
}

/** The amounts of a run, for `--dry-run`. Answers that turn out wrong and are asked again come on top. */
export function estimate(work: Work & { readonly journal: string }): Estimate {
  const { engine, languages } = work;
  const plan = planWork(work);
  const journal = openJournal(work.journal, engine, languages);
  const askable = new Set(plan.texts);
  const all = [...plan.parts.values()].flat().filter((text) => askable.has(text));
  const missing = plan.texts.filter((text) => judgeAnswer(text, journal.get(text)) !== undefined);
  return {
    withoutMemory: amountOf(all, engine, languages.from),
    withMemory: amountOf(missing, engine, languages.from),
    failures: plan.failures,
  };
}
