/** Real repositories: what a history has been through does not matter, as long as some commit has the words. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOfTexts } from '../collections/digest.ts';
import { findEarlierSource } from './history.ts';
import { readUnits } from './read-units.ts';
import { sourceDigest, stateOf, type Unit } from './unit.ts';

let root: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', `--message=${message}`);
}

const english = (words: string, kind = 'policy') => `---
title: A door in the town hall
summary: The town hall has opened one door for everybody who has a worry.
date: 2026-02-03
kind: ${kind}
topics: [youth-education]
sources: [{ title: Town hall, url: https://example.org/ }]
---

${words}
`;
const french = (digest: string) => `---
title: Une porte à la mairie
summary: La mairie a ouvert une seule porte pour toutes les personnes qui ont un souci.
translation: { source: '${digest}', method: human, date: 2026-02-04 }
---

Une porte.
`;

const unitOf = (): Unit => {
  const unit = readUnits(root).find(({ id }) => id.startsWith('news/'));
  if (!unit) throw new Error('There is no unit.');
  return unit;
};
let translated: string;

/** Digest that the French note holds, and the words that were found for it. */
async function found(): Promise<string | undefined> {
  return (await findEarlierSource(root, unitOf(), translated))?.document.body.trim();
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'history-'));
  git('init', '--quiet', '--initial-branch=main');
  write('content/news/en/door.mdx', english('One door.'));
  translated = sourceDigest(unitOf());
  write('content/news/fr/door.mdx', french(translated));
  commit('Translate');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the state of a translation', () => {
  it('stays what it is when a fact, white space or the order of keys changes', () => {
    write(
      'content/news/en/door.mdx',
      english('One\ndoor.', 'publication').replace(/(title.*\n)(summary.*\n)/, '$2$1'),
    );
    expect(stateOf(unitOf(), 'fr')).toBe('reviewed');
  });

  it('is outdated when a sentence changes, and no longer when that is taken back', () => {
    write('content/news/en/door.mdx', english('Two doors.'));
    commit('Change');
    expect(stateOf(unitOf(), 'fr')).toBe('outdated');
    git('revert', '--no-edit', 'HEAD');
    expect(stateOf(unitOf(), 'fr')).toBe('reviewed');
  });

  it('stays outdated when the translation itself is mended', () => {
    write('content/news/en/door.mdx', english('Two doors.'));
    write('content/news/fr/door.mdx', french(translated).replace('Une porte.', 'Une  porte !'));
    expect(stateOf(unitOf(), 'fr')).toBe('outdated');
  });

  it('needs no history', () => {
    rmSync(join(root, '.git'), { recursive: true });
    expect(stateOf(unitOf(), 'fr')).toBe('reviewed');
    expect(stateOf(unitOf(), 'de')).toBe('missing');
  });
});

describe('the original as it was translated', () => {
  beforeEach(() => {
    write('content/news/en/door.mdx', english('Two doors.'));
    commit('Change');
  });

  it('is found, with its day', async () => {
    const earlier = await findEarlierSource(root, unitOf(), translated);
    expect(earlier?.document.body.trim()).toBe('One door.');
    expect(earlier?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(earlier && digestOfTexts(earlier.document.texts, earlier.document.body)).toBe(
      translated,
    );
  });

  it('is found under the name that the file had', async () => {
    for (const code of ['en', 'fr'])
      git('mv', `content/news/${code}/door.mdx`, `content/news/${code}/way-in.mdx`);
    commit('Rename');
    expect(unitOf().id).toBe('news/way-in');
    expect(await found()).toBe('One door.');
  });

  it('is found after a rebase and after other commits were squashed', async () => {
    git('checkout', '--quiet', '-b', 'work');
    for (const words of ['Three doors.', 'Four doors.']) {
      write('content/news/en/door.mdx', english(words));
      commit(words);
    }
    git('checkout', '--quiet', 'main');
    write('other.txt', 'x');
    commit('Other');
    git('rebase', '--quiet', 'main', 'work');
    expect(await found()).toBe('One door.');
    git('reset', '--quiet', '--soft', 'main');
    commit('Squashed');
    expect(await found()).toBe('One door.');
  });

  it('is not known where the state itself was squashed away, or the clone is shallow', async () => {
    const shallow = mkdtempSync(join(tmpdir(), 'shallow-'));
    try {
      execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${root}`, shallow]);
      expect(readFileSync(join(shallow, 'content/news/en/door.mdx'), 'utf8')).toContain(
        'Two doors.',
      );
      expect(await findEarlierSource(shallow, unitOf(), translated)).toBeUndefined();
    } finally {
      rmSync(shallow, { recursive: true });
    }
    git('update-ref', '-d', 'HEAD');
    commit('All in one');
    expect(await found()).toBeUndefined();
  });

  it('is found where the content stands in a folder of the repository', async () => {
    mkdirSync(join(root, 'site'));
    git('mv', 'content', 'site/content');
    commit('Move');
    root = join(root, 'site');
    expect(await found()).toBe('One door.');
    root = dirname(root);
  });

  it('is not known without a repository', async () => {
    rmSync(join(root, '.git'), { recursive: true });
    expect(await found()).toBeUndefined();
  });
});
