/** Terms of the glossary: a service gets the form of the target language and has to leave it alone. Pure. */
import type { Languages } from './engine.ts';
import { readTagged, type Token, writeTagged } from './tagged-text.ts';

/** A term in the source language, and the form to use in the target language. */
export interface Term {
  readonly source: string;
  readonly target: string;
}

function capitalise(text: string, language: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

const oneSpace = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** What stands for each form in which a term may be written: as it is, and at the beginning of a sentence. */
function formsOf(terms: readonly Term[], { from, to }: Languages): Map<string, string> {
  const forms = new Map<string, string>();
  for (const { source, target } of terms) {
    const form = oneSpace(source);
    if (!form || !target.trim()) continue;
    forms.set(form, target.trim());
    const atStart = capitalise(form, from);
    if (!forms.has(atStart)) forms.set(atStart, capitalise(target.trim(), to));
  }
  return forms;
}

/** Finds whole terms in words, the longest first. */
function termPattern(forms: ReadonlyMap<string, string>): RegExp {
  const longestFirst = [...forms.keys()].toSorted((a, b) => b.length - a.length);
  const any = longestFirst.map((form) => form.split(' ').map(RegExp.escape).join('\\s+')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${any})(?![\\p{L}\\p{N}\\p{M}])`, 'gu');
}

/** Numbers that no placeholder has yet. */
function freeIds(tokens: readonly Token[]): () => string {
  let last = Math.max(0, ...tokens.map((token) => (token.kind === 'text' ? 0 : Number(token.id))));
  return () => {
    last += 1;
    return String(last);
  };
}

/** Words with every term in them inside a `k`. */
function guardWords(
  words: string,
  pattern: RegExp,
  forms: ReadonlyMap<string, string>,
  freeId: () => string,
): Token[] {
  const pieces: Token[] = [];
  let end = 0;
  for (const match of words.matchAll(pattern)) {
    const id = freeId();
    pieces.push(
      { kind: 'text', text: words.slice(end, match.index) },
      { kind: 'open', tag: 'k', id },
      { kind: 'text', text: forms.get(oneSpace(match[0])) ?? match[0] },
      { kind: 'close', tag: 'k', id },
    );
    end = match.index + match[0].length;
  }
  return [...pieces, { kind: 'text', text: words.slice(end) }];
}

/**
 * A function that makes tagged text in which every term is a `k` with its target form:
 * `hate crime` → `<k id="1">delito de odio</k>`.
 */
export function termGuard(terms: readonly Term[], languages: Languages): (text: string) => string {
  const forms = formsOf(terms, languages);
  const pattern = termPattern(forms);
  return (text) => {
    const tokens = readTagged(text);
    if (forms.size === 0) return text;
    const freeId = freeIds(tokens);
    return writeTagged(
      tokens.flatMap((token) =>
        token.kind === 'text' ? guardWords(token.text, pattern, forms, freeId) : token,
      ),
    );
  };
}

/** The words inside each `k`, by its id. */
function keptWords(tokens: readonly Token[]): Map<string, string> {
  const kept = new Map<string, string>();
  let inside: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'open' && token.tag === 'k') {
      inside = token.id;
      kept.set(inside, '');
    } else if (token.kind === 'close' && token.tag === 'k') inside = undefined;
    else if (inside !== undefined && token.kind === 'text')
      kept.set(inside, (kept.get(inside) ?? '') + token.text);
  }
  return kept;
}

/** An answer with its terms put back, and the first term that does not stand in it all the same. */
export interface WithTerms {
  readonly text: string;
  readonly lost: string | undefined;
}

/** An answer with the terms of its source in place of every `k`, whatever the service made of their words. */
export function putTermsBack(source: string, answer: string): WithTerms {
  const forms = keptWords(readTagged(source));
  let keeping = false;
  const tokens = readTagged(answer).flatMap((token): Token[] => {
    if (token.kind === 'open' && token.tag === 'k') {
      keeping = true;
      return [{ kind: 'text', text: forms.get(token.id) ?? '' }];
    }
    if (token.kind === 'close' && token.tag === 'k') {
      keeping = false;
      return [];
    }
    return keeping ? [] : [token];
  });
  const words = tokens.map((token) => (token.kind === 'text' ? token.text : '\n')).join('');
  const lost = [...forms.values()].find((form) => !words.includes(form));
  return { text: writeTagged(tokens), lost };
}
