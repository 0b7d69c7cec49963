/** Applies the patches while the editor is bundled, and makes sure that none was missed. */
import { readFileSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import { type Patch, patches, type Replacement, replacements } from './patches.ts';

/**
 * The text of a file after a patch. Throws when what the patch replaces does not stand there exactly once: the package
 * has changed, and somebody has to see whether the defect is still there.
 */
export function applyPatch(text: string, patch: Patch): string {
  return patch.edits.reduce((current, { from, to }) => {
    const parts = current.split(from);
    if (parts.length !== 2) {
      throw new Error(
        `The patch "${patch.name}" no longer fits ${patch.file}: its text stands there ${parts.length - 1} times, expected once. ` +
          'Look whether the new version still has the defect; adapt the patch or take it out (cms/bundle/patches.ts).',
      );
    }
    return parts.join(to);
  }, text);
}

function byFile<T extends { readonly file: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(item.file, [...(groups.get(item.file) ?? []), item]);
  return groups;
}

const nodeModules = '/node_modules/';

/** Path of a file below the innermost `node_modules`, with forward slashes. */
export function packagePath(path: string): string {
  const normal = path.split(sep).join('/');
  return normal.slice(normal.lastIndexOf(nodeModules) + nodeModules.length);
}

/** An esbuild plugin that patches and replaces modules; the build fails when one of them was not met. */
export function patchPlugin(
  chosen: { patches: readonly Patch[]; replacements: readonly Replacement[] } = {
    patches,
    replacements,
  },
): Plugin {
  return {
    name: 'patches',
    setup(build) {
      const groups = byFile(chosen.patches);
      const instead = byFile(chosen.replacements);
      const missed = new Set([...groups.keys(), ...instead.keys()]);
      build.onLoad({ filter: /[\\/]node_modules[\\/].*\.(js|mjs|cjs)$/ }, ({ path }) => {
        const file = packagePath(path);
        const [replacement] = instead.get(file) ?? [];
        const group = groups.get(file);
        if (!replacement && !group) return undefined;
        missed.delete(file);
        if (replacement)
          return { contents: replacement.contents, loader: 'js', resolveDir: dirname(path) };
        const contents = (group ?? []).reduce(applyPatch, readFileSync(path, 'utf8'));
        return { contents, loader: 'js' };
      });
      build.onEnd((result) => {
        if (result.errors.length > 0 || missed.size === 0) return undefined;
        const text = `These files are patched but not part of the bundle any more: ${[...missed].join(', ')}. Look at cms/bundle/patches.ts.`;
        return { errors: [{ text }] };
      });
    },
  };
}
