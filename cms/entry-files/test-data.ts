/** Made-up settings and files for the tests that try many. */
import fc from 'fast-check';
import { Document, isCollection, isScalar, type Scalar, visit } from 'yaml';
import { findBadCharacters } from '../../src/markup/check/characters.ts';
import { findReservedName } from '../../src/source/bad-strings.ts';
import { cutFrontMatter, readYaml } from '../../src/source/front-matter.ts';
import { cleanData, type Value, type ValueMap } from './clean-data.ts';
import { nastyTexts } from './nasty-texts.ts';

/** Not refused by the gate, whatever file it stands in: then nothing is written back. */
const isAllowed = (words: string) => findBadCharacters(words).length === 0;

const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...nastyTexts) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...nastyTexts), { maxLength: 4 })
      .map((parts) => parts.join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...nastyTexts), { maxLength: 4 })
      .map((parts) => parts.join('\n')),
  },
);
const text = anyText.filter(isAllowed);
const anyName = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'title',
      'summary',
      'topics',
      'sources',
      'text',
      'url',
      'start',
      'cover',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('true', '1', 'a b', '- a', 'toString'),
    ),
  },
);
const name = anyName.filter((words) => isAllowed(words) && !findReservedName({ [words]: 0 }));
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => value + 0);

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    {
      weight: 5,
      arbitrary: fc.oneof(
        { weight: 5, arbitrary: text },
        number,
        fc.boolean(),
        fc.constantFrom(null, undefined),
      ),
    },
    { weight: 2, arbitrary: fc.array(tie('value'), { maxLength: 5 }) },
    {
      weight: 2,
      arbitrary: fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    },
  ),
}));

/** Any settings, with and without values that count as not there. */
export const anyData = fc.dictionary(name, value, { maxKeys: 6, noNullPrototype: true });

/** A stream of decisions, each from 0 up to 99. */
export const decisions = fc.array(fc.nat(99), { minLength: 1, maxLength: 40 });

/** Takes the decisions one after the other, again and again. */
export function makeDecider(list: readonly number[]): () => number {
  let taken = -1;
  return () => {
    taken += 1;
    return list[taken % list.length] ?? 0;
  };
}

/** The settings with some values changed, taken away, added or moved. `other` gives what is added. */
export function changeSome(data: ValueMap, other: ValueMap, decide: () => number): ValueMap {
  const added = Object.values(other);
  const anything = (): Value => added[decide() % Math.max(added.length, 1)] ?? 'new';
  const change = (old: Value): Value | null => {
    const decision = decide();
    if (decision < 45) return old;
    if (decision < 55) return null;
    if (decision < 65) return anything();
    if (typeof old === 'string') return old.replace(/\S+/, 'changed');
    if (Array.isArray(old)) {
      const items = old.map(change).filter((item) => item !== null);
      if (decide() < 30) items.push(anything());
      return decide() < 20 ? items.reverse() : items;
    }
    return typeof old === 'object' ? changeMap(old as ValueMap) : old;
  };
  const changeMap = (map: ValueMap) => {
    const changed = Object.entries(map).map(([key, old]) => [key, change(old)]);
    if (decide() < 30) changed.push([`new${decide() % 3}`, anything()]);
    return Object.fromEntries(changed);
  };
  return cleanData(changeMap(data));
}

const scalarTypes = [
  'PLAIN',
  'QUOTE_SINGLE',
  'QUOTE_DOUBLE',
  'BLOCK_FOLDED',
  'BLOCK_LITERAL',
] as const;

/** Settings as YAML written by another writer, in many manners and with comments. */
export function writeInSomeManner(data: ValueMap, decide: () => number): string {
  const document = new Document(data, {
    version: '1.2',
    schema: 'core',
    aliasDuplicateObjects: false,
  });
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key') node.type = scalarTypes[decide() % scalarTypes.length] as Scalar.Type;
      if (decide() < 10 && key !== 'key') node.comment = ' beside';
    },
    Collection: (key, node) => {
      if (key !== null) node.flow = decide() < 25;
    },
    Pair: (_key, { key }) => {
      if (isScalar(key) && decide() < 15) key.commentBefore = ' above';
      if (isScalar(key) && decide() < 10) key.spaceBefore = true;
    },
  });
  if (isCollection(document.contents)) document.contents.flow = false;
  return document.toString({ lineWidth: decide() < 50 ? 40 : 0, indentSeq: decide() < 70 });
}

/** What a file says to the site; throws when the site cannot read it. */
export function readFile(file: string): {
  yaml: string;
  data: Record<string, unknown>;
  body: string;
} {
  const cut = cutFrontMatter(file.replace(/\r\n?/g, '\n'));
  if ('problem' in cut) throw new Error(cut.problem.message);
  const read = readYaml(cut.yaml);
  if ('problem' in read) throw new Error(`${read.problem.message}\n${cut.yaml}`);
  return { yaml: cut.yaml, data: read.data, body: cut.body };
}
