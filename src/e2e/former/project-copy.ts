/** A copy of the project in a repository of its own, to be changed and built without touching this one. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../../scripts/lib/project.ts';

const identity = ['-c', 'user.name=Amina', '-c', 'user.email=amina@example.org'];
const parts = ['src', 'cms', 'scripts', 'content', 'public', 'package.json', 'tsconfig.json'];
const kept = ['astro.config.mjs', '.cache/fonts', '.cache/bodies', '.cache/media', '.cache/share'];

/** What a command printed, and its exit code. */
export interface Said {
  readonly code: number;
  readonly output: string;
}

/** The copy. Its packages are those of the project. */
export class ProjectCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'two-shores-copy-'));
  readonly dist = join(this.folder, 'dist');

  constructor() {
    for (const part of [...parts, ...kept])
      if (existsSync(join(projectRoot, part)))
        cpSync(join(projectRoot, part), join(this.folder, part), { recursive: true });
    symlinkSync(join(projectRoot, 'node_modules'), join(this.folder, 'node_modules'));
    writeFileSync(join(this.folder, '.gitignore'), 'node_modules\n.cache/\n.astro/\ndist/\n');
    this.git('init', '--quiet', '--initial-branch=main');
    this.commit('Begin');
  }

  git(...args: string[]): string {
    const options = { cwd: this.folder, encoding: 'utf8' } as const;
    return execFileSync('git', [...identity, ...args], options).trim();
  }

  /** Commits everything as it lies. */
  commit(message: string): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
  }

  /** Runs a command of the project: `run('addresses', 'record')`. */
  run(command: string, ...args: string[]): Said {
    const { CONTENT_ROOT: _root, BUILD_DIR: _folder, ...env } = process.env;
    const script = join('scripts', command, 'cli.ts');
    const options = { cwd: this.folder, encoding: 'utf8', env } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], options);
    return { code: status ?? -1, output: stdout + stderr };
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Puts other words in the place of some that must be there. */
  replace(path: string, before: RegExp, after: string): void {
    const text = this.read(path);
    if (!before.test(text)) throw new Error(`${path} holds nothing like ${before}.`);
    this.write(path, text.replace(before, after));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
