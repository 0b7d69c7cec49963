import { expect, test } from 'vitest';
import { bundleEditor } from './bundle-editor.ts';

const { files, metafile } = await bundleEditor();
const code = files.filter(({ path }) => path.endsWith('.js'));
const textOf = (contents: Uint8Array) => new TextDecoder().decode(contents);

test('makes no code from text, which the policy of the page forbids', () => {
  const makers = /\bnew Function\(|[^.\w]eval\(|setTimeout\(\s*["'`]/;
  expect(
    code.filter(({ contents }) => makers.test(textOf(contents))).map(({ path }) => path),
  ).toEqual([]);
});

test('asks no other host for anything', () => {
  const hosts = /unpkg\.com|jsdelivr|cdnjs|googleapis|gravatar|netlify\.com\/v1/;
  expect(
    code.flatMap(({ path, contents }) => (hosts.exec(textOf(contents))?.[0] ? [path] : [])),
  ).toEqual([]);
});

test('holds one React, one Zod and one engine of the body editor', () => {
  const inputs = Object.keys(metafile.inputs);
  for (const file of [
    'react/cjs/react.production.js',
    'zod/v4/core/core.js',
    '@codemirror/state/dist/index.js',
  ])
    expect(
      inputs.filter((path) => path.endsWith(`node_modules/${file}`)),
      file,
    ).toHaveLength(1);
});

test('the rich-text editors of Decap are not in it', () => {
  expect(
    Object.keys(metafile.inputs).filter((path) =>
      /node_modules\/slate|widget-markdown|widget-richtext/.test(path),
    ),
  ).toEqual([]);
});
