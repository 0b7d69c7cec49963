/** A site in a temporary repository, and proposals to it, for the tests of the shell scripts under docs/ci. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../lib/project.ts';

/** Paths with their new text; `null` takes a file away, `{ link }` puts a symbolic link in its place. */
export type Changes = Readonly<Record<string, string | null | { readonly link: string }>>;

/** What a script printed, and its exit code. */
export interface Said {
  readonly code: number;
  readonly output: string;
}

const identity = ['-c', 'user.name=Amina', '-c', 'user.email=amina@example.org'];

/** A repository with files of the project on `main`, checked out. */
export class ScratchRepository {
  readonly folder = mkdtempSync(join(tmpdir(), 'proposal-'));
  /** An empty folder for what a script writes. */
  readonly outside = mkdtempSync(join(tmpdir(), 'taken-'));

  /** `paths` are files and folders of the project. */
  constructor(...paths: string[]) {
    this.git('init', '--quiet', '--initial-branch=main');
    for (const path of paths)
      cpSync(join(projectRoot, path), join(this.folder, path), { recursive: true });
    const run = (command: string) =>
      `${process.execPath} ${join(projectRoot, `scripts/${command}/cli.ts`)}`;
    const scripts = { 'check:content': run('check-content'), translations: run('translations') };
    this.commit({ 'package.json': JSON.stringify({ scripts }) });
  }

  git(...args: string[]): string {
    return execFileSync('git', [...identity, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  }

  /** Changes files where the repository stands and commits all. Gives the commit. */
  commit(changes: Changes): string {
    for (const [path, change] of Object.entries(changes)) {
      const file = join(this.folder, path);
      mkdirSync(dirname(file), { recursive: true });
      rmSync(file, { force: true });
      if (typeof change === 'string') writeFileSync(file, change);
      else if (change) symlinkSync(change.link, file);
    }
    this.git('add', '--all', '--force');
    this.git('commit', '--quiet', '--message', 'Change');
    return this.git('rev-parse', 'HEAD');
  }

  /** A commit beside `main`; the repository stands on `main` again afterwards. */
  propose(changes: Changes): string {
    this.git('checkout', '--quiet', '--detach', 'main');
    const commit = this.commit(changes);
    this.git('checkout', '--quiet', 'main');
    return commit;
  }

  /** Runs a script of docs/ci here, as a CI runner does: with its tokens in the environment. */
  run(script: string, ...args: string[]): Said {
    const { status, stdout, stderr } = spawnSync(
      'sh',
      [join(projectRoot, 'docs/ci', script), ...args],
      { cwd: this.folder, encoding: 'utf8', env: { ...process.env, FORGEJO_TOKEN: 'a-secret' } },
    );
    return { code: status ?? -1, output: stdout + stderr };
  }

  remove(): void {
    for (const folder of [this.folder, this.outside])
      rmSync(folder, { recursive: true, force: true });
  }
}
