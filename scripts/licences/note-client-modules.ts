/** Vite's part in the list of licences: notes which modules the scripts of the pages are made of. */
import type { AstroUserConfig } from 'astro';
import { noteShipped } from './shipped.ts';

type VitePlugin = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { name: string }
>;

/**
 * A plugin for `vite.plugins` (https://rollupjs.org/plugin-development/#generatebundle). It notes modules of which something
 * is left in what a browser gets.
 */
export function noteClientModules(
  note: (modules: readonly string[]) => void = (modules) => noteShipped('pages', modules),
): VitePlugin {
  return {
    name: 'two-shores-note-client-modules',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? [part] : []));
      const modules = chunks.flatMap((chunk) =>
        Object.entries(chunk.modules)
          .filter(([, { renderedLength }]) => renderedLength > 0)
          .map(([id]) => id),
      );
      note(modules);
    },
  };
}
