import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as viteBuild } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleOptions } from '../../cms/bundle/bundle-editor.ts';
import { projectRoot } from '../lib/project.ts';
import { readLock } from '../lock/lock.ts';
import { allowedLicences, isAllowed, licenceOf } from './licence.ts';
import { formatLicences, type ListedPackage, licenceProblems } from './list-licences.ts';
import { noteClientModules } from './note-client-modules.ts';
import { readPackage } from './read-package.ts';
import { bundledModules, packageFolders } from './shipped.ts';
import { takenAlong } from './taken-along.ts';

const listed = (facts: Partial<ListedPackage>): ListedPackage => ({
  name: 'a',
  version: '1.0.0',
  licence: 'MIT',
  source: 'https://a.example',
  text: 'Do as you like.',
  parts: ['the pages'],
  ...facts,
});

test('modules are traced to the folder of their package, however they are named', () => {
  const modules = [
    'node_modules/react/index.js',
    '/home/me/site/node_modules/react/cjs/react.js',
    'astro-ns:/home/me/node_modules/@b/c/lib/x.js?raw',
    'node_modules/a/node_modules/@b/c/x.js',
    'C:\\site\\node_modules\\d\\d.js',
    'cms/app/start.ts',
    '\0vite/preload-helper.js',
  ];
  expect(packageFolders(modules)).toEqual([
    'node_modules/@b/c',
    'node_modules/a/node_modules/@b/c',
    'node_modules/d',
    'node_modules/react',
  ]);
});

// One export of three modules is used: the rest is read by the bundlers, and left out.
const folder = mkdtempSync(join(tmpdir(), 'shipped-'));
const entry = join(folder, 'entry.js');
const unused = join(folder, 'node_modules/unused/index.js');
beforeAll(() => {
  mkdirSync(dirname(unused), { recursive: true });
  writeFileSync(join(dirname(unused), 'package.json'), '{"type":"module","sideEffects":false}');
  writeFileSync(unused, 'export const never = 1;');
  const used = join(projectRoot, 'node_modules/hastscript/index.js');
  writeFileSync(
    entry,
    `import { h } from ${JSON.stringify(used)}; import { never } from 'unused'; console.log(h);`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

test('esbuild tells what is left in the editor', async () => {
  const { metafile } = await esbuild({
    ...bundleOptions,
    entryPoints: [entry],
    outdir: 'out',
    write: false,
    metafile: true,
  });
  expect(Object.keys(metafile.inputs).join()).toContain('node_modules/hastscript/');
  const folders = packageFolders(bundledModules(metafile));
  expect(folders).toContain('node_modules/hastscript');
  expect(folders).not.toContain('node_modules/unused');
});

test('Vite tells what is left in the scripts of pages', async () => {
  let modules: readonly string[] = [];
  const note = (found: readonly string[]) => {
    modules = found;
  };
  await viteBuild({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [noteClientModules(note)],
    build: { write: false, rolldownOptions: { input: entry } },
  });
  expect(packageFolders(modules)).toContain('node_modules/hastscript');
  expect(packageFolders(modules)).not.toContain('node_modules/unused');
});

describe('the licence', () => {
  const manifest = { name: 'a', version: '1.0.0' };

  test.each([
    [{ license: 'MIT' }, 'MIT'],
    [{ license: { type: 'ISC' } }, 'ISC'],
    [{ licenses: [{ type: 'MIT' }, { type: 'Apache-2.0' }] }, 'MIT OR Apache-2.0'],
    [{}, undefined],
  ])('is read from %j', (facts, expected) => {
    expect(licenceOf({ ...manifest, ...facts })).toBe(expected);
  });

  test.each([...allowedLicences, '(WTFPL OR GPL-3.0-only)', 'MIT AND ISC'])(
    'may be %s',
    (licence) => {
      expect(isAllowed(licence)).toBe(true);
    },
  );

  test.each([
    'GPL-3.0-only',
    'AGPL-3.0-or-later',
    'MIT AND GPL-2.0-only',
    'UNLICENSED',
    'see file',
  ])('may not be %s', (licence) => {
    expect(isAllowed(licence)).toBe(false);
  });
});

test('a package that must not travel is named with its licence', () => {
  const problems = licenceProblems([
    listed({}),
    listed({ name: 'b', licence: 'GPL-3.0-only' }),
    listed({ name: 'c', licence: undefined }),
    listed({ name: 'd', text: '' }),
  ]);
  expect(problems).toEqual([
    expect.stringMatching(/^b 1\.0\.0 has the licence "GPL-3\.0-only"; expected one of 0BSD/),
    expect.stringMatching(/^c 1\.0\.0 has no licence/),
    expect.stringMatching(/^d 1\.0\.0 brings no text of its licence MIT/),
  ]);
});

test('packages with the same text stand together', () => {
  const list = formatLicences([
    listed({ name: 'b', parts: ['the pages', 'the editor'] }),
    listed({ name: 'c', licence: 'ISC', text: 'Another text.' }),
    listed({}),
  ]);
  expect(list.slice(list.indexOf('====='))).toMatchInlineSnapshot(`
    "================================================================================
    a 1.0.0 — MIT — in: the pages
      https://a.example
    b 1.0.0 — MIT — in: the pages, the editor
      https://a.example

    Do as you like.

    ================================================================================
    c 1.0.0 — ISC — in: the pages
      https://a.example

    Another text.
    "
  `);
});

test('a package without a text gets the usual one of its licence', () => {
  const { licence, text } = readPackage(join(projectRoot, 'node_modules/semaphore'));
  expect(licence).toBe('MIT');
  expect(text).toContain('THE SOFTWARE IS PROVIDED "AS IS"');
});

test.each(Object.keys(takenAlong))('%s is installed and may travel with the site', (name) => {
  const folder = `node_modules/${name}`;
  expect(Object.keys(readLock().packages['']?.dependencies ?? {})).toContain(name);
  expect(existsSync(join(projectRoot, folder))).toBe(true);
  expect(licenceProblems([readPackage(join(projectRoot, folder))])).toEqual([]);
});
