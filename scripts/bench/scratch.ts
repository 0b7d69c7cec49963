/** A project of its own for measuring: our code, generated content. */
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../lib/files.ts';
import type { GeneratedFile } from './generate.ts';

/** What is copied as it is; of the content, what is not generated. */
const copied = [
  'src',
  'public',
  // The policies of the pages and what they name.
  'scripts',
  'cms',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'content/ui',
  'content/editor',
  'content/problems',
  'content/taxonomies',
  'content/pages',
  'content/cities',
  'content/glossary',
  'content/roadmap',
];

/** Sets up the folder anew. Returns nothing; throws when a file cannot be written. */
export function writeScratch(
  project: string,
  scratch: string,
  files: Iterable<GeneratedFile>,
): void {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  for (const path of copied) cpSync(join(project, path), join(scratch, path), { recursive: true });
  withoutExamples(scratch);
  symlinkSync(join(project, 'node_modules'), join(scratch, 'node_modules'), 'dir');
  for (const { path, text } of files) {
    mkdirSync(dirname(join(scratch, path)), { recursive: true });
    writeFileSync(join(scratch, path), text);
  }
}

/** The steps name practices that are not there: takes the names and the links to them away. */
function withoutExamples(scratch: string): void {
  const base = join(scratch, 'content/roadmap');
  for (const name of listFiles(base)) {
    const text = readFileSync(join(base, name), 'utf8')
      .replace(/^examples:.*\n/m, '')
      .replace(/\[([^\]]*)\]\(\/(?:practices|events|news|cities)\/[^)]*\)/g, '$1');
    writeFileSync(join(base, name), text);
  }
}

/** Removes what a build leaves, apart from pictures and fonts, which are not measured. */
export function clean(scratch: string): void {
  rmSync(join(scratch, 'dist'), { recursive: true, force: true });
  for (const name of ['astro', 'bodies', 'vite'])
    rmSync(join(scratch, '.cache', name), { recursive: true, force: true });
  rmSync(join(scratch, '.astro'), { recursive: true, force: true });
}

/** Adds a sentence to one document in one language. */
export function changeOneDocument(scratch: string, path: string, sentence: string): void {
  appendFileSync(join(scratch, path), `\n${sentence}\n`);
}

/** Number of pages in the built folder. */
export function countPages(scratch: string): number {
  return readdirSync(join(scratch, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  ).length;
}
