/** Compiles Astro's components while esbuild bundles, with the compiler and the options of the site's own build. */
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { transform } from '@astrojs/compiler-rs';
import type { Plugin } from 'esbuild';

/** What the compiled components depend on beside their text. */
export interface AstroSite {
  /** The project's folder: the names of scoped styles are made of the paths below it. */
  readonly root: string;
  /** The site's address, as in astro.config.mjs. */
  readonly origin: string;
}

/**
 * A component as a module in TypeScript, compiled as `astro/dist/core/compile/compile.js` (7.3) does it. Throws an
 * Error that names file, line and column.
 */
export function compileAstro(file: string, source: string, { root, origin }: AstroSite): string {
  const { code, diagnostics } = transform(source, {
    filename: file,
    normalizedFilename: `/${relative(root, file).split(sep).join('/')}`,
    internalURL: 'astro/compiler-runtime',
    astroGlobalArgs: JSON.stringify(origin),
    // The defaults of https://docs.astro.build/en/reference/configuration-reference/, which our config leaves as they are.
    compact: 'jsx',
    scopedStyleStrategy: 'attribute',
    resultScopedSlot: true,
    resolvePath: (specifier) => specifier,
  });
  const [problem] = diagnostics.filter(({ severity }) => severity === 'error');
  if (!problem) return code;
  const { line = 1, column = 1 } = problem.labels[0] ?? {};
  throw new Error(`${file}:${line}:${column}: ${problem.text}`);
}

/** Imports of a component's own styles and scripts: `Card.astro?astro&type=style&index=0&lang.css`. */
const ownParts = /\.astro\?astro&type=(?:style|script)&/;
/** Imports that only Vite understands: `astro:content`, `virtual:x`, `a.css?raw`, `a.css`. */
const onlyVite = /^(?:astro|virtual):|\?(?:raw|url|inline|worker)$|\.css$/;

/**
 * An esbuild plugin for `.astro` files. Their styles and scripts become empty modules: a page that is bundled is looked
 * at, its styles are those of the built site. Imports that only Vite understands must be in `answers` (file by import);
 * others are errors of the build.
 */
export function astroPlugin(site: AstroSite, answers: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'astro',
    setup(build) {
      build.onResolve({ filter: ownParts }, ({ path }) => ({
        path,
        namespace: 'astro-part',
        sideEffects: false,
      }));
      build.onLoad({ filter: /.*/, namespace: 'astro-part' }, () => ({ contents: '' }));
      build.onResolve({ filter: onlyVite }, ({ path, importer }) => {
        const answer = answers[path];
        if (answer) return { path: answer };
        const text = `${importer} imports "${path}", which only Astro's own build can answer. Give it a stand-in.`;
        return { errors: [{ text }] };
      });
      build.onLoad({ filter: /\.astro$/ }, ({ path }) => {
        try {
          const contents = compileAstro(path, readFileSync(path, 'utf8'), site);
          return { contents, loader: 'ts' };
        } catch (problem) {
          return {
            errors: [{ text: problem instanceof Error ? problem.message : String(problem) }],
          };
        }
      });
    },
  };
}
