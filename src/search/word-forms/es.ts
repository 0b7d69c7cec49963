/**
 * Spanish: what the engine misses are plurals that change z to c. Rule of the plural:
 * https://www.rae.es/dpd/plural; what the engine takes for one word:
 * https://snowballstem.org/algorithms/spanish/stemmer.html.
 */
import { splitJoined } from './split-joined.ts';
import type { WordRules } from './word-rules.ts';

/** Words that end as such a plural does but have c in the singular too: enlaces, of enlace. */
const withC = new Set(
  'doces treces enlaces desenlaces índices subíndices cómplices vértices vórtices ápices hélices códices artífices haces'.split(
    ' ',
  ),
);

/** `voces` → `voz` */
function withZ(word: string): string {
  return withC.has(word) ? word : word.replace(/(?<=.[aeiouáéíóú])ces$/u, 'z');
}

/** Plurals that are one word for the engine too: organizaciones, ciudades, jóvenes. */
function regularSingular(word: string): string {
  return word
    .replace(/(?<=[cstxgn])iones$/u, 'ión')
    .replace(/(?<=..d)ades$/u, 'ad')
    .replace(/(?<=..[aeo])s$/u, '');
}

const beginnings = 'multi anti contra socio co sobre sub pluri'.split(' ');

/** Rules of Spanish words. */
export const spanishRules: WordRules = {
  key: (word) => regularSingular(withZ(word)),
  forms: (word, known) => {
    const plain = withZ(word);
    const split = splitJoined(word, beginnings, known);
    return [plain, ...split, ...split.map(withZ)];
  },
};
