import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { fonts } from './src/fonts/fonts.ts';
import { localeCodes, sourceLocale } from './src/i18n/locales.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.origin,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  outDir: process.env.BUILD_DIR ?? 'dist',
  cacheDir: './.cache/astro',
  i18n: {
    locales: [...localeCodes],
    defaultLocale: sourceLocale,
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [mdx()],
  fonts,
  // Scripts stay files of their own: reading needs none, so no page has to carry them.
  vite: { build: { assetsInlineLimit: 0 } },
  // Pages whose data (src/queries/page-keys.ts) and code are those of the build before are kept.
  experimental: { incrementalBuild: true },
  devToolbar: { enabled: false },
});
