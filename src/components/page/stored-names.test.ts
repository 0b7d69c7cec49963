import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { isOurs } from './stored-names.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function filesOf(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => join(root, folder, file));
}

/** What a constant says in a text; one that begins with another constant is followed. */
function readConstant(constant: string, text: string): string | undefined {
  const value = new RegExp(`\\b${constant} = ['"\`]([^'"\`]+)`).exec(text)?.[1];
  const inner = /^\$\{(\w+)\}/.exec(value ?? '')?.[1];
  return inner ? readConstant(inner, text) : value;
}

/** Names that code gives to what it keeps: `const key = 'two-shores.locale'`, `const SCROLL = 'cms.scroll'`. */
function namesIn(files: readonly string[]): string[] {
  const keeps = /(?:local|session)Storage\.setItem\((?:(\w+)|'([^']+)')/g;
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(keeps)].flatMap(
      ([, constant = '', literal]) => literal ?? readConstant(constant, text) ?? [],
    );
  });
}

it('everything that pages and editor keep is erased', () => {
  const code = ['src', 'cms'].flatMap((folder) => filesOf(folder, /(?<!\.test|\.spec)\.ts$/));
  const names = namesIn(code);
  expect(names).toEqual(expect.arrayContaining(['two-shores.locale', 'cms.right-pane']));
  expect(names.filter((name) => !isOurs(name))).toEqual([]);
});

it('everything that Decap keeps is erased', () => {
  const packages = ['core', 'lib-auth', 'backend-github', 'backend-gitlab', 'backend-forgejo'];
  const code = packages.flatMap((name) =>
    filesOf(`node_modules/decap-cms-${name}/dist/esm`, /\.js$/),
  );
  const names = namesIn(code);
  expect(names).toEqual(
    expect.arrayContaining(['cms.scroll-sync-enabled', 'decap-cms-pkce-verifier-code']),
  );
  expect(names.filter((name) => !isOurs(name))).toEqual([]);
});

it.each(['two-shores.locale', 'two-shores.checklist.3', 'decap-cms-user', 'cms.right-pane'])(
  '%s is ours',
  (name) => expect(isOurs(name)).toBe(true),
);

it.each(['theme', 'other-site.key', 'cmsx', 'my.cms.key'])('%s is not', (name) => {
  expect(isOurs(name)).toBe(false);
});
