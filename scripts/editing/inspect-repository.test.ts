import { expect, test } from 'vitest';
import { readStatus } from './inspect-repository.ts';

test('reads what Git says, names with blanks and Arabic ones included', () => {
  const lines = [
    '# branch.oid 5a1c0f8a0f4a5d0f8f0d1c0e5b7a2b3c4d5e6f70',
    '# branch.head cms/practices/x',
    '1 .M N... 100644 100644 100644 aaaa bbbb content/a b.mdx',
    'u UU N... 100644 100644 100644 100644 aaaa bbbb cccc content/c d.mdx',
    '? content/ممرات.mdx',
  ];
  expect(readStatus(`${lines.join('\0')}\0`)).toEqual({
    branch: 'cms/practices/x',
    conflicts: ['content/c d.mdx'],
    dirty: ['content/a b.mdx', 'content/ممرات.mdx'],
  });
});

test('no branch is none', () => {
  expect(readStatus('# branch.head (detached)\0').branch).toBeUndefined();
});
