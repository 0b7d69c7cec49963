/** Pictures that are code, files of the machine, or somebody else's tracker. */
import type { ProblemKey } from '../../i18n/problem-words.ts';
import { inBody, inFiles } from '../make-case.ts';

const show = (id: string, path: string, key: ProblemKey = 'markup.image-path') =>
  inBody('images', id, `![A picture](${path})`, key);
const media = (id: string, name: string, content: string | Uint8Array, key: ProblemKey) =>
  inFiles('images', id, [{ path: `content/media/${name}`, content }], [key, 1]);

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>';
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  );
const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The cases. */
export const imageCases = [
  show('script', '../../media/evil.js'),
  show('module', '../../media/evil.mjs'),
  show('query-script', '../../media/evil.png?import'),
  show('environment', '../../../.env?raw'),
  show('environment-as-picture', '../../.env.png'),
  show('passwords', '/etc/passwd'),
  show('passwords-raw', '../../../../../../etc/passwd?raw'),
  show('traversal', '../../media/../../package.png'),
  show('traversal-percent', '../../media/%2e%2e/%2e%2e/x.png'),
  show('traversal-encoded-slash', '../../media/..%2f..%2fx.png'),
  show('traversal-backslash', '..\\\\..\\\\media\\\\x.png'),
  show('dots', '../../media/x..png.jpg/../y.png'),
  show('folder', '../../media/folder/x.png'),
  show('hidden', '../../media/.x.png'),
  show('vector', '../../media/x.svg'),
  show('data', 'data:image/svg+xml,<svg/onload=alert(1)>'),
  show('remote', 'https://tracker.example/pixel.png'),
  show('remote-no-scheme', '//tracker.example/pixel.png'),
  show('javascript', 'javascript:alert(1)'),
  show('alias', '@/media/x.png'),
  show('virtual-module', 'virtual:astro:x.png'),
  show('null-in-name', '../../media/x.png&#0;.js'),
  show('upper-case', '../../media/X.PNG'),
  show('absent', '../../media/no-such-picture.png', 'markup.image-missing'),
  show('in-link', '../../media/evil.js)](https://example.org/) [x'),
  inBody('images', 'reference', '![A picture][x]\n\n[x]: ../../media/evil.js', [
    'markup.image-reference',
    1,
  ]),
  inBody('images', 'no-words', '![](../../media/no-such-picture.png)', 'markup.image-alt'),
  media('vector-as-png', 'hostile-vector.png', svg, 'media.otherKind'),
  media('vector-file', 'hostile.svg', svg, 'media.badName'),
  media(
    'page-as-png',
    'hostile-page.png',
    '<!doctype html><script>alert(1)</script>',
    'media.otherKind',
  ),
  media(
    'code-as-jpeg',
    'hostile-code.jpg',
    "require('fs').writeFileSync('@canary@','x')",
    'media.unreadable',
  ),
  media('half-png', 'hostile-half.png', bytes(pngStart, 'IHDR'), 'media.broken'),
  media(
    'bomb',
    'hostile-bomb.png',
    bytes(
      pngStart,
      [0, 0, 0, 13],
      'IHDR',
      [0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff, 8, 6, 0, 0, 0],
      [0, 0, 0, 0],
    ),
    'media.tooManyPixels',
  ),
  media(
    'gif',
    'hostile-gif.png',
    bytes('GIF89a', [1, 0, 1, 0, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b]),
    'media.otherKind',
  ),
  media('empty', 'hostile-empty.png', '', 'media.unreadable'),
  media(
    'script-file',
    'hostile.js',
    "require('fs').writeFileSync('@canary@','x')",
    'media.badName',
  ),
  media('spaced-name', 'hostile name.png', 'x', 'media.badName'),
];
