/**
 * English: British spelling is the key, because the site is written in it. Ways of spelling:
 * https://en.wikipedia.org/wiki/American_and_British_English_spelling_differences; which endings are one word for the
 * engine: https://snowballstem.org/algorithms/english/stemmer.html.
 */
import { britishSpelling } from './en-spelling.ts';
import { splitJoined } from './split-joined.ts';
import type { WordRules } from './word-rules.ts';

/** Plurals that the engine does not take for their singular. */
const irregular: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  geese: 'goose',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  halves: 'half',
  thieves: 'thief',
  wolves: 'wolf',
  shelves: 'shelf',
  selves: 'self',
  ourselves: 'ourself',
  themselves: 'themself',
  crises: 'crisis',
  analyses: 'analysis',
  theses: 'thesis',
  hypotheses: 'hypothesis',
  diagnoses: 'diagnosis',
  syntheses: 'synthesis',
  parentheses: 'parenthesis',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  curricula: 'curriculum',
  referenda: 'referendum',
  memoranda: 'memorandum',
  stimuli: 'stimulus',
  alumni: 'alumnus',
};
const menOf =
  /^(police|fire|states|sales|spokes|congress|alder|crafts|clergy|chair|gun|country|fisher|lay)(wo)?men$/;
const unchanging = new Set('news always perhaps series species besides overseas abroad'.split(' '));
const withIe = new Set('movies cookies rookies zombies calories selfies hoodies'.split(' '));

function unbend(word: string): string {
  return (
    (Object.hasOwn(irregular, word) ? irregular[word] : undefined) ?? word.replace(menOf, '$1$2man')
  );
}

/** Plurals that are one word for the engine too: cities, churches, mayors. */
function regularSingular(word: string): string {
  if (word.length < 4 || unchanging.has(word)) return word;
  if (withIe.has(word)) return word.slice(0, -1);
  if (/[^aeiou]ies$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:ss|x|zz|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^suia]s$/.test(word) ? word.slice(0, -1) : word;
}

const beginnings = 'multi counter anti cross socio community neighbourhood non co'.split(' ');

const spell = (word: string) => britishSpelling(unbend(word));

function singular(word: string): string {
  const spelled = spell(word);
  return spelled === word ? spell(regularSingular(word)) : regularSingular(spelled);
}

/** Rules of English words. */
export const englishRules: WordRules = {
  detach: (word) => word.replace(/'s?$/u, '').replace(/^(?:o|d)'(?=.)/u, (found) => found[0] ?? ''),
  key: singular,
  forms: (word, known) => {
    const spelled = spell(word);
    const split = splitJoined(word, beginnings, known);
    return [...(spelled === word ? [] : [singular(word)]), ...split, ...split.map(singular)];
  },
};
