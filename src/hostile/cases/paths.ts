/** Files whose name or place is the harm. Where nothing may lie, nothing may hide. */
import type { ProblemKey } from '../../i18n/problem-words.ts';
import type { HostileCase } from '../hostile-case.ts';
import { entryText, inFiles } from '../make-case.ts';

const at = (id: string, path: string, key: ProblemKey, content = entryText()) =>
  inFiles('path', id, [{ path, content }], [key, 1]);
/** A file in a folder that must not be there: the folder is refused. */
const inFolder = (id: string, folder: string, name: string, key: ProblemKey): HostileCase => ({
  ...inFiles('path', id, [{ path: `${folder}/${name}`, content: entryText() }], key),
  expected: { key, file: folder, line: 1 },
});
const named = (id: string, name: string, key: ProblemKey = 'file.badName') =>
  at(id, `content/practices/en/${name}.mdx`, key);

/** The cases. */
export const pathCases = [
  named('space', 'hostile name'),
  named('upper-case', 'Hostile-Name'),
  named('dots', 'hostile..name'),
  named('underscore', 'hostile_name'),
  named('quote', "hostile'name"),
  named('dollar', 'hostile$(touch canary)'),
  named('semicolon', 'hostile;touch'),
  named('backslash', 'hostile\\name'),
  named('line-break', 'hostile\nname'),
  named('percent', 'hostile%2e%2e'),
  named('composed', 'hostile-\u00e9'),
  named('decomposed', 'hostile-e\u0301'),
  named('look-alike', 'h\u043estile'),
  named('invisible', 'hostile\u200bname'),
  named('turned', 'hostile\u202exdm'),
  named('long', `hostile-${'a'.repeat(80)}`),
  named('hyphen-first', '-rf'),
  named('folder-name', 'practice', 'file.folderName'),
  at('two-endings', 'content/practices/en/hostile.html.mdx', 'file.badName'),
  at('markdown', 'content/practices/en/hostile.md', 'folder.entriesOnly'),
  at('upper-ending', 'content/practices/en/hostile.MDX', 'folder.entriesOnly'),
  at(
    'script',
    'content/practices/en/hostile.js',
    'folder.entriesOnly',
    "require('fs').writeFileSync('@canary@','x')",
  ),
  at(
    'page',
    'content/practices/en/hostile.astro',
    'folder.entriesOnly',
    '<script>alert(1)</script>',
  ),
  at('folder', 'content/practices/en/hostile/x.mdx', 'folder.entriesOnly'),
  at('reserved', 'content/practices/en/nul.mdx', 'folder.reservedName'),
  at('nowhere', 'content/hostile.js', 'folder.unknownFile'),
  at('hidden', 'content/.env', 'folder.unknownFile'),
  at('settings-of-git', 'content/practices/en/.gitattributes', 'folder.entriesOnly'),
  at('other-language', 'content/practices/xx/hostile.mdx', 'file.noLanguage'),
  at('upper-language', 'content/practices/EN/hostile.mdx', 'file.noLanguage'),
  at('no-language', 'content/practices/hostile.mdx', 'folder.languagesOnly'),
  inFiles(
    'path',
    'link',
    [{ path: 'content/practices/en/hostile-link.mdx', content: '', link: '/etc/passwd' }],
    ['folder.link', 1],
  ),
  inFiles(
    'path',
    'linked-folder',
    [{ path: 'content/practices/hostile-linked', content: '', link: '/etc' }],
    ['folder.link', 1],
  ),
  inFiles(
    'path',
    'linked-picture',
    [{ path: 'content/media/hostile-link.png', content: '', link: '/etc/passwd' }],
    ['folder.link', 1],
  ),
  inFolder('media-folder', 'content/media/hostile', 'x.png', 'media.picturesOnly'),
];
