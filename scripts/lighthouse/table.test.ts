import { expect, test } from 'vitest';
import { readReport, scoreTable } from './table.ts';

const report = JSON.stringify({
  categories: {
    performance: {
      score: 0.98,
      auditRefs: [
        { id: 'lcp', weight: 25 },
        { id: 'note', weight: 0 },
      ],
    },
    accessibility: { score: 1, auditRefs: [] },
    'best-practices': { score: 1, auditRefs: [] },
    seo: { score: 1, auditRefs: [] },
  },
  audits: {
    lcp: { title: 'Largest Contentful Paint', score: 0.8 },
    note: { title: 'Note', score: 0 },
  },
});

test('tells the four figures and what is missing', () => {
  expect(scoreTable([readReport('/en/', report)])).toMatchInlineSnapshot(`
    "| Page | performance | accessibility | best-practices | seo |
    | --- | --: | --: | --: | --: |
    | /en/ | 98 | 100 | 100 | 100 |

    /en/: performance: Largest Contentful Paint"
  `);
});
