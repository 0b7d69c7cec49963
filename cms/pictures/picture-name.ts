/** Makes the name under which a picture is stored from the name it had on the author's computer. */
import type { WrittenKind } from '../../src/pictures/picture-kinds.ts';
import { tellsNothing, withoutTraces } from './telling-name.ts';

const endings: Readonly<Record<WrittenKind, string>> = {
  png: '.png',
  jpeg: '.jpg',
  webp: '.webp',
};

/** The ending of a file name. It has a letter, unlike the end of a number. */
const ending = /\.(?=\d*[a-z])[a-z0-9]{2,4}$/i;

/** Characters of a whole name, ending included. */
const longestName = 60;

/** Letters that are not a plain letter with a mark, so that NFKD leaves them as they are. */
const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
};

/** Small Latin letters and digits, with hyphens between the words: `L’Été à Århus` → `l-ete-a-arhus`. */
function toWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłıŋħ]/g, (letter) => spelledOut[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The beginning of a name, cut between words; inside the first word when that one is too long. */
function shorten(words: string, length: number): string {
  if (words.length <= length) return words;
  const cut = words.slice(0, length + 1).lastIndexOf('-');
  return words.slice(0, cut > 0 ? cut : length);
}

/** What is needed besides the original name. */
export interface NameContext {
  readonly kind: WrittenKind;
  /** Stands in for a name that says nothing: `2026-11-03`. */
  readonly day: string;
  /** True for a name that another picture has. */
  readonly taken: (name: string) => boolean;
}

/**
 * Name of a prepared picture: `Photo of Été 1.PNG` → `photo-of-ete-1.webp`, or `photo-of-ete-1-2.webp` when that is
 * taken; `IMG_1234.jpg` → `picture-20261103.webp`. Throws when a thousand such names are taken.
 */
export function pictureName(original: string, { kind, day, taken }: NameContext): string {
  const base = original.split(/[/\\]/).at(-1) ?? '';
  const words = toWords(withoutTraces(base.replace(ending, '')));
  const stem = tellsNothing(words) ? `picture-${day.replaceAll('-', '')}` : words;
  for (let count = 1; count <= 1000; count++) {
    const suffix = `${count === 1 ? '' : `-${count}`}${endings[kind]}`;
    const name = shorten(stem, longestName - suffix.length) + suffix;
    if (!taken(name)) return name;
  }
  throw new Error(`A thousand pictures are called "${stem}". Give the file another name.`);
}
