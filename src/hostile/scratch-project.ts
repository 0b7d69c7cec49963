/** A project of its own whose content is hostile, built by Astro alone: no gate stands before it. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, type Scratch } from './scratch-content.ts';

/** What must be found nowhere: not in a page, not in a cache, not in what is said. */
export const secrets = {
  CANARY_SECRET: 'canary-of-the-environment',
  PUBLIC_CANARY: 'canary-that-calls-itself-public',
  VITE_CANARY: 'canary-of-a-bundler',
} as const;
/** The same, in a file beside the content. */
export const secretInFile = 'canary-of-a-file';

const copied = [
  'src',
  'cms',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];
/** Made from nothing that a contributor writes, and slow to make. */
const kept = ['.cache/fonts', '.cache/share'];

/** Adds everything to a scratch folder that a build needs, and secrets. */
export function addProject({ root }: Scratch): void {
  for (const path of [...copied, ...kept.filter((path) => existsSync(join(projectRoot, path)))])
    cpSync(join(projectRoot, path), join(root, path), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'), 'dir');
  const lines = ['CANARY_SECRET', 'PUBLIC_FILE_CANARY'].map((name) => `${name}=${secretInFile}\n`);
  writeFileSync(join(root, '.env'), lines.join(''));
}

/** Runs `astro build` in the folder. Gives how it ended and all that it said. */
export function buildAlone({ root }: Scratch): Promise<{ code: number | null; said: string }> {
  const astro = join(projectRoot, 'node_modules/astro/bin/astro.mjs');
  const env = { ...process.env, ...secrets, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const build = spawn(process.execPath, [astro, 'build'], { cwd: root, env });
  let said = '';
  build.stdout.on('data', (part) => {
    said += part;
  });
  build.stderr.on('data', (part) => {
    said += part;
  });
  return new Promise((resolve, reject) => {
    build.on('error', reject);
    build.on('close', (code) => resolve({ code, said }));
  });
}
