import { describe, expect, test } from 'vitest';
import { projectRoot } from '../lib/project.ts';
import { clockProblem, latestSureDay, readEntryTexts } from './clock.ts';

const checked = (day: string) => `---\ntitle: x\nlastVerified: ${day}\n---\n`;

describe('the day that has surely come', () => {
  test('is that which three files agree on', () => {
    const texts = ['2027-05-01', '2027-04-01', '2027-03-01', '2027-02-01'].map(checked);
    expect(latestSureDay(texts)).toBe('2027-03-01');
  });

  test('is not moved by one writer, however many dates the file has', () => {
    const mistyped =
      '---\nlastVerified: 2062-11-20\nsources:\n  - accessed: 2062-11-20\n    title: x\n  - accessed: "2062-11-20"\n---\n';
    const texts = ['2027-05-01', '2027-04-01', '2027-03-01'].map(checked);
    expect(latestSureDay([mistyped, ...texts])).toBe('2027-04-01');
  });

  test('is never before this code was written', () => {
    expect(latestSureDay([])).toBe('2026-11-01');
    expect(latestSureDay(['2019-01-01', '2019-01-01', '2019-01-01'].map(checked))).toBe(
      '2026-11-01',
    );
  });

  test('is found in the content of the project', () => {
    expect(latestSureDay(readEntryTexts(projectRoot)) > '2026-11-01').toBe(true);
  });
});

describe('a clock', () => {
  test('of 1970 is wrong, and the message says so', () => {
    expect(clockProblem(new Date(0), '2026-11-24')).toBe(
      'The clock of this machine says 1970-01-01, but it is at least 2026-11-24: content was checked on that day. ' +
        'Dates cannot be judged so, and the site was not built. Set the clock, then run the same command again.',
    );
  });

  test('is wrong two days before the day, not on the day before, which it still is in the west', () => {
    expect(clockProblem(new Date('2026-11-22T23:59:59Z'), '2026-11-24')).toBeDefined();
    expect(clockProblem(new Date('2026-11-23T00:00:00Z'), '2026-11-24')).toBeUndefined();
  });

  test('of 2099 may be right', () => {
    expect(clockProblem(new Date('2099-01-01'), '2026-11-24')).toBeUndefined();
  });
});
