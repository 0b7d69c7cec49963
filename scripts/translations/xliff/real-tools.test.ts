/** Our files in the hands of the Translate Toolkit (https://toolkit.translatehouse.org), as a translator would use it. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sourceLocale } from '../../../src/i18n/locales.ts';
import type { MemoryEntry } from '../../../src/translations/memory/memory-entry.ts';
import { writeTmx } from '../../../src/translations/memory/tmx.ts';
import { run } from '../../lib/run.ts';
import { needTool, po2xliff, pofilter, pomerge, xliff2po } from '../../lib/tools.ts';
import { checkExchange } from './check-exchange.ts';
import type { ExchangeDocument } from './exchange-document.ts';
import { readXliff } from './read-xliff.ts';
import { someDocument, targets } from './test-documents.ts';
import { writeXliff } from './write-xliff.ts';

const folder = mkdtempSync(join(tmpdir(), 'two-shores-xliff-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const from = sourceLocale;
const [to = sourceLocale] = targets;
const documents: ExchangeDocument[] = [
  {
    ...someDocument,
    segments: [
      ...someDocument.segments.map(({ target, matches, ...segment }) => ({
        ...segment,
        state: 'new' as const,
      })),
      { id: 'transfer/firstSteps/0', source: '5 &lt; 6 &amp; “7”', state: 'new' },
      { id: 'body-2', source: 'Yes.', state: 'new' },
      { id: 'body-3', source: 'Yes.', state: 'new' },
    ],
  },
];

async function call(tool: Parameters<typeof needTool>[0], ...args: string[]): Promise<string> {
  const path = await needTool(tool);
  const { code, output } = await run(path, ['--progress=none', ...args], { print: 'keep' });
  expect(output).not.toMatch(/Traceback|error/i);
  expect(code).toBe(0);
  return output;
}

/** Fills in a PO file: every word in capitals, placeholders as they are. */
function fillPo(po: string): string {
  const shout = (text: string) =>
    text.replace(/<[^>]*>|\\.|[^<\\]+/g, (part) =>
      /^[<\\]/.test(part) ? part : part.toUpperCase(),
    );
  return po
    .split('\n\n')
    .map((entry, index) => {
      const [, words = ''] = /^msgid ((?:".*"\n?)+)/m.exec(entry) ?? [];
      return index === 0 ? entry : entry.replace(/^msgstr ""$/m, `msgstr ${shout(words).trim()}`);
    })
    .join('\n\n');
}

/** What has to come back. */
const shouted = documents.flatMap(({ segments }) =>
  segments.map(({ source }) =>
    source.replace(/<[^>]*>|&\w+;|[^<&]+/g, (part) =>
      /^[<&]/.test(part) ? part : part.toUpperCase(),
    ),
  ),
);
const taken = (file: string) => {
  const { accepted, problems } = checkExchange(readXliff(readFileSync(file, 'utf8')), {
    from,
    to,
    documents,
  });
  expect(problems).toEqual([]);
  return accepted;
};

describe('a file that goes through PO', () => {
  beforeAll(async () => {
    writeFileSync(
      at('a.xlf'),
      writeXliff(documents, { version: '1.2', from, to, placeholders: 'text' }),
    );
    await call(xliff2po, at('a.xlf'), at('a.po'));
    writeFileSync(at('b.po'), fillPo(readFileSync(at('a.po'), 'utf8')));
  });

  test('shows the placeholders to the translator', () => {
    expect(readFileSync(at('a.po'), 'utf8')).toContain(
      'msgid "See <g id=\\"1\\">the <g id=\\"2\\">law</g></g>.<x id=\\"3\\"/>"',
    );
  });

  test('comes back by po2xliff with our file as its template', async () => {
    await call(po2xliff, '-t', at('a.xlf'), at('b.po'), at('b.xlf'));
    const accepted = taken(at('b.xlf'));
    expect(accepted.map(({ target }) => target)).toEqual(shouted);
    expect(accepted.map(({ state }) => state)).toEqual(shouted.map(() => 'translated'));
  });

  test('comes back by pomerge with our file as its template', async () => {
    await call(pomerge, '-t', at('a.xlf'), '-i', at('b.po'), '-o', at('c.xlf'));
    // It finds units by their words alone: of two that are the same, it fills one.
    const targets = taken(at('c.xlf')).map(({ target }) => target);
    expect(targets).toEqual([...new Set(shouted)]);
  });

  test('has no fault in its placeholders for pofilter', async () => {
    const tests = ['xmltags', 'blank', 'brackets', 'numbers', 'urls', 'variables'];
    await call(pofilter, ...tests.flatMap((name) => ['-t', name]), at('b.po'), at('faults.po'));
    // It writes a file only for what it finds.
    expect(existsSync(at('faults.po'))).toBe(false);
  });

  test('shows its faults to pofilter, so that we know it looks', async () => {
    writeFileSync(
      at('d.po'),
      readFileSync(at('b.po'), 'utf8').replace('<x id=\\"3\\"/>"\n\n', '"\n\n'),
    );
    await call(pofilter, '-t', 'xmltags', at('d.po'), at('faults.po'));
    expect(readFileSync(at('faults.po'), 'utf8')).toContain('(pofilter) xmltags');
  });
});

describe('a file with placeholders as elements', () => {
  test('is read by pofilter without a fault', async () => {
    const filled = documents.map((document) => ({
      ...document,
      segments: document.segments.map((segment) => ({
        ...segment,
        target: segment.source,
        state: 'translated' as const,
      })),
    }));
    writeFileSync(at('e.xlf'), writeXliff(filled, { version: '1.2', from, to }));
    const tests = ['xmltags', 'blank', 'untranslated', 'variables'];
    await call(pofilter, ...tests.flatMap((name) => ['-t', name]), at('e.xlf'), at('f.xlf'));
    expect(existsSync(at('f.xlf'))).toBe(false);
  });

  test('has its memory read by pofilter as well', async () => {
    const entries = someDocument.segments.flatMap(({ source, target, id }): MemoryEntry[] =>
      target === undefined
        ? []
        : [
            {
              from,
              to,
              source,
              target,
              kinds: {},
              quality: 'reviewed',
              unit: someDocument.id,
              segment: id,
              date: '2026-11-24',
              before: '',
              after: '',
            },
          ],
    );
    writeFileSync(at('m.tmx'), writeTmx(entries, from));
    await call(pofilter, '-t', 'blank', at('m.tmx'), at('n.tmx'));
  });
});
