/** Bodies run once through the pipeline, and kept by the digest of everything that goes into them. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countWords, languageName } from '../i18n/format.ts';
import { localeInfo } from '../i18n/locales.ts';
import { checkTree, describeProblem, parseBody, renderBody } from '../markup/index.ts';
import { site } from '../site.ts';
import type { EntryFile } from './entry-file.ts';
import type { CompiledBody } from './library.ts';
import { markupLabels } from './markup-labels.ts';
import { type Picture, pictureName, widthsOf } from './media.ts';
import type { ContentProblem } from './problem.ts';

/** Raise it when the pipeline's output changes. */
const pipelineVersion = '1';

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

/** A cache in a folder. Old entries stay until `npm run clean`; a changed file has another key. */
export class BodyCache {
  readonly #folder: string;
  readonly #pictures: ReadonlyMap<string, Picture>;
  readonly #mediaDigest: string;

  constructor(folder: string, pictures: ReadonlyMap<string, Picture>) {
    this.#folder = folder;
    this.#pictures = pictures;
    this.#mediaDigest = [...pictures.values()].map((picture) => picture.digest).join();
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
        [
          pipelineVersion,
          this.#mediaDigest,
          labels,
          file.locale,
          String(file.bodyLine),
          file.body,
        ].join('\u{0}'),
      )
      .digest('hex')
      .slice(0, 24);
  }

  #fresh(file: EntryFile, key: string, data: string): Stored {
    const parsed = parseBody(file.body);
    const place = (problem: Parameters<typeof describeProblem>[0]) => ({
      line: problem.line + file.bodyLine,
      column: problem.column,
      message: describeProblem(problem),
    });
    let stored: Stored;
    if ('problems' in parsed) {
      stored = { headings: [], words: 0, links: [], problems: parsed.problems.map(place) };
    } else {
      const problems = checkTree(parsed.tree, { hasMedia: (path) => this.#pictures.has(path) }).map(
        place,
      );
      const links: BodyLink[] = [];
      if (problems.length > 0) stored = { headings: [], words: 0, links, problems };
      else {
        const rendered = renderBody(parsed.tree, {
          labels: markupLabels(file.locale),
          dir: localeInfo(file.locale).dir,
          media: (path) => this.#media(path),
          siteUrl: site.origin,
          languageName: (code) => languageName(code, file.locale),
          localPath: (href) => {
            links.push({ href, line: file.bodyLine + 1, column: 1 });
            return `${localMark}${href}`;
          },
        });
        writeFileSync(join(this.#folder, `${key}.html`), rendered.html);
        stored = {
          headings: rendered.headings,
          words: countWords(rendered.text, file.locale),
          links,
          problems,
        };
      }
    }
    writeFileSync(data, JSON.stringify(stored));
    return stored;
  }

  #media(path: string) {
    const picture = this.#pictures.get(path);
    if (!picture) return undefined;
    const widths = widthsOf(picture);
    const url = (width: number) => `/media/${pictureName(picture, width)}`;
    return {
      src: url(widths[Math.min(1, widths.length - 1)] ?? picture.width),
      srcset: widths.map((width) => `${url(width)} ${width}w`).join(', '),
      width: picture.width,
      height: picture.height,
    };
  }
}

/** HTML of a compiled body. */
export function readBodyHtml(folder: string, key: string): string {
  return readFileSync(join(folder, `${key}.html`), 'utf8');
}
