/** Puts modules of ours in the place of others of ours, where those read files or know only the whole build. */
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/** An esbuild plugin: `standIns` gives the file that answers for a file. The build fails when one of them was not met. */
export function standInPlugin(standIns: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'stand-ins',
    setup(build) {
      const missed = new Set(Object.keys(standIns));
      build.onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
        const file = join(resolveDir, path);
        const instead = standIns[file];
        if (!instead) return undefined;
        missed.delete(file);
        return { path: instead };
      });
      build.onEnd(({ errors }) => {
        if (errors.length > 0 || missed.size === 0) return undefined;
        const text = `The bundle has stand-ins for ${[...missed].join(', ')}, which it no longer imports. Take them out.`;
        return { errors: [{ text }] };
      });
    },
  };
}
