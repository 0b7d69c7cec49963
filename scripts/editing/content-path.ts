/** Which paths a call of the editor may name: files and folders under `content/`, and nothing that means more than a name. */
import { entryTypes } from '../../src/collections/index.ts';
import { localeCodes } from '../../src/i18n/locales.ts';

/** Signs that some system reads as something else than a part of a name, and those that nobody sees. */
const badSigns = /[\\:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** A name that begins with a point is hidden or Git's own (`.git`, `..`); `GIT~1` is another name of it on Windows. */
const badName = /^\.|[. ]$|^git~\d+$/i;

/** True for `content/practices/en/bike-lanes.mdx`; false for `../x`, `/x`, `content/.git/x`, `content//x`, `src/x`. */
export function isContentPath(path: string): boolean {
  const [first, ...names] = path.split('/');
  if (first !== 'content' || names.length === 0 || badSigns.test(path)) return false;
  return names.every((name) => name !== '' && !badName.test(name));
}

const entryFolders = Object.values(entryTypes).map(({ folder }) => folder);
const entryFile = new RegExp(
  `^content/(?:${entryFolders.join('|')})/(?:${localeCodes.join('|')})/[^/]+\\.mdx$`,
);

/** True for the file of an entry, in any script. Site pages, words of the interface and lists are for maintainers: site pages are code. */
export function isEntryPath(path: string): boolean {
  return isContentPath(path) && entryFile.test(path);
}

/** True for `content/media/round-table.jpg`: a picture that the site can show. */
export function isPicturePath(path: string): boolean {
  return /^content\/media\/[a-z0-9][a-z0-9._-]*\.(?:png|jpe?g|webp|avif)$/.test(path);
}

/** True for a part of a branch's name: letters and digits of any script, with `-`, `_`, `.` and `/` between them. */
export function isSlug(slug: string): boolean {
  const isName = /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}_-])?$/u;
  return slug
    .split('/')
    .every((name) => isName.test(name) && !name.includes('..') && !/\.lock$/i.test(name));
}
