import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { pagePolicy } from './scripts/hosts/policy.ts';
import { noteClientModules } from './scripts/licences/note-client-modules.ts';
import { fonts } from './src/fonts/fonts.ts';
import { localeCodes, sourceLocale } from './src/i18n/locales.ts';
import { site } from './src/site.ts';

// Stands in every page before the styles that Astro bundles, which therefore does not know it.
const layers = readFileSync(new URL('src/styles/layers.css', import.meta.url));
const { 'script-src': scriptSources, ...directives } = pagePolicy(site.newsletter?.action);

const entryFileNames = '_astro/[hash].js';

export default defineConfig({
  site: site.origin,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  outDir: process.env.BUILD_DIR ?? 'dist',
  // Builds of the whole site seal what they keep (scripts/build); other commands leave it alone.
  cacheDir: process.env.BUILD_DIR ? './.cache/build/astro' : './.cache/astro',
  i18n: {
    locales: [...localeCodes],
    defaultLocale: sourceLocale,
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [mdx()],
  fonts,
  // Scripts stay files of their own: reading needs none, so no page has to carry them.
  vite: {
    // No `.env` is read: what lies on a machine must not reach a page.
    envDir: false,
    build: { assetsInlineLimit: 0 },
    plugins: [noteClientModules()],
    // Pages name their scripts, whose usual names are long: `SearchDialog.astro_astro_type_script_index_0_lang.….js`.
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames } } } } },
  },
  // Pages whose data (src/queries/page-keys.ts) and code are those of the build before are kept.
  experimental: { incrementalBuild: true },
  // Digests of all styles; scripts/hosts/tighten-page.ts leaves each page its own.
  security: {
    csp: {
      directives: Object.entries(directives).map((parts) => parts.flat().join(' ')),
      scriptDirective: { resources: [...scriptSources] },
      styleDirective: {
        hashes: [`sha256-${createHash('sha256').update(layers).digest('base64')}`],
      },
    },
  },
  devToolbar: { enabled: false },
});
