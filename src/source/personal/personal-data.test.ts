import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { localeCodes, sourceLocale } from '../../i18n/locales.ts';
import { speakProblemsIn } from '../../i18n/problem-words.ts';
import { readEntryFile } from '../entry-file.ts';
import { findPersonalData, personalProblems } from './personal-data.ts';

const content = fileURLToPath(new URL('../../../content', import.meta.url));

/** A news entry with these settings and this body. */
function problemsOf(body: string, { title = 'One door', contact = '' } = {}) {
  const text = `---
title: ${title}
summary: One entrance for all worries; ring 020 7983 4000 for more.
city: aarhus
topics: [multi-agency]
status: running
approach: It works.
${contact && `contact:\n  email: ${contact}\n`}sources:
  - title: Report
    url: https://example.org/0301234567
    accessed: 2026-11-20
lastVerified: 2026-11-20
---

${body}`;
  const path = 'content/practices/en/one-door.mdx';
  const read = readEntryFile({ path, bytes: new TextEncoder().encode(text) });
  if (!('file' in read)) throw new Error(JSON.stringify(read.problems));
  return personalProblems(read.file);
}

afterEach(() => speakProblemsIn(sourceLocale));

describe('an entry', () => {
  it('may not name a person as its contact', () => {
    const found = problemsOf('', { contact: 'samira.haddad@city.example' });
    expect(found.filter(({ severity }) => severity === 'error')).toMatchObject([
      { rule: 'personal.mailbox', field: 'contact', line: 9, column: 3 },
    ]);
    const office = problemsOf('', { contact: 'prevention@city.example' });
    expect(office.map(({ severity }) => severity)).toEqual(['warning']);
    expect(problemsOf('', { contact: 'one.door@city.example' })).toEqual(office);
  });

  it('is flagged for what stands in its words, links and settings, each at its place', () => {
    const body =
      'First line.\n\nAsk [Samira](mailto:samira.haddad@city.example) or ring 313-224-3400.\n';
    expect(problemsOf(body)).toMatchObject([
      { rule: 'personal.phone', severity: 'warning', line: 3, column: 1, field: 'summary' },
      { rule: 'personal.email', severity: 'warning', line: 17, column: 21 },
      { rule: 'personal.phone', severity: 'warning', line: 17, column: 57 },
    ]);
  });
});

describe('a finding', () => {
  const text = 'Ask anna.weber@city.example, Tel. 0301234567.';

  it('tells what was found, and where', () => {
    expect(findPersonalData(text).map(({ rule, index }) => [rule, index])).toEqual([
      ['personal.email', 4],
      ['personal.phone', 34],
    ]);
  });

  it.each(localeCodes)('is told in %s', (locale) => {
    speakProblemsIn(locale);
    const [mailbox, phone] = findPersonalData(text);
    expect(mailbox?.message).toContain('anna.weber@city.example');
    expect(phone?.message).toContain('0301234567');
  });

  it('lies in the text, whatever that is', () => {
    const pieces = fc.constantFrom(
      'anna',
      '@',
      '.',
      'x.de',
      '+49',
      ' ',
      '030',
      '٣',
      '(',
      ')',
      '-',
      '12',
      'Tel.',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), (parts) => {
        const made = parts.join('');
        for (const { index } of findPersonalData(made)) {
          expect(index).toBeGreaterThanOrEqual(0);
          expect(index).toBeLessThan(made.length);
        }
      }),
    );
  });
});

it('nothing that is published is flagged', () => {
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:mdx|yaml|json)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(300);
  const flagged = files.flatMap((file) =>
    findPersonalData(readFileSync(join(content, file), 'utf8')).map(
      ({ message }) => `${file}: ${message}`,
    ),
  );
  expect(flagged).toEqual([]);
});

it('texts that are made to stall it come to an end', () => {
  const start = Date.now();
  for (const piece of ['a', 'a.', 'a@', '@', 'a-', '&#64;', '(at)', 'a (at) ', '0 ', '+1 ', '.a@a'])
    findPersonalData(piece.repeat(1_000_000 / piece.length));
  // A guard against hanging, not a measure of speed.
  expect(Date.now() - start).toBeLessThan(60_000);
});
