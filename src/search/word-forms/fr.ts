/**
 * French: elision, ligatures and the feminine of words in -teur. Elided words:
 * https://fr.wikipedia.org/wiki/%C3%89lision; ligatures: https://fr.wikipedia.org/wiki/%C5%92; forms with a middle dot:
 * https://fr.wikipedia.org/wiki/Langage_inclusif_en_fran%C3%A7ais; what the engine takes for one word:
 * https://snowballstem.org/algorithms/french/stemmer.html.
 */
import { splitJoined } from './split-joined.ts';
import type { WordRules } from './word-rules.ts';

const elided = "(?:lorsqu|puisqu|jusqu|quoiqu|qu|[cdjlmnst])'";
const elidedAtStart = new RegExp(`^(?:${elided})+(?=.)`, 'u');
const elidedInText = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}'])(?:${elided})+(?=[\\p{L}\\p{N}])`,
  'giu',
);

const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', Œ: 'OE', Æ: 'AE' };
const withoutLigatures = (word: string) =>
  word.replace(/[œæŒÆ]/gu, (sign) => ligatures[sign] ?? sign);

/** Plurals in -aux of words in -ail: -al is found by the engine. */
const ofAil: Readonly<Record<string, string>> = {
  travaux: 'travail',
  baux: 'bail',
  vitraux: 'vitrail',
  coraux: 'corail',
  yeux: 'oeil',
};
const notOfTeur = new Set('matrice matrices cicatrice cicatrices'.split(' '));

/** `animatrices` → `animateur`, `citoyen·ne·s` → `citoyen` */
function neutral(word: string): string {
  const undotted = word.replace(/[·‧].*$/u, '') || word.replace(/[·‧]/gu, '') || word;
  const plain = withoutLigatures(undotted);
  if (Object.hasOwn(ofAil, plain)) return ofAil[plain] ?? plain;
  return notOfTeur.has(plain) ? plain : plain.replace(/(?<=..)trices?$/u, 'teur');
}

/** Plurals that are one word for the engine too: écoles, municipaux, jeux. */
function regularSingular(word: string): string {
  return word
    .replace(/(?<=...[^su])s$/u, '')
    .replace(/(?<=..[^ey])aux$/u, 'al')
    .replace(/(?<=..eau|^(?:enj|j|f|li|nev|chev|vo)eu)x$/u, '');
}

const beginnings = 'multi anti contre socio sous porte pluri micro co non'.split(' ');

/** Rules of French words. */
export const frenchRules: WordRules = {
  joiner: '[·‧]',
  tidy: (text) => text.replace(elidedInText, ' ').replace(/(?<=\p{L})[·‧]\p{L}+/gu, ''),
  detach: (word) => word.replace(elidedAtStart, ''),
  key: (word) => regularSingular(neutral(word)),
  forms: (word, known) => {
    const plain = neutral(word);
    const split = splitJoined(word, beginnings, known);
    return [plain, ...split, ...split.map(neutral)];
  },
};
