import { expect, it } from 'vitest';
import { judgeProposal } from './judge-proposal.ts';

const entry = 'content/practices/en/aarhus-model.mdx';

it('lets entries and pictures through, and changes of maintainers that leave them alone', () => {
  expect(judgeProposal([])).toEqual([]);
  expect(judgeProposal([entry, 'content/media/a.jpg', 'content/news/ar/b.mdx'])).toEqual([]);
  expect(judgeProposal(['src/site.ts', 'content/pages/en/about.mdx'])).toEqual([]);
});

it.each([
  'src/site.ts',
  'astro.config.mjs',
  'package-lock.json',
  '.github/workflows/content.yml',
  'content/pages/en/about.mdx',
  'content/ui/en.json',
  'content/practices/en/.gitattributes',
  'content/media/evil.js',
])('refuses %s together with an entry', (path) => {
  expect(judgeProposal([entry, path])).toMatchObject([{ file: path, rule: 'proposal.mixed' }]);
});
