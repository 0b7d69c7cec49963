import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../lib/project.ts';
import { readLock } from '../lock/lock.ts';
import { readAdvisories } from './audit-report.ts';
import {
  type AuditException,
  auditProblems,
  exceptionsFile,
  parseExceptions,
} from './judge-audit.ts';

const today = '2026-11-25';

/** As npm 11 prints it: a weak package, one that is weak through it, and a weak package of the tests. */
const report = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {
    minimist: {
      name: 'minimist',
      severity: 'critical',
      isDirect: false,
      via: [
        {
          source: 1179,
          name: 'minimist',
          dependency: 'minimist',
          title: 'Prototype Pollution in minimist',
          url: 'https://github.com/advisories/GHSA-xvch-5gv4-984h',
          severity: 'critical',
          cwe: ['CWE-1321'],
          cvss: { score: 9.8, vectorString: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' },
          range: '<0.2.4',
        },
      ],
      effects: ['mkdirp'],
      range: '<=0.2.3',
      nodes: ['node_modules/minimist'],
      fixAvailable: true,
    },
    mkdirp: {
      name: 'mkdirp',
      severity: 'critical',
      isDirect: true,
      via: ['minimist'],
      effects: [],
      range: '0.4.1 - 0.5.1',
      nodes: ['node_modules/mkdirp'],
      fixAvailable: true,
    },
    tester: {
      name: 'tester',
      severity: 'moderate',
      isDirect: true,
      via: [
        {
          source: 1200,
          name: 'tester',
          dependency: 'tester',
          title: 'Slow expression',
          url: 'https://www.npmjs.com/advisories/1200',
          severity: 'moderate',
          range: '*',
        },
      ],
      effects: [],
      range: '*',
      nodes: ['node_modules/tester'],
      fixAvailable: false,
    },
  },
  metadata: {
    vulnerabilities: { info: 0, low: 0, moderate: 1, high: 0, critical: 2, total: 3 },
    dependencies: { prod: 3, dev: 1, optional: 0, peer: 0, peerOptional: 0, total: 4 },
  },
});

const lock = {
  lockfileVersion: 3,
  packages: {
    'node_modules/minimist': { version: '0.2.0' },
    'node_modules/tester': { version: '1.0.0', dev: true },
  },
};

const exception = (facts: Partial<AuditException> = {}): AuditException => ({
  advisory: 'GHSA-xvch-5gv4-984h',
  package: 'minimist',
  reason: 'It reads only words of our own commands.',
  until: '2027-01-31',
  ...facts,
});

const judge = (exceptions: readonly AuditException[]) =>
  auditProblems(readAdvisories(report), exceptions, lock, today);

test('a weakness is read once, with its address and where the package lies', () => {
  expect(readAdvisories(report).map(({ id, severity, paths }) => [id, severity, ...paths])).toEqual(
    [
      ['GHSA-xvch-5gv4-984h', 'critical', 'node_modules/minimist'],
      ['1200', 'moderate', 'node_modules/tester'],
    ],
  );
});

test.each<[string, string, RegExp]>([
  [
    'a registry that refuses',
    '{"message":"405 Method Not Allowed - POST https://registry.npmjs.org/-/npm/v1/security/advisories/bulk","statusCode":405,"error":{"summary":"","detail":""}}',
    /npm said: 405 Method Not Allowed/,
  ],
  ['no network', '{"error":{"code":"ENOTFOUND","summary":"request failed"}}', /request failed/],
  ['words', 'npm error network', /npm said: npm error network/],
  ['silence', '', /npm said: nothing/],
  [
    'a report about no packages',
    '{"auditReportVersion":2,"vulnerabilities":{},"metadata":{"dependencies":{"total":0}}}',
    /did not say/,
  ],
  ['the form of npm 6', '{"actions":[],"advisories":{},"metadata":{}}', /did not say/],
])('%s is an error, never "no weakness"', (_, answer, expected) => {
  expect(() => readAdvisories(answer)).toThrow(expected);
});

test('a weakness without an exception stops a release', () => {
  expect(judge([])).toEqual([
    expect.stringMatching(/^minimist has a known weakness \(critical, GHSA-xvch-5gv4-984h\)/),
  ]);
});

test('an exception answers one weakness, up to its last day', () => {
  expect(judge([exception()])).toEqual([]);
  expect(judge([exception({ until: today })])).toEqual([]);
  expect(judge([exception({ until: '2026-11-24' })])).toEqual([
    expect.stringContaining('was looked at until 2026-11-24'),
  ]);
});

test('an exception for another package, or for nothing reported, answers nothing', () => {
  expect(judge([exception({ package: 'mkdirp' })])).toEqual([
    expect.stringMatching(/^minimist has a known weakness/),
    expect.stringContaining('GHSA-xvch-5gv4-984h of mkdirp is no longer reported'),
  ]);
});

test('the same weight counts where the package builds the site', () => {
  const packages = { ...lock.packages, 'node_modules/tester': { version: '1.0.0' } };
  const problems = auditProblems(
    readAdvisories(report),
    [exception()],
    { ...lock, packages },
    today,
  );
  expect(problems).toEqual([
    expect.stringMatching(/^tester has a known weakness \(moderate, 1200\)/),
  ]);
});

describe('the file of exceptions', () => {
  test('of the project can be read', () => {
    const text = readFileSync(join(projectRoot, exceptionsFile), 'utf8');
    const names = new Set(
      Object.keys(readLock().packages).map((path) => path.split('node_modules/').at(-1)),
    );
    expect(parseExceptions(text).filter(({ package: name }) => !names.has(name))).toEqual([]);
  });

  const entry = (until: string) =>
    `- advisory: GHSA-1\n  package: a\n  reason: It is never called with words of others.\n  until: ${until}\n`;

  test('takes a day with and without quotes', () => {
    for (const day of ['2027-02-28', "'2027-02-28'"])
      expect(parseExceptions(entry(day))).toMatchObject([{ until: '2027-02-28' }]);
  });

  test.each([entry('soon'), entry('2027-02-28').replace('reason', 'why'), 'all: true'])(
    'is refused when it is not of its form: %j',
    (text) => {
      expect(() => parseExceptions(text)).toThrow(exceptionsFile);
    },
  );
});
