import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { readGitVersion, requireGit } from './git-version.ts';
import { makeFolder, removeFolders } from './test-context.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  removeFolders();
});

function useGitThatSays(text: string): void {
  const folder = makeFolder();
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho '${text}'\n`);
  chmodSync(join(folder, 'git'), 0o755);
  vi.stubEnv('PATH', folder);
}

test.each([
  ['git version 2.39.5', [2, 39]],
  ['git version 2.39.5 (Apple Git-154)', [2, 39]],
  ['git version 2.47.0.windows.1', [2, 47]],
  ['command not found', undefined],
])('reads %j', (text, version) => {
  expect(readGitVersion(text)).toEqual(version);
});

test('says what to install when there is no Git', async () => {
  vi.stubEnv('PATH', makeFolder());
  await expect(requireGit(makeFolder())).rejects.toThrow(
    /^Editing needs Git 2\.30 or newer, and no Git was found on the PATH\. Debian and Ubuntu: sudo apt-get install git\./,
  );
});

test('says which Git is too old', async () => {
  useGitThatSays('git version 2.29.9');
  await expect(requireGit(makeFolder())).rejects.toThrow('newer; found "git version 2.29.9"');
});

test.each(['git version 2.30.0', 'git version 3.0.1'])('%s is new enough', async (text) => {
  useGitThatSays(text);
  await expect(requireGit(makeFolder())).resolves.toBeUndefined();
});
