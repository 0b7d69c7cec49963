/** The documents of the project, and what they point at. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import GithubSlugger from 'github-slugger';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { projectRoot } from '../lib/project.ts';

const rooms = ['cms', 'content', 'docs', 'scripts', 'src'];

/** Text of a file of the project. */
export function readProjectFile(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}

/** Paths of README.md, CONTRIBUTING.md, SECURITY.md, everything in docs/ and the README of each room, with `/` between folders. */
export function listDocuments(): string[] {
  const inRooms = rooms.flatMap((room) =>
    readdirSync(join(projectRoot, room), { recursive: true, encoding: 'utf8' })
      .map((path) => join(room, path).split(sep).join('/'))
      .filter((path) => (room === 'docs' ? path.endsWith('.md') : /\/README\.md$/.test(path))),
  );
  return ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...inRooms.sort()];
}

/** `['#how-it-begins', 'ci/README.md']`: addresses without a scheme that a Markdown text links to. */
export function relativeLinks(markdown: string): string[] {
  const links: string[] = [];
  visit(fromMarkdown(markdown), (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    if (!/^([a-z][a-z0-9+.-]*:|\/)/i.test(node.url)) links.push(node.url);
  });
  return links;
}

function headingSlugs(markdown: string): Set<string> {
  const slugger = new GithubSlugger();
  const slugs = new Set<string>();
  visit(fromMarkdown(markdown), 'heading', (node) => {
    slugs.add(slugger.slug(textOf(node)));
  });
  return slugs;
}

/** Links of a document that lead nowhere: the file is not there, or has no such heading. */
export function deadLinks(document: string): string[] {
  return relativeLinks(readProjectFile(document)).filter((link) => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? document : join(dirname(document), decodeURI(path));
    const isInside = !relative('.', target).startsWith('..');
    if (!isInside || !existsSync(join(projectRoot, target))) return true;
    return Boolean(anchor) && !headingSlugs(readProjectFile(target)).has(anchor ?? '');
  });
}

/** `['check:content']`: commands that a text tells to run by `npm run`. */
export function namedCommands(text: string): string[] {
  return [...text.matchAll(/\bnpm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
}

/**
 * `['src/markup', '.npmrc']`: what a text names as code and looks like a file or folder of the project: a path with a slash
 * or with an ending.
 */
export function namedFiles(markdown: string): string[] {
  const names: string[] = [];
  visit(fromMarkdown(markdown), 'inlineCode', ({ value }) => {
    if (/^\.?[\w-]+(?:[./][\w.-]+)*$/.test(value) && /[./]/.test(value)) names.push(value);
  });
  return names;
}
