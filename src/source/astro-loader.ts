/** Hands the library to Astro's content layer: one store entry per entry, all languages in it. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { EntryType } from '../collections/index.ts';
import { contentRoot, placesOf } from './places.ts';
import { ContentError, isError } from './problem.ts';
import { readLibrary } from './read-library.ts';

type Kind = EntryType | 'city' | 'glossary' | 'moved' | 'gone';
type Content = Pick<Awaited<ReturnType<typeof readLibrary>>, 'library' | 'published'>;

let reading: Promise<Content> | undefined;

/** Reads once for all collections of a build. Throws a ContentError that lists every problem. */
export function contentOf(root: string): Promise<Content> {
  reading ??= readLibrary(placesOf(root), new Date().toISOString().slice(0, 10)).then((result) => {
    const errors = result.problems.filter(isError);
    if (errors.length > 0) throw new ContentError(errors);
    return result;
  });
  return reading;
}

/** Records of a kind: id and data. */
function recordsOf(
  kind: Kind,
  { library, published }: Content,
): readonly (readonly [string, unknown])[] {
  if (kind === 'city') return [...library.cities];
  if (kind === 'glossary') return [...library.glossary];
  if (kind === 'moved' || kind === 'gone')
    return published.former[kind].map((address) => [address.path, address] as const);
  return library.entries
    .filter((entry) => entry.type === kind)
    .map((entry) => [entry.id, entry] as const);
}

type Records = readonly (readonly [id: string, record: unknown])[];

/** A loader of records made from `content/`. While developing it reads again when a file changes there. */
export function contentLoader(name: string, read: (project: string) => Promise<Records>): Loader {
  const fill = async ({ config, store }: LoaderContext) => {
    const gone = new Set(store.keys());
    for (const [id, record] of await read(fileURLToPath(config.root))) {
      gone.delete(id);
      const data = { ...(record as Record<string, unknown>) };
      const digest = createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16);
      if (store.get(id)?.digest !== digest) store.set({ id, data, digest });
    }
    for (const id of gone) store.delete(id);
  };
  return {
    name,
    load: async (context) => {
      await fill(context);
      const content = join(contentRoot(fileURLToPath(context.config.root)), 'content/');
      context.watcher?.on('all', (_event, path) => {
        if (!path.startsWith(content)) return;
        reading = undefined;
        fill(context).catch((error: unknown) => context.logger.error(String(error)));
      });
    },
  };
}

/** A loader for one kind. */
export function libraryLoader(kind: Kind): Loader {
  return contentLoader(`library-${kind}`, async (project) =>
    recordsOf(kind, await contentOf(project)),
  );
}
