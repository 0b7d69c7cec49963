/** Bundles the preview: the site's own page components, to be run in the browser. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { site } from '../../src/site.ts';
import { astroPlugin } from './astro-plugin.ts';
import { type BundledFile, bundleOptions } from './bundle-editor.ts';
import { patchPlugin } from './patch-plugin.ts';
import { type Replacement, replacements } from './patches.ts';
import { standInPlugin } from './stand-in-plugin.ts';

const root = join(import.meta.dirname, '../..');
const preview = join(root, 'cms/preview');
const standIn = (name: string) => join(preview, 'stand-ins', name);

/** What reads files, asks Astro, or serves the build alone, and who answers in its place. */
const standIns: Readonly<Record<string, string>> = {
  [join(root, 'src/components/document/Document.astro')]: standIn('Document.astro'),
  [join(root, 'src/queries/page-keys.ts')]: standIn('page-keys.ts'),
  [join(root, 'src/queries/today.ts')]: standIn('today.ts'),
  [join(root, 'src/source/body-cache.ts')]: standIn('body-cache.ts'),
  [join(root, 'src/source/media.ts')]: standIn('media.ts'),
  [join(root, 'src/source/places.ts')]: standIn('places.ts'),
};

/** Texts of packages that a preview never shows. */
const weightless: readonly Replacement[] = [
  ...replacements.filter(({ file }) => file.startsWith('zod/')),
  {
    name: 'errors of Astro by their names alone',
    reason:
      'Its explanations are for those who write components, and weigh more than the components of a page.',
    file: 'astro/dist/core/errors/index.js',
    contents: `export * from './errors.js';
const explain = (_, name) => ({ name, title: name, message: () => name });
export const AstroErrorData = new Proxy({}, { get: explain });
`,
  },
];

/** Beginnings of keys whose words stand only on pages that are no entry. */
const unseen =
  /^(?:search|sort|facet|facetValue|filters|translations|changes|unitState|unitStateNote|gone|moved|notFound|newsletter|privacy)\./;

/** Leaves words that no preview shows out of the dictionaries. */
const wordsPlugin: Plugin = {
  name: 'words',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]content[\\/]ui[\\/]\w+\.json$/ }, ({ path }) => {
      const words: Record<string, string> = JSON.parse(readFileSync(path, 'utf8'));
      const shown = Object.entries(words).filter(([key]) => !unseen.test(key));
      return { contents: JSON.stringify(Object.fromEntries(shown)), loader: 'json' };
    });
  },
};

/** The preview's code. */
export interface PreviewBundle {
  /** What esbuild says of its parts (https://esbuild.github.io/api/#metafile). */
  readonly metafile: Metafile;
  readonly files: readonly BundledFile[];
}

/**
 * The file `preview.js`, a module that exports `renderPreview`; for checks it can be bundled to run in Node. Throws with
 * the messages of esbuild.
 */
export async function bundlePreview(where: 'browser' | 'node' = 'browser'): Promise<PreviewBundle> {
  const result = await build({
    ...bundleOptions,
    splitting: false,
    // Modules are always read as UTF-8: Arabic needs no codes, which weigh three times as much.
    charset: 'utf8',
    // Without a document, packages must not take their ways for browsers.
    conditions: where === 'node' ? ['worker'] : [],
    alias: { ...bundleOptions.alias, 'node:path': 'path-browserify' },
    define: {
      ...bundleOptions.define,
      // Queries ask each time, instead of keeping the answers of the first draft.
      'import.meta.env.PROD': 'false',
      'process.cwd': 'String',
    },
    entryPoints: { preview: join(preview, 'render-preview.ts') },
    outdir: '/admin',
    write: false,
    metafile: true,
    plugins: [
      patchPlugin({ patches: [], replacements: weightless }),
      standInPlugin(standIns),
      wordsPlugin,
      astroPlugin({ root, origin: site.origin }, { 'astro:content': standIn('astro-content.ts') }),
    ],
  });
  const files = result.outputFiles.map(({ path, contents }) => ({
    path: basename(path),
    contents,
  }));
  return { metafile: result.metafile, files };
}
