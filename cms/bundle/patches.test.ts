import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { build, type Plugin } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../test-browser/open-browser.ts';
import { askDecap } from './ask-decap.ts';
import { bundleOptions } from './bundle-editor.ts';
import { applyPatch, packagePath, patchPlugin } from './patch-plugin.ts';
import { patches, replacements } from './patches.ts';

const nodeModules = join(import.meta.dirname, '../../node_modules');

test.each(patches)('“$name” fits the version that is installed, once', (patch) => {
  const text = readFileSync(join(nodeModules, patch.file), 'utf8');
  const patched = applyPatch(text, patch);
  expect(patched).not.toBe(text);
  expect(() => applyPatch(text.replaceAll(patch.edits[0]?.from ?? '', ''), patch)).toThrow(
    patch.name,
  );
});

test.each(replacements)('“$name” replaces a module that is installed', ({ file }) => {
  expect(readFileSync(join(nodeModules, file), 'utf8').length).toBeGreaterThan(0);
});

test('finds the path of a file below the innermost node_modules', () => {
  expect(packagePath('/a/node_modules/b/node_modules/c/d.js')).toBe('c/d.js');
});

test('a patch whose file is no longer in the bundle stops the build', async () => {
  const gone = { name: 'gone', reason: '', file: 'no-such-package/index.js', edits: [] };
  const building = build({
    ...bundleOptions,
    stdin: { contents: 'export const nothing = 1;', resolveDir: import.meta.dirname },
    write: false,
    outdir: 'out',
    plugins: [patchPlugin({ patches: [gone], replacements: [] })],
  });
  await expect(building).rejects.toThrow('no-such-package/index.js');
});

/** The plugin without its demand that every patch is met: here only one module is bundled. */
function someOf(): Plugin {
  return {
    name: 'some patches',
    setup(bundle) {
      bundle.onLoad({ filter: /node_modules.*\.js$/ }, ({ path }) => {
        const file = packagePath(path);
        const replacement = replacements.find((one) => one.file === file);
        if (replacement) return { contents: replacement.contents, loader: 'js' };
        const fitting = patches.filter((patch) => patch.file === file);
        if (fitting.length === 0) return undefined;
        return { contents: fitting.reduce(applyPatch, readFileSync(path, 'utf8')), loader: 'js' };
      });
    },
  };
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const ask = (source: string, isPatched: boolean, question: string) =>
  askDecap(browser, { source, question, plugins: isPatched ? [someOf()] : [] });

const core = 'decap-cms-core/dist/esm';

describe.each([
  ['as Decap is', false],
  ['patched', true],
] as const)('%s', (_name, isPatched) => {
  test('the file of an entry that begins the name of its folder', async () => {
    const path = await ask(
      `export * from '${core}/lib/i18n.js'`,
      isPatched,
      "decap.getFilePath('multiple_folders', 'mdx', 'content/practices/practice.mdx', 'practice', 'en')",
    );
    expect(path).toBe(
      isPatched ? 'content/practices/en/practice.mdx' : 'content/en/practices/practice.mdx',
    );
  });

  test('saving an entry that lacks one of its languages', async () => {
    const outcome = await ask(
      `export * from '${core}/lib/i18n.js'; export { fromJS } from 'immutable';`,
      isPatched,
      `(() => {
        const i18n = { structure: 'multiple_folders', locales: ['en', 'fr'], default_locale: 'en' };
        const entry = decap.fromJS({ data: { title: 'A' } });
        try {
          decap.serializeI18n(decap.fromJS({ i18n }), entry, (values) => values.map((value) => value));
          return 'saved';
        } catch (problem) {
          return problem.name;
        }
      })()`,
    );
    expect(outcome).toBe(isPatched ? 'saved' : 'TypeError');
  });

  test('unsaved words in another language than the one touched last', async () => {
    const isUnsaved = await ask(
      `export { default as reduce } from '${core}/reducers/entryDraft.js'; export { fromJS } from 'immutable';`,
      isPatched,
      `(() => {
        const { fromJS, reduce } = decap;
        const published = fromJS({ data: { title: 'A' }, i18n: { fr: { data: { title: 'B' } } }, meta: {} });
        const change = (state, currentLocale, value) => reduce(state, {
          type: 'DRAFT_CHANGE_FIELD',
          payload: {
            field: fromJS({ name: 'title' }), value, metadata: {}, entries: [published],
            i18n: { currentLocale, locales: ['en', 'fr'], defaultLocale: 'en' },
          },
        });
        const french = change(fromJS({ entry: published, fieldsMetaData: {} }), 'fr', 'Nouveau');
        return change(change(french, 'en', 'Ax'), 'en', 'A').get('hasChanged');
      })()`,
    );
    expect(isUnsaved).toBe(isPatched);
  });

  test('code in front matter', async () => {
    const hasRun = await ask(
      `export { frontmatterYAML } from '${core}/formats/frontmatter.js'`,
      isPatched,
      `(() => {
        try {
          decap.frontmatterYAML().fromFile('---js\\n(() => { window.hasRun = true; return {}; })()\\n---\\nText');
        } catch {}
        return window.hasRun === true;
      })()`,
    );
    expect(hasRun).toBe(!isPatched);
  });
});
