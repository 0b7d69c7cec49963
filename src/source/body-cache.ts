/** Bodies run once through the pipeline, and kept by the digest of everything that goes into them. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readKept, writeKept } from '../cache/kept-file.ts';
import { countWords } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import {
  checkTree,
  describeProblem,
  type Problem,
  parseBody,
  renderBody,
} from '../markup/index.ts';
import { findAll, type Root } from '../markup/tree.ts';
import { bodyContext } from './body-context.ts';
import type { EntryFile } from './entry-file.ts';
import type { CompiledBody } from './library.ts';
import { markupLabels } from './markup-labels.ts';
import { mediaOf, type Picture } from './media.ts';
import type { ContentProblem } from './problem.ts';

/** A reference from a body to another page of the site, checked when all entries are known. */
export interface BodyLink {
  readonly href: string;
  readonly line: number;
  readonly column: number;
}

interface Stored {
  readonly html: string;
  readonly headings: CompiledBody['headings'];
  readonly words: number;
  readonly problems: readonly Omit<ContentProblem, 'file'>[];
  readonly links: readonly BodyLink[];
}

type Shard = Record<string, Stored>;

const shardFile = (folder: string, name: string) => join(folder, `${name}.json`);

function readShard(folder: string, name: string): Shard {
  const kept = readKept(shardFile(folder, name));
  return kept ? JSON.parse(kept.toString('utf8')) : {};
}

const labelTexts = new Map<Locale, string>();

function labelsOf(locale: Locale): string {
  const known = labelTexts.get(locale) ?? JSON.stringify(markupLabels(locale));
  labelTexts.set(locale, known);
  return known;
}

/** What the cache gives for one file. */
export interface CachedBody {
  readonly body: CompiledBody;
  readonly problems: readonly ContentProblem[];
  readonly links: readonly BodyLink[];
}

/**
 * A cache in a folder: one file for each kind and language, since thousands of small files are slow to write. The key of a
 * body is made of everything that goes into its HTML: the text, the pictures, the labels and `pipeline`, a digest of the
 * pipeline's own code.
 */
export class BodyCache {
  readonly #folder: string;
  readonly #pictures: ReadonlyMap<string, Picture>;
  readonly #surroundings: string;
  readonly #shards = new Map<string, { known: Shard; used: Shard; isNew: boolean }>();

  constructor(folder: string, pictures: ReadonlyMap<string, Picture>, pipeline: string) {
    this.#folder = folder;
    this.#pictures = pictures;
    this.#surroundings = [pipeline, ...[...pictures.values()].map(({ digest }) => digest)].join();
  }

  /** The compiled body of a file, from the cache or fresh. */
  compile(file: EntryFile): CachedBody {
    const name = `${file.type}-${file.locale}`;
    const shard = this.#shard(name);
    const key = this.#key(file);
    const known = shard.known[key];
    const stored = known ?? this.#make(file);
    // What is wrong is told in the writer's language, so a refused body is looked at anew each time.
    if (stored.problems.length === 0) {
      if (!known) shard.isNew = true;
      shard.used[key] = stored;
    }
    return {
      body: { key: `${name}/${key}`, headings: stored.headings, words: stored.words },
      problems: stored.problems.map((problem) => ({ ...problem, file: file.path })),
      links: stored.links,
    };
  }

  /** Writes what is new; what was not asked for this time is left out. Each file is replaced in one step. */
  save(): void {
    for (const [name, { known, used, isNew }] of this.#shards) {
      if (!isNew && Object.keys(known).length === Object.keys(used).length) continue;
      writeKept(shardFile(this.#folder, name), Buffer.from(JSON.stringify(used)));
    }
  }

  #shard(name: string) {
    const open = this.#shards.get(name);
    if (open) return open;
    const used: Shard = {};
    const shard = { known: readShard(this.#folder, name), used, isNew: false };
    this.#shards.set(name, shard);
    return shard;
  }

  #key(file: EntryFile): string {
    return createHash('sha256')
      .update(
        [
          this.#surroundings,
          labelsOf(file.locale),
          file.locale,
          String(file.bodyLine),
          file.body,
        ].join('\u{0}'),
      )
      .digest('hex')
      .slice(0, 24);
  }

  #make(file: EntryFile): Stored {
    const refused = (problems: readonly Problem[]): Stored => ({
      html: '',
      headings: [],
      words: 0,
      links: [],
      problems: problems.map((problem) => ({
        line: problem.line + file.bodyLine,
        column: problem.column,
        rule: `markup.${problem.rule}` as const,
        message: describeProblem(problem),
      })),
    });
    const parsed = parseBody(file.body);
    if ('problems' in parsed) return refused(parsed.problems);
    const found = checkTree(parsed.tree, { hasMedia: (path) => this.#pictures.has(path) });
    if (found.length > 0) return refused(found);
    const media = (path: string) => {
      const picture = this.#pictures.get(path);
      return picture && mediaOf(picture);
    };
    const { html, headings, text } = renderBody(parsed.tree, bodyContext(file.locale, media));
    const links = linksWithin(parsed.tree, file.bodyLine);
    return { html, headings, words: countWords(text, file.locale), links, problems: [] };
  }
}

/** Links to other pages of the site, each with its place in the file. */
function linksWithin(tree: Root, bodyLine: number): BodyLink[] {
  return [...findAll(tree, 'link'), ...findAll(tree, 'definition')]
    .filter(({ url }) => url.startsWith('/'))
    .map(({ url, position }) => ({
      href: url,
      line: (position?.start.line ?? 1) + bodyLine,
      column: position?.start.column ?? 1,
    }));
}

const opened = new Map<string, Shard>();

/** HTML of a compiled body, by its key. Throws when the cache has no such body any more. */
export function readBodyHtml(folder: string, key: string): string {
  const [name = '', digest = ''] = key.split('/');
  const file = shardFile(folder, name);
  let found = opened.get(file)?.[digest];
  if (!found) {
    const shard = readShard(folder, name);
    opened.set(file, shard);
    found = shard[digest];
  }
  if (found) return found.html;
  throw new Error(`The body ${key} is not in ${folder} any more. Run the same command again.`);
}
