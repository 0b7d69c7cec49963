import { describe, expect, it } from 'vitest';
import type { ContentProblem } from '../../../src/source/problem.ts';
import { formats } from './index.ts';

const problem: ContentProblem = {
  file: 'content/news/en/a,b:c.mdx',
  line: 4,
  column: 8,
  rule: 'file.empty',
  message: 'Found 50 % of it.\n::set-env name=x::y',
  field: 'title',
};

describe('for Actions', () => {
  it('is one command a problem, which nothing in it can end', () => {
    expect(formats.github([problem, { ...problem, severity: 'warning' }]).split('\n')).toEqual([
      '::error file=content/news/en/a%2Cb%3Ac.mdx,line=4,col=8,title=file.empty::Found 50 %25 of it.%0A::set-env name=x::y',
      '::warning file=content/news/en/a%2Cb%3Ac.mdx,line=4,col=8,title=file.empty::Found 50 %25 of it.%0A::set-env name=x::y',
    ]);
  });
});

describe('as JSON', () => {
  it('says how grave each is', () => {
    expect(JSON.parse(formats.json([problem]))).toEqual([{ ...problem, severity: 'error' }]);
    expect(JSON.parse(formats.json([]))).toEqual([]);
  });
});

describe('as SARIF', () => {
  it('names the rules once and places every result', () => {
    const log = JSON.parse(formats.sarif([problem, problem]));
    expect(log).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: {} } }] });
    const [run] = log.runs;
    expect(run.tool.driver.rules).toEqual([{ id: 'file.empty' }]);
    expect(run.results).toHaveLength(2);
    expect(run.results[0]).toMatchObject({ ruleId: 'file.empty', level: 'error' });
    expect(run.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'content/news/en/a%2Cb%3Ac.mdx' },
      region: { startLine: 4, startColumn: 8 },
    });
  });
});
