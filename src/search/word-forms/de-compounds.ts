/**
 * Parts of German compounds. Linking elements: https://de.wikipedia.org/wiki/Fugenlaut; that parts
 * are sought in a list of words and the fewest are the best: Koehn & Knight 2003, https://aclanthology.org/E03-1076/.
 */
import type { KnownWords } from './word-rules.ts';

const leastPart = 4;
/** Longer words are not looked through: they are addresses or mistakes. */
const longest = 48;

const linking = 's es n en er e'.split(' ');
const endings = ['', ...'e n en s es er ern in innen'.split(' ')];

/** Endings of words that are also words, or look so: they are not parts. */
const onlyEndings = new Set(
  `schaft schaften heit heiten keit keiten ungen tion tionen ismus isch ische tum haft hafte haften reich reiche frei freie
  voll volle los lose bare fähig fähige weise weisen artig artige seits halb mals wegen stens chen lein ling linge mann
  innen ander andere liche licher lichen ener ente enden enten ation ion
  ionen samt same samen esser reiten elbe bart barte elle elles ellen`.split(/\s+/),
);
/** First parts that change the meaning of what follows: Zusammenarbeit is work, Überzeugung is not a begetting. */
const particles = new Set(
  `über unter durch gegen wider hinter zusammen zurück voraus heraus hinaus herein hinein herum umher nieder wieder entgegen
  miss nach neben zwischen außer aber auch dass eine einer eines einen diese dieser dieses jede jeder kein keine mein dein
  sein seine ihre ihrer euer unser nicht noch oder sind wird wenn weil welch wird wurde haben hatte verb
  dies state tran mont`.split(/\s+/),
);

/** `praevention` → `prävention`, as the word list writes it. */
const withUmlauts = (word: string) =>
  word.replace(/(?<![aeiouyäöüq])ue|[ao]e/gu, (spelled) => umlauts[spelled[0] ?? ''] ?? spelled);
const umlauts: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü' };
const umlautOf: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };
const withoutUmlaut = (word: string) => word.replace(/[äöü]/gu, (sign) => umlautOf[sign] ?? sign);

/** The known word of which a last part is a form: `programmen` → `programm`. */
function lastPart(text: string, known: KnownWords): string | undefined {
  if (text.length < leastPart || onlyEndings.has(text)) return undefined;
  const bases = endings
    .filter((ending) => text.endsWith(ending))
    .map((ending) => text.slice(0, text.length - ending.length))
    .filter((base) => base.length >= leastPart);
  return [...bases, ...bases.map(withoutUmlaut)].find(
    (base) => known.has(base) && !onlyEndings.has(base),
  );
}

/** The known word of which a first part is made: `bildungs` → `bildung`, `sprach` → `sprache`. */
function firstPart(text: string, known: KnownWords): string | undefined {
  if (text.length < leastPart || particles.has(text) || onlyEndings.has(text)) return undefined;
  // The list also has first parts as they stand: bildungs.
  const withoutS = text.endsWith('s') ? text.slice(0, -1) : '';
  if (withoutS.length >= leastPart && known.has(withoutS)) return withoutS;
  if (known.has(text)) return text;
  const base = linking
    .filter((element) => text.endsWith(element))
    .map((element) => text.slice(0, text.length - element.length))
    .find((one) => one.length >= leastPart && !particles.has(one) && known.has(one));
  return base ?? (known.has(`${text}e`) ? `${text}e` : undefined);
}

/** The fewest parts of a word from a place on; of equal ones, those with the longest first part. */
function partsFrom(
  word: string,
  at: number,
  known: KnownWords,
  seen: Map<number, string[] | undefined>,
): string[] | undefined {
  if (seen.has(at)) return seen.get(at);
  const last = at > 0 ? lastPart(word.slice(at), known) : undefined;
  let best = last === undefined ? undefined : [last];
  for (let end = word.length - leastPart; best?.length !== 1 && end >= at + leastPart; end -= 1) {
    const first = firstPart(word.slice(at, end), known);
    const rest = first === undefined ? undefined : partsFrom(word, end, known, seen);
    if (first !== undefined && rest && (!best || rest.length + 1 < best.length))
      best = [first, ...rest];
  }
  seen.set(at, best);
  return best;
}

/** `klimaschutzprogramme` → `klima`, `schutz`, `programm`, also `klimaschutz` if that is a word; none for other words. */
export function germanParts(word: string, known: KnownWords): string[] {
  if (word.length < 2 * leastPart || word.length > longest) return [];
  const parts =
    partsFrom(word, 0, known, new Map()) ?? partsFrom(withUmlauts(word), 0, known, new Map()) ?? [];
  return [...new Set(parts.flatMap((part) => [part, ...germanParts(part, known)]))].filter(
    (part) => part !== word,
  );
}
