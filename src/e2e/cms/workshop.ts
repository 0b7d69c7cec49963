/** A place to try the editor in: the built site, served with a repository of its own that may be written to. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Editing, startEditing } from '../../../scripts/editing/start-editing.ts';
import { distFolder, projectRoot } from '../../../scripts/lib/project.ts';
import { createStaticServer } from '../../../scripts/serve/server.ts';

/** The served site and its repository. */
export interface Workshop {
  readonly origin: string;
  /** The clone that the editor writes to. */
  readonly repository: string;
  /** Runs Git there; gives what it prints. */
  git(...args: readonly string[]): string;
  close(): Promise<void>;
}

function git(folder: string, args: readonly string[]): string {
  return execFileSync('git', [...args], { cwd: folder, encoding: 'utf8' });
}

/** A repository with the content of this project and one commit, after `prepare` has changed what a test needs; its folder. */
export async function makeContentRepository(
  prepare: (folder: string) => unknown = () => undefined,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'two-shores-editor-'));
  cpSync(join(projectRoot, 'content'), join(folder, 'content'), { recursive: true });
  await prepare(folder);
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  git(folder, ['config', 'user.name', 'Prevention office']);
  git(folder, ['config', 'user.email', 'prevention@city.example']);
  git(folder, ['add', '--all']);
  git(folder, ['commit', '--quiet', '--message=Content of the site']);
  return folder;
}

/** Opens a workshop on free ports of this machine. */
export async function openWorkshop(prepare?: (folder: string) => unknown): Promise<Workshop> {
  const project = await makeContentRepository(prepare);
  const editing: Editing = await startEditing({ project });
  const server = createStaticServer(distFolder, editing.handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    repository: editing.repository,
    git: (...args) => git(editing.repository, args),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await editing.stop();
      rmSync(project, { recursive: true, force: true });
    },
  };
}
