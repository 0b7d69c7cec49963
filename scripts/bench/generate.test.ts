import { expect, it } from 'vitest';
import { localeCodes } from '../../src/i18n/locales.ts';
import { checkTree, parseBody } from '../../src/markup/index.ts';
import { readEntryFile } from '../../src/source/entry-file.ts';
import { projectRoot } from '../lib/project.ts';
import { generateFiles } from './generate.ts';
import { readMaterial, sentencesOf } from './material.ts';

const material = readMaterial(projectRoot, localeCodes);
const generate = (documents: number, seed = '1') => [
  ...generateFiles({ seed, documents, locales: localeCodes }, material),
];

it('makes the same files for the same seed, and others for another', () => {
  expect(generate(3)).toEqual(generate(3));
  expect(generate(3, '2')).not.toEqual(generate(3));
});

it('begins with the same documents, however many are wanted', () => {
  expect(generate(12).slice(0, 15)).toEqual(generate(3));
});

it('makes files that our own rules accept', () => {
  const problems = generate(60).flatMap(({ path, text }): readonly object[] => {
    const read = readEntryFile({ path, bytes: new TextEncoder().encode(text) });
    if ('problems' in read) return read.problems;
    const parsed = parseBody(read.file.body);
    return 'problems' in parsed
      ? parsed.problems
      : checkTree(parsed.tree, { hasMedia: () => false });
  });
  expect(problems).toEqual([]);
});

it('takes sentences from prose alone', () => {
  const document =
    '---\ntitle: A title that is long enough to be a sentence.\n---\n\n## A heading that is long enough to be one\n\nThe first sentence of this is long enough. Short.\n\n- A list item that is long enough to be one.\n';
  expect(sentencesOf(document, 'en')).toEqual(['The first sentence of this is long enough.']);
});
