/** Commits the ledger of published addresses to `main`, beside what members publish. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ledgerFile } from '../../src/source/ledger.ts';
import { git, splitNull } from './git.ts';
import { repairRepository } from './repair-repository.ts';
import type { Publication } from './watch-published.ts';

const message = 'Note the addresses that were published';

/** Writes the ledger and commits it to `main`, if it differs. Nobody else may work in the repository meanwhile. */
export async function noteAddresses(repository: string, text: string): Promise<void> {
  await repairRepository(repository);
  const path = join(repository, ledgerFile);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  if ((await git(repository, ['status', '--porcelain', '--', ledgerFile])) === '') return;
  await git(repository, ['add', '--', ledgerFile]);
  await git(repository, ['commit', '--quiet', '-m', message, '--', ledgerFile]);
}

/** Whether the ledger is all that changed: then no page is different. */
export async function isNoteAlone(repository: string, { from, to }: Publication): Promise<boolean> {
  const changed = await git(repository, ['diff', '--name-only', '--no-renames', '-z', from, to]);
  return splitNull(changed).join() === ledgerFile;
}
