import { fileURLToPath } from 'node:url';
import type { AstroUserConfig, FontProvider } from 'astro';
import { fontFile } from './font-files.ts';
import { arabicSubsets, type FontSubset, latinSubsets } from './subsets.ts';

type FontFamily = NonNullable<AstroUserConfig['fonts']>[number];
type FontFace = NonNullable<Awaited<ReturnType<FontProvider['resolveFont']>>>['fonts'][number];

/** The subsets of each family. A family for Arabic has the Latin ones too: no Arabic page is without Latin letters. */
const subsetsByFamily: Readonly<Record<string, readonly FontSubset[]>> = {
  'IBM Plex Sans': latinSubsets,
  'IBM Plex Sans Arabic': [...latinSubsets, ...arabicSubsets],
};

/** Gives Astro the subsets as local files, cut on first use; nothing comes from the network. */
function plexProvider(): FontProvider {
  let root = process.cwd();
  return {
    name: 'two-shores-plex',
    config: { subsets: subsetsByFamily },
    init: (context) => {
      root = fileURLToPath(context.root);
    },
    resolveFont: async ({ familyName }) => {
      const subsets = subsetsByFamily[familyName] ?? [];
      return { fonts: await Promise.all(subsets.map((subset) => fontFace(subset, root))) };
    },
    listFonts: () => Object.keys(subsetsByFamily),
  };
}

async function fontFace(subset: FontSubset, root: string): Promise<FontFace> {
  return {
    src: [{ url: await fontFile(subset, 'woff2', root), format: 'woff2' }],
    weight: subset.weight,
    style: 'normal',
    unicodeRange: [...subset.unicodeRange],
    meta: { subset: subset.name },
  };
}

const provider = plexProvider();

/**
 * The value for `fonts` in `astro.config.ts`. `--font-latin` is for Latin scripts; `--font-arabic` for
 * Arabic, with the Latin letters (the same files) for names in Latin script inside it.
 * Whatever a page needs of these files, it is less than 100 KB.
 */
export const fonts: FontFamily[] = [
  {
    name: 'IBM Plex Sans',
    cssVariable: '--font-latin',
    provider,
    styles: ['normal'],
    display: 'swap',
  },
  {
    name: 'IBM Plex Sans Arabic',
    cssVariable: '--font-arabic',
    provider,
    styles: ['normal'],
    display: 'swap',
  },
];
