/** Reads `content/` from disk and gives the whole library, or every problem it has. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type City, entryTypes, type GlossaryTerm, recordTypes } from '../collections/index.ts';
import { checkData } from '../collections/say-issue.ts';
import { tellProblem } from '../i18n/problem-words.ts';
import { BodyCache, type BodyLink } from './body-cache.ts';
import { citiesWithPages } from './cities-with-pages.ts';
import { type EntryFile, issuesToProblems, readEntryFile, type SourceFile } from './entry-file.ts';
import { decodeText, readYaml } from './front-matter.ts';
import { type CompiledFile, joinEntries, type Library } from './library.ts';
import { readPictures } from './media.ts';
import type { Places } from './places.ts';
import type { ContentProblem } from './problem.ts';
import { checkLibrary, referenceExists } from './rules.ts';
import { describeDeadLink, pageExists } from './site-pages.ts';

/** Digest of the code that makes HTML of bodies: when it changes, no kept body is used again. */
function pipelineDigest(root: string): string {
  const digest = createHash('sha256');
  for (const room of ['src/markup', 'src/source']) {
    const folder = join(root, room);
    if (!existsSync(folder)) continue;
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (file.endsWith('.ts')) digest.update(readFileSync(join(folder, file)));
  }
  return digest.digest('hex');
}

/** Reads, checks and joins everything under `content/`. `today` is a date such as 2026-11-24. */
export async function readLibrary(
  places: Places,
  today: string,
): Promise<{ library: Library; problems: ContentProblem[] }> {
  const { pictures, problems } = await readPictures(places.root);
  const cache = new BodyCache(places.cache, pictures, pipelineDigest(places.code));
  const cities = readRecords<City>(places.root, 'city', problems);
  const glossary = readRecords<GlossaryTerm>(places.root, 'glossary', problems);
  const files = new Map<string, EntryFile>();
  const compiled: CompiledFile[] = [];
  const links: { file: EntryFile; link: BodyLink }[] = [];
  for (const source of entryFiles(places.root, problems)) {
    const read = readEntryFile(source);
    if ('problems' in read) {
      problems.push(...read.problems);
      continue;
    }
    files.set(source.path, read.file);
    const body = cache.compile(read.file);
    problems.push(...body.problems);
    compiled.push({ file: read.file, body: body.body });
    links.push(...body.links.map((link) => ({ file: read.file, link })));
  }
  cache.save();
  const broken = new Set(problems.flatMap(({ file }) => brokenReference(file)));
  const joined = joinEntries(compiled);
  problems.push(
    ...joined.problems.filter(({ file }) => !broken.has(brokenReference(file)[0] ?? '')),
  );
  const library: Library = {
    entries: joined.entries,
    keys: new Set(joined.entries.map((entry) => `${entry.type}/${entry.id}`)),
    stepNumbers: new Set(
      joined.entries.flatMap(({ type, facts }) =>
        type === 'step' ? [Number(facts['number'])] : [],
      ),
    ),
    cities,
    broken,
    glossary,
  };
  problems.push(
    ...checkLibrary({ library, files, today, hasPicture: (path) => pictures.has(path) }),
  );
  problems.push(...deadLinks(links, library));
  return { library, problems };
}

/** `content/practices/fr/x.mdx` → `practices/x`, `content/cities/y.yaml` → `cities/y`: as references name them. */
function brokenReference(file: string): string[] {
  const [, section = '', id = ''] = /^content\/([^/]+)\/(?:[^/]+\/)?([^/]+)\.\w+$/.exec(file) ?? [];
  return id ? [`${section}/${id}`] : [];
}

/** Links in bodies that lead to no page of the site. */
function deadLinks(
  links: readonly { readonly file: EntryFile; readonly link: BodyLink }[],
  library: Library,
): ContentProblem[] {
  const pages = {
    cityPages: citiesWithPages(library.entries, library.cities),
    hasEntry: (reference: string) => referenceExists(reference, library),
    isBroken: (reference: string) => library.broken.has(reference),
  };
  return links
    .filter(({ link }) => !pageExists(link.href, pages))
    .map(({ file, link: { href, line, column } }) => ({
      file: file.path,
      line,
      column,
      ...describeDeadLink(href),
    }));
}

function* entryFiles(root: string, problems: ContentProblem[]): Generator<SourceFile> {
  for (const { folder } of Object.values(entryTypes)) {
    const base = join(root, 'content', folder);
    if (!existsSync(base)) continue;
    for (const locale of readdirSync(base, { withFileTypes: true }).sort(byName)) {
      const path = `content/${folder}/${locale.name}`;
      if (!locale.isDirectory()) {
        if (!locale.name.startsWith('.'))
          problems.push({
            file: path,
            line: 1,
            column: 1,
            ...tellProblem('folder.languagesOnly'),
          });
        continue;
      }
      for (const item of readdirSync(join(base, locale.name), { withFileTypes: true }).sort(
        byName,
      )) {
        if (item.name.startsWith('.')) continue;
        if (!item.isFile() || !item.name.endsWith('.mdx')) {
          problems.push({
            file: `${path}/${item.name}`,
            line: 1,
            column: 1,
            ...tellProblem('folder.entriesOnly'),
          });
          continue;
        }
        yield {
          path: `${path}/${item.name}`,
          bytes: readFileSync(join(base, locale.name, item.name)),
        };
      }
    }
  }
}

function readRecords<T>(
  root: string,
  type: keyof typeof recordTypes,
  problems: ContentProblem[],
): Map<string, T> {
  const { folder, schema } = recordTypes[type];
  const records = new Map<string, T>();
  const base = join(root, 'content', folder);
  if (!existsSync(base)) return records;
  for (const item of readdirSync(base, { withFileTypes: true }).sort(byName)) {
    if (!item.isFile() || !item.name.endsWith('.yaml')) continue;
    const file = `content/${folder}/${item.name}`;
    const decoded = decodeText(readFileSync(join(base, item.name)));
    const read = 'problem' in decoded ? decoded : readYaml(decoded.text);
    if ('problem' in read) {
      problems.push({ file, ...read.problem });
      continue;
    }
    const result = checkData(schema, read.data);
    if (result.success) records.set(item.name.slice(0, -'.yaml'.length), result.data as T);
    else
      problems.push(
        ...issuesToProblems(
          file,
          'text' in decoded ? decoded.text : '',
          result.error.issues,
          read.data,
          0,
        ),
      );
  }
  return records;
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
