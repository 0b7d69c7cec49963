import { normalize } from 'node:path/posix';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isContentPath, isSlug } from './content-path.ts';

test.each([
  'content/practices/en/bike-lanes.mdx',
  'content/practices',
  'content/media/photo-of-été 1.png',
  'content/practices/ar/ممرات-الدراجات.mdx',
  'content/a..b/c.d.e',
])('lets %s pass', (path) => {
  expect(isContentPath(path)).toBe(true);
});

test.each([
  '',
  'content',
  'content/',
  '/content/x',
  'content//x',
  'content/../package.json',
  'content/x/..',
  './content/x',
  '../evil.txt',
  '.git/hooks/post-commit',
  '.github/workflows/x.yml',
  'content/.git/hooks/post-commit',
  'content/.GIT/config',
  'content/git~1/config',
  'content/.gitattributes',
  'content\\..\\x',
  'content/x\\y',
  'content/x:y',
  'content/.git::$INDEX_ALLOCATION/x',
  'content/x.',
  'content/x ',
  'content/a\u0000b',
  'content/a\nb',
  'content/.g\u200cit/config',
  'content/a\u202eb',
  'Content/x',
  'contents/x',
  'src/content/x',
])('refuses %j', (path) => {
  expect(isContentPath(path)).toBe(false);
});

test('a path that passes is the same after normalising, and stays under content', () => {
  const part = fc.constantFrom('content', '..', '.', '', 'x', '.git', 'a b', '\\', '/', 'é');
  const path = fc.array(part, { maxLength: 8 }).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(
      fc.oneof(
        path,
        fc.string(),
        path.map((end) => `content/${end}`),
      ),
      (text) => {
        if (!isContentPath(text)) return;
        expect(normalize(text)).toBe(text);
        expect(text.startsWith('content/')).toBe(true);
        expect(text.split('/').some((name) => name.startsWith('.'))).toBe(false);
      },
    ),
    { numRuns: 2000 },
  );
});

test.each(['bike-lanes', 'ممرات', 'a/b', 'v1.2', 'x_y'])('%s names an entry', (slug) => {
  expect(isSlug(slug)).toBe(true);
});

test.each([
  '',
  '-x',
  '--output=x',
  'a..b',
  'a/',
  '/a',
  'a b',
  'a~1',
  'a^',
  'x.lock',
  'a\nb',
  '.x',
  'x.',
])('%j names no entry', (slug) => {
  expect(isSlug(slug)).toBe(false);
});
