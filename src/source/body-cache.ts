/** Bodies run once through the pipeline, and kept by the digest of everything that goes into them. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countWords, languageName } from '../i18n/format.ts';
import { localeInfo } from '../i18n/locales.ts';
import {
  checkTree,
  describeProblem,
  type Problem,
  parseBody,
  renderBody,
} from '../markup/index.ts';
import { findAll, type Root } from '../markup/tree.ts';
import { site } from '../site.ts';
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
  readonly headings: CompiledBody['headings'];
  readonly words: number;
  readonly problems: readonly Omit<ContentProblem, 'file'>[];
  readonly links: readonly BodyLink[];
}

/** What the cache gives for one file. */
export interface CachedBody {
  readonly body: CompiledBody;
  readonly problems: readonly ContentProblem[];
  readonly links: readonly BodyLink[];
}

/** Marks an address of the site in cached HTML; the page replaces it by the address in its own language. */
export const localMark = 'local:';

/**
 * A cache in a folder. The key of a body is made of everything that goes into its HTML: the text, the pictures, the labels
 * and `pipeline`, a digest of the pipeline's own code. What no key asks for any more stays until the folder is deleted.
 */
export class BodyCache {
  readonly #folder: string;
  readonly #pictures: ReadonlyMap<string, Picture>;
  readonly #surroundings: string;

  constructor(folder: string, pictures: ReadonlyMap<string, Picture>, pipeline: string) {
    this.#folder = folder;
    this.#pictures = pictures;
    this.#surroundings = [pipeline, ...[...pictures.values()].map(({ digest }) => digest)].join();
    mkdirSync(folder, { recursive: true });
  }

  /** The compiled body of a file, from the cache or fresh. */
  compile(file: EntryFile): CachedBody {
    const key = this.#key(file);
    const data = join(this.#folder, `${key}.json`);
    const stored: Stored = existsSync(data)
      ? JSON.parse(readFileSync(data, 'utf8'))
      : this.#fresh(file, key, data);
    return {
      body: { key, headings: stored.headings, words: stored.words },
      problems: stored.problems.map((problem) => ({ ...problem, file: file.path })),
      links: stored.links,
    };
  }

  #key(file: EntryFile): string {
    const labels = JSON.stringify(markupLabels(file.locale));
    return createHash('sha256')
      .update(
        [this.#surroundings, labels, file.locale, String(file.bodyLine), file.body].join('\u{0}'),
      )
      .digest('hex')
      .slice(0, 24);
  }

  #fresh(file: EntryFile, key: string, data: string): Stored {
    const made = this.#make(file, join(this.#folder, `${key}.html`));
    writeFileSync(data, JSON.stringify(made));
    return made;
  }

  /** Runs the pipeline; writes the HTML when the text is in order. */
  #make(file: EntryFile, htmlFile: string): Stored {
    const refused = (problems: readonly Problem[]): Stored => ({
      headings: [],
      words: 0,
      links: [],
      problems: problems.map((problem) => ({
        line: problem.line + file.bodyLine,
        column: problem.column,
        message: describeProblem(problem),
      })),
    });
    const parsed = parseBody(file.body);
    if ('problems' in parsed) return refused(parsed.problems);
    const found = checkTree(parsed.tree, { hasMedia: (path) => this.#pictures.has(path) });
    if (found.length > 0) return refused(found);
    const { html, headings, text } = renderBody(parsed.tree, {
      labels: markupLabels(file.locale),
      dir: localeInfo(file.locale).dir,
      media: (path) => {
        const picture = this.#pictures.get(path);
        return picture && mediaOf(picture);
      },
      siteUrl: site.origin,
      languageName: (code) => languageName(code, file.locale),
      localPath: (href) => `${localMark}${href}`,
    });
    writeFileSync(htmlFile, html);
    const links = linksWithin(parsed.tree, file.bodyLine);
    return { headings, words: countWords(text, file.locale), links, problems: [] };
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

/** HTML of a compiled body. */
export function readBodyHtml(folder: string, key: string): string {
  return readFileSync(join(folder, `${key}.html`), 'utf8');
}
