/** Makes documents of our own model by the thousand, the same for the same seed. Pure. */
import { type Locale, sourceLocale } from '../../src/i18n/locales.ts';
import { termIds } from '../../src/taxonomies/index.ts';
import { Dice } from './random.ts';

/** What the documents are made of. */
export interface Material {
  /** Sentences of each language; every language in which documents are wanted needs some. */
  readonly sentences: Readonly<Partial<Record<Locale, readonly string[]>>>;
  /** Ids of cities that exist. */
  readonly cities: readonly string[];
}

/** A file to be written: its path from the root of the project. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

export interface GenerateOptions {
  readonly seed: string;
  /** Number of entries; each has a file in every locale. */
  readonly documents: number;
  /** The source language among them. */
  readonly locales: readonly Locale[];
}

/** Of ten documents, how many are of each kind. */
const shares = [
  'practices',
  'practices',
  'practices',
  'practices',
  'practices',
  'practices',
  'events',
  'events',
  'news',
  'news',
] as const;

/** The files of so many documents. Document 17 is the same however many there are. */
export function* generateFiles(
  options: GenerateOptions,
  material: Material,
): Generator<GeneratedFile> {
  for (let number = 0; number < options.documents; number += 1) {
    const folder = shares[number % shares.length] ?? 'practices';
    const id = `case-${String(number).padStart(5, '0')}`;
    for (const locale of options.locales) {
      const dice = new Dice(`${options.seed} ${number} ${locale}`);
      const write = new Writer(dice, material.sentences[locale] ?? []);
      const facts =
        locale === sourceLocale
          ? factsOf(folder, new Dice(`${options.seed} ${number}`), material)
          : [];
      const settings = [...textsOf(folder, number, write), ...facts, ...noteOf(locale)];
      yield {
        path: `content/${folder}/${locale}/${id}.mdx`,
        text: ['---', ...settings, '---', '', ...write.body(), ''].join('\n'),
      };
    }
  }
}

type Folder = (typeof shares)[number];

function noteOf(locale: Locale): string[] {
  return locale === sourceLocale ? [] : ['translation: { method: machine, date: 2026-11-24 }'];
}

const quoted = (text: string) => JSON.stringify(text);

function textsOf(folder: Folder, number: number, write: Writer): string[] {
  const base = [
    `title: ${quoted(`${write.words(52)} ${number}`)}`,
    `summary: ${quoted(write.words(260))}`,
  ];
  if (folder === 'news') return base;
  if (folder === 'events') return [...base, 'findings:', ...write.items(3)];
  return [
    ...base,
    `problem: ${quoted(write.paragraph())}`,
    `approach: ${quoted(write.paragraph())}`,
    'outcomes:',
    `  - { text: ${quoted(write.words(200))}, direction: reported, measure: ${quoted(write.words(80))} }`,
    `  - { text: ${quoted(write.words(200))}, direction: improved, measure: ${quoted(write.words(80))} }`,
    'lessons:',
    ...write.items(3),
    `safeguards: ${quoted(write.paragraph())}`,
    'transfer:',
    `  keep: ${quoted(write.words(300))}`,
    `  change: ${quoted(write.words(300))}`,
  ];
}

function factsOf(folder: Folder, dice: Dice, { cities }: Material): string[] {
  const list = (values: readonly unknown[]) => `[${values.join(', ')}]`;
  const topics = `topics: ${list(dice.some(termIds('topics'), 3))}`;
  const source =
    'sources: [{ title: A report, url: "https://example.org/report", language: en, accessed: 2026-11-23 }]';
  const date = `${dice.between(2016, 2025)}-${String(dice.between(1, 12)).padStart(2, '0')}-${String(dice.between(1, 28)).padStart(2, '0')}`;
  if (folder === 'news')
    return [topics, source, `date: ${date}`, `kind: ${dice.one(termIds('newsKinds'))}`];
  const city = `city: ${dice.one(cities)}`;
  if (folder === 'events')
    return [topics, source, city, `start: ${date}`, 'timeZone: Europe/Berlin', 'status: held'];
  return [
    topics,
    source,
    city,
    `status: ${dice.one(termIds('practiceStatuses'))}`,
    `roadmapSteps: ${list(dice.some([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 3))}`,
    `partners: ${list(dice.some(termIds('partnerKinds'), 3))}`,
    `targetGroups: ${list(dice.some(termIds('targetGroups'), 2))}`,
    `start: ${date.slice(0, 4)}`,
    `evidenceLevel: ${dice.one(termIds('evidenceLevels'))}`,
    `lastVerified: 2026-${String(dice.between(1, 10)).padStart(2, '0')}-15`,
  ];
}

/** Puts sentences of one language together. */
class Writer {
  readonly #dice: Dice;
  readonly #sentences: readonly string[];

  constructor(dice: Dice, sentences: readonly string[]) {
    this.#dice = dice;
    this.#sentences = sentences;
  }

  /** Whole words of one sentence, at most so many characters. */
  words(most: number): string {
    const sentence = this.#dice.one(this.#sentences);
    return sentence.length <= most ? sentence : sentence.slice(0, most).replace(/\s+\S*$/u, '');
  }

  paragraph(): string {
    return this.#dice.some(this.#sentences, this.#dice.between(3, 6)).join(' ').slice(0, 1100);
  }

  items(count: number): string[] {
    return Array.from({ length: count }, () => `  - ${quoted(this.words(200))}`);
  }

  /** 600 to 1,200 words with lists, a table, footnotes and blocks, as a real practice has them. */
  body(): string[] {
    const parts = Array.from({ length: this.#dice.between(4, 6) }, (_, index) =>
      this.#section(index),
    );
    const notes = [1, 2].map(
      (note) => `[^${note}]: ${this.words(90)}, [${this.words(30)}](https://example.org/${note}).`,
    );
    return [...parts.flat(), ...notes];
  }

  #section(index: number): string[] {
    const extra = [this.#list(), this.#table(), this.#callout(), this.#figures()][index] ?? [];
    const note = index < 2 ? `[^${index + 1}]` : '';
    return [
      `## ${this.words(50).replace(/[.:;?!،؛؟]+$/u, '')}`,
      '',
      `${this.paragraph()}${note}`,
      '',
      this.paragraph(),
      '',
      ...extra,
      '',
    ];
  }

  #list(): string[] {
    return Array.from({ length: 4 }, () => `- **${this.words(24)}** ${this.words(120)}`);
  }

  #table(): string[] {
    const row = () => `| ${this.words(24)} | ${this.#dice.between(2, 900)} | ${this.words(40)} |`;
    return [row(), '| --- | --: | --- |', row(), row(), row()];
  }

  #callout(): string[] {
    return [
      `<Callout kind="tip" title=${quoted(this.words(40).replaceAll('"', ''))}>`,
      '',
      this.words(240),
      '',
      '</Callout>',
    ];
  }

  #figures(): string[] {
    const figure = () =>
      `  <KeyFigure value="${this.#dice.between(2, 900)}" label="${this.words(40).replaceAll('"', '')}" />`;
    return ['<KeyFigures>', figure(), figure(), '</KeyFigures>'];
  }
}
