/** docs/ci/push-addresses.sh with a real Git and a real repository to push to. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectRoot } from '../lib/project.ts';

const ledger = 'content/addresses.txt';
const identity = ['-c', 'user.name=Amina', '-c', 'user.email=amina@example.org'];
let base = '';
let origin = '';
let runner = '';

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', [...identity, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function commit(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) write(folder, path, text);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'Change');
}

/** Somebody publishes while the job runs. */
function publishMeanwhile(files: Readonly<Record<string, string>>): void {
  const other = join(base, 'other');
  git(base, 'clone', '--quiet', origin, other);
  commit(other, files);
  git(other, 'push', '--quiet', 'origin', 'HEAD:main');
}

function push() {
  const script = join(projectRoot, 'docs/ci/push-addresses.sh');
  const { status, stdout, stderr } = spawnSync('sh', [script, origin], {
    cwd: runner,
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}

const onMain = (path = ledger) => git(origin, 'show', `main:${path}`);

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'push-addresses-'));
  origin = join(base, 'origin.git');
  runner = join(base, 'runner');
  git(base, 'init', '--quiet', '--bare', '--initial-branch=main', origin);
  git(base, 'clone', '--quiet', origin, runner);
  commit(runner, {
    '.gitattributes': readFileSync(join(projectRoot, '.gitattributes'), 'utf8'),
    [ledger]: '/ start\n/en/ start\n/fr/ start\n',
  });
  git(runner, 'push', '--quiet', 'origin', 'HEAD:main');
  git(runner, 'checkout', '--quiet', '--detach');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

describe.runIf(process.platform !== 'win32')('push-addresses.sh', () => {
  test('puts the new list on main, and starts no build with it', () => {
    write(runner, ledger, '/ start\n/en/ start\n/en/a/ news/a\n/fr/ start\n');
    expect(push()).toEqual({ code: 0, output: '' });
    expect(onMain()).toContain('/en/a/ news/a');
    expect(git(origin, 'log', '-1', '--format=%s', 'main')).toContain('[skip ci]');
  });

  test('does nothing when nothing is new', () => {
    const before = git(origin, 'rev-parse', 'main');
    expect(push().code).toBe(0);
    expect(git(origin, 'rev-parse', 'main')).toBe(before);
  });

  test('takes along no other file that lies changed or new in the folder', () => {
    write(runner, ledger, '/ start\n/en/ start\n/en/a/ news/a\n/fr/ start\n');
    write(runner, 'package-lock.json', '{}');
    push();
    expect(git(origin, 'diff', '--name-only', 'main~1', 'main')).toBe(ledger);
  });

  test('keeps what others published and noted meanwhile, at the same place', () => {
    publishMeanwhile({
      'content/news/en/b.mdx': 'B',
      [ledger]: '/ start\n/en/ start\n/en/b/ news/b\n/fr/ start\n',
    });
    write(runner, ledger, '/ start\n/en/ start\n/en/a/ news/a\n/fr/ start\n');
    expect(push()).toEqual({ code: 0, output: '' });
    expect(onMain('content/news/en/b.mdx')).toBe('B');
    expect(onMain().split('\n').sort()).toEqual(
      ['/ start', '/en/ start', '/en/a/ news/a', '/en/b/ news/b', '/fr/ start'].sort(),
    );
  });
});
