import { expect, it } from 'vitest';
import { median, readUsage, usageTable } from './usage.ts';

it('reads microseconds and kibibytes', () => {
  const json = JSON.stringify({ userCPUTime: 1_500_000, systemCPUTime: 500_000, maxRSS: 2048 });
  expect(readUsage(json, 1, 10)).toEqual({ cpu: 2, wall: 1, peak: 2, pages: 10 });
});

it('tells the median and the ratio', () => {
  const run = (cpu: number) => ({ cpu, wall: cpu, peak: 100, pages: 1000 });
  const builds = new Map([
    ['cold', median([run(9), run(10), run(40)])],
    ['changed', median([run(2.5)])],
  ]);
  expect(usageTable(builds)).toMatchInlineSnapshot(`
    "| Build | Pages | CPU s | Ratio | CPU ms a page | Clock s | Peak MiB |
    | --- | --: | --: | --: | --: | --: | --: |
    | cold | 1000 | 10.0 | 1.00 | 10.00 | 10.0 | 100 |
    | changed | 1000 | 2.5 | 0.25 | 2.50 | 2.5 | 100 |"
  `);
});
