/** Which files may lie under `content/`, where, and how large. What is not listed is refused. Pure. */
import { entryTypes, recordTypes } from '../collections/index.ts';
import { localeCodes } from '../i18n/locales.ts';
import { type Told, tellProblem } from '../i18n/problem-words.ts';
import type { ContentProblem } from './problem.ts';

/** How a file is read once its place is known. */
export type FileKind =
  | 'entry'
  | 'record'
  | 'dictionary'
  | 'list'
  | 'page'
  | 'picture'
  | 'removal'
  | 'notes'
  | 'draft'
  | 'ledger'
  | 'note';

interface Plan {
  readonly kind: FileKind;
  /** As it is told: `content/practices/<language>/<name>.mdx`. */
  readonly place: string;
  readonly pattern: RegExp;
}

const name = '[a-z0-9]+(?:-[a-z0-9]+)*';
const language = `(?:${localeCodes.join('|')})`;
const anyOf = (folders: readonly { folder: string }[]) =>
  `(?:${folders.map(({ folder }) => folder).join('|')})`;

function plan(kind: FileKind, place: string, folders: string, file: string): Plan {
  return { kind, place, pattern: new RegExp(`^content/${folders}/${file}$`) };
}

/** Every kind of place under `content/`. A new kind of file is a line here. */
const plans: readonly Plan[] = [
  plan(
    'entry',
    'content/practices/<language>/<name>.mdx',
    `${anyOf(Object.values(entryTypes))}/${language}`,
    `${name}\\.mdx`,
  ),
  plan(
    'draft',
    'content/drafts/practices/<language>/<name>.mdx',
    `drafts/${anyOf([...Object.values(entryTypes), { folder: 'pages' }])}/${language}`,
    `${name}\\.mdx`,
  ),
  plan('record', 'content/cities/<name>.yaml', anyOf(Object.values(recordTypes)), `${name}\\.yaml`),
  plan(
    'picture',
    'content/media/<name>.jpg',
    'media',
    '[a-z0-9][a-z0-9._-]*\\.(?:png|jpe?g|webp|avif)',
  ),
  plan('page', 'content/pages/<language>/<name>.mdx', `pages/${language}`, `${name}\\.mdx`),
  plan(
    'dictionary',
    'content/ui/<language>.json',
    '(?:ui|problems|editor/(?:ui|form))',
    `${language}\\.json`,
  ),
  plan('list', 'content/taxonomies/<name>.json', 'taxonomies', `${name}\\.json`),
  plan('notes', 'content/translations/<language>.yaml', 'translations', `${language}\\.yaml`),
  plan('removal', 'content/removed/<section>/<name>.yaml', 'removed/[a-z]+', `${name}\\.yaml`),
  { kind: 'ledger', place: 'content/addresses.txt', pattern: /^content\/addresses\.txt$/ },
  {
    kind: 'note',
    place: 'content/README.md',
    pattern: /^content\/(?:[a-z]+\/)?(?:README\.md|\.gitkeep)$/,
  },
];

/** What lies at a path, as the file system tells it. */
export interface FoundItem {
  /** From the root of the project, with forward slashes: `content/media/x.jpg`. */
  readonly path: string;
  readonly is: 'file' | 'folder' | 'link' | 'other';
}

/** Names of devices, which Windows takes for no files (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** The kind of a file by its place; undefined when no file of this name belongs there. */
export function kindOf(path: string): FileKind | undefined {
  return plans.find(({ pattern }) => pattern.test(path))?.kind;
}

/** Folders of entries and pictures have sentences of their own for what does not belong into them. */
function tellStray(path: string): Told {
  const [, folder = '', ...rest] = path.split('/');
  if (folder === 'media')
    return rest.length > 1 ? tellProblem('media.picturesOnly') : tellProblem('media.badName');
  if (Object.values(entryTypes).some((type) => type.folder === folder)) {
    if (rest.length < 2) return tellProblem('folder.languagesOnly');
    if (rest.length > 2 || !path.endsWith('.mdx')) return tellProblem('folder.entriesOnly');
    const [locale = ''] = rest;
    if (!localeCodes.some((code) => code === locale))
      return tellProblem('file.noLanguage', { locale, locales: localeCodes.join(', ') });
    return tellProblem('file.badName', { id: rest[1]?.slice(0, -'.mdx'.length) ?? '' });
  }
  return tellProblem('folder.unknownFile', { places: plans.map(({ place }) => place).join(', ') });
}

function tellItem({ path, is }: FoundItem): Told | undefined {
  const last = path.split('/').at(-1) ?? '';
  if (is === 'link') return tellProblem('folder.link');
  if (is === 'other') return tellProblem('folder.device');
  if (reserved.test(last)) return tellProblem('folder.reservedName', { name: last });
  if (is === 'folder' || kindOf(path)) return undefined;
  return tellStray(path);
}

/** One spelling for all names that some file system takes for the same (macOS, Windows). */
const foldName = (path: string) => path.normalize('NFKC').toLowerCase().normalize('NFC');

/** Items whose names only some file systems can tell apart. Of two, the one that is not in small letters is told. */
function findCollisions(items: readonly FoundItem[]): ContentProblem[] {
  const known = new Map<string, string>();
  return items.flatMap(({ path }) => {
    const key = foldName(path);
    const before = known.get(key);
    const [other, file] = path === key && before ? [path, before] : [before, path];
    known.set(key, other ?? path);
    if (other === undefined) return [];
    return [{ file, line: 1, column: 1, ...tellProblem('folder.collision', { other }) }];
  });
}

/** Everything that is wrong with the names, places and kinds of what lies under `content/`. */
export function judgeItems(items: readonly FoundItem[]): ContentProblem[] {
  const strange = items.flatMap((item) => {
    const told = tellItem(item);
    return told ? [{ file: item.path, line: 1, column: 1, ...told }] : [];
  });
  return [...strange, ...findCollisions(items)];
}
