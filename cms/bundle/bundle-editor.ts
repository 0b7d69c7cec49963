/** Bundles the editor: Decap's own files, patched, and ours. */
import { basename, join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { patchPlugin } from './patch-plugin.ts';

const here = import.meta.dirname;

/** Options that every bundle of the editor shares; tests bundle single modules with them. */
export const bundleOptions = {
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  jsx: 'automatic',
  legalComments: 'none',
  logLevel: 'silent',
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  alias: {
    '@emotion/cache': join(here, 'directed-cache.ts'),
    'emotion-cache-as-it-is': join(
      here,
      '../../node_modules/@emotion/cache/dist/emotion-cache.browser.esm.js',
    ),
    path: 'path-browserify',
    // Asked for as a module and as a script: without this it would be in the bundle twice.
    acorn: join(here, '../../node_modules/acorn/dist/acorn.mjs'),
    // Reading files and making keys are branches for Node that a browser never takes.
    fs: join(here, 'absent.ts'),
    crypto: join(here, 'absent.ts'),
    stream: join(here, 'absent.ts'),
  },
  loader: { '.svg': 'text', '.png': 'dataurl', '.wasm': 'empty' },
} as const satisfies BuildOptions;

/** A file of the bundle: its path below the folder of the editor, and its bytes. */
export interface BundledFile {
  readonly path: string;
  readonly contents: Uint8Array;
}

/** The editor's code. */
export interface EditorBundle {
  /** What esbuild says of the parts (https://esbuild.github.io/api/#metafile). */
  readonly metafile: Metafile;
  readonly files: readonly BundledFile[];
  /** Those that a browser fetches before the editor can be used. */
  readonly atStart: readonly BundledFile[];
}

/** Output files that are needed for one of them, itself included. */
function neededFor(
  output: string,
  outputs: Metafile['outputs'],
  seen = new Set<string>(),
): Set<string> {
  if (seen.has(output)) return seen;
  seen.add(output);
  for (const { path, kind } of outputs[output]?.imports ?? [])
    if (kind !== 'dynamic-import' && outputs[path]) neededFor(path, outputs, seen);
  return seen;
}

/** Bundles the editor. Throws with the messages of esbuild when a patch or an import fails. */
export async function bundleEditor(): Promise<EditorBundle> {
  const result = await build({
    ...bundleOptions,
    entryPoints: { cms: join(here, '../app/start.ts') },
    entryNames: '[name]',
    chunkNames: 'part-[name]-[hash]',
    assetNames: '[name]-[hash]',
    outdir: 'admin',
    write: false,
    metafile: true,
    plugins: [patchPlugin()],
  });
  const { outputs } = result.metafile;
  const begin = Object.keys(outputs).filter((path) =>
    /app\/(?:start\.ts|main\.tsx)$/.test(outputs[path]?.entryPoint ?? ''),
  );
  const needed = new Set(begin.flatMap((path) => [...neededFor(path, outputs)].map(nameOf)));
  const files = result.outputFiles.map(({ path, contents }) => ({ path: nameOf(path), contents }));
  return {
    metafile: result.metafile,
    files,
    atStart: files.filter(({ path }) => needed.has(path) || path.endsWith('.css')),
  };
}

const nameOf = (path: string) => basename(path);
