/** Reads `content/` from disk and gives the whole library, or every problem it has. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type City, type GlossaryTerm, recordTypes } from '../collections/index.ts';
import { checkData } from '../collections/say-issue.ts';
import { BodyCache, type BodyLink } from './body-cache.ts';
import { citiesWithPages } from './cities-with-pages.ts';
import { type ContentFolder, openContent } from './content-folder.ts';
import { type EntryFile, issuesToProblems, readEntryFile, type SourceFile } from './entry-file.ts';
import { decodeText, readYaml } from './front-matter.ts';
import { type CompiledFile, joinEntries, type Library } from './library.ts';
import { readPictures } from './media.ts';
import { personalProblems } from './personal/personal-data.ts';
import type { Places } from './places.ts';
import { checkPlainFile, checkPlainFiles } from './plain-file.ts';
import type { ContentProblem } from './problem.ts';
import { type Published, readPublished } from './read-published.ts';
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

interface ReadEntries {
  readonly files: Map<string, EntryFile>;
  readonly compiled: CompiledFile[];
  readonly links: { readonly file: EntryFile; readonly link: BodyLink }[];
}

/** Every file of an entry, its body through the pipeline. */
function readEntries({ filesOf, problems }: ContentFolder, cache: BodyCache): ReadEntries {
  const entries: ReadEntries = { files: new Map(), compiled: [], links: [] };
  for (const source of filesOf('entry')) {
    const read = readEntryFile(source);
    if ('problems' in read) {
      problems.push(...read.problems);
      continue;
    }
    const { file } = read;
    entries.files.set(source.path, file);
    problems.push(...personalProblems(file));
    const body = cache.compile(file);
    problems.push(...body.problems);
    entries.compiled.push({ file, body: body.body });
    entries.links.push(...body.links.map((link) => ({ file, link })));
  }
  return entries;
}

const draftFolder = 'content/drafts/';

/** New translations that wait beside those that are shown: judged as what they will replace, and shown nowhere. */
function checkDrafts({ filesOf, problems }: ContentFolder, cache: BodyCache): void {
  for (const draft of filesOf('draft')) {
    const path = `content/${draft.path.slice(draftFolder.length)}`;
    const found = path.startsWith('content/pages/')
      ? checkPlainFile('page', { ...draft, path })
      : problemsOfEntry({ ...draft, path }, cache);
    problems.push(...found.map((problem) => ({ ...problem, file: draft.path })));
  }
}

function problemsOfEntry(source: SourceFile, cache: BodyCache): ContentProblem[] {
  const read = readEntryFile(source);
  if ('problems' in read) return read.problems;
  return [...personalProblems(read.file), ...cache.compile(read.file).problems];
}

/** Reads, checks and joins everything under `content/`. `today` is a date such as 2026-11-24. */
export async function readLibrary(
  places: Places,
  today: string,
): Promise<{ library: Library; published: Published; problems: ContentProblem[] }> {
  const folder = openContent(places.root);
  const { problems } = folder;
  const misplaced = new Set(problems.map(({ file }) => file));
  problems.push(...checkPlainFiles(folder));
  const { pictures, problems: ofPictures } = await readPictures(places.root, places.cache);
  problems.push(...ofPictures.filter(({ file }) => !misplaced.has(file)));
  const cities = readRecords<City>(folder, 'city');
  const glossary = readRecords<GlossaryTerm>(folder, 'glossary');
  const cache = new BodyCache(places.cache, pictures, pipelineDigest(places.code));
  const { files, compiled, links } = readEntries(folder, cache);
  checkDrafts(folder, cache);
  cache.save();
  const broken = brokenIn(problems);
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
  const { published, problems: lost } = readPublished(
    folder,
    places.code,
    library,
    brokenIn(problems),
  );
  return { library, published, problems: [...problems, ...lost] };
}

/** What the files with problems belong to. */
function brokenIn(problems: readonly ContentProblem[]): ReadonlySet<string> {
  return new Set(problems.flatMap(({ file }) => brokenReference(file)));
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

function readRecords<T>(
  { filesOf, problems }: ContentFolder,
  type: keyof typeof recordTypes,
): Map<string, T> {
  const { folder, schema } = recordTypes[type];
  const records = new Map<string, T>();
  for (const { path, bytes } of filesOf('record')) {
    if (!path.startsWith(`content/${folder}/`)) continue;
    const decoded = decodeText(bytes);
    const read = 'problem' in decoded ? decoded : readYaml(decoded.text);
    if ('problem' in read) {
      problems.push({ file: path, ...read.problem });
      continue;
    }
    const text = 'text' in decoded ? decoded.text : '';
    const result = checkData(schema, read.data);
    if (result.success) records.set(basename(path, '.yaml'), result.data as T);
    else problems.push(...issuesToProblems(path, text, result.error.issues, read.data, 0));
  }
  return records;
}
