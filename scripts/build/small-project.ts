/** A project of its own for tests of whole builds: our code, one entry of each kind. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../lib/project.ts';
import { digestOfFolder } from './seal-folder.ts';

/** What is copied as it is. */
const copied = [
  ...['src', 'scripts', 'cms', 'public'],
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['pages', 'ui', 'taxonomies', 'problems', 'editor', 'glossary'].map(
    (name) => `content/${name}`,
  ),
];

const source = `sources:
  - title: Library of the city
    url: https://library.example/kitchen
    language: en
    accessed: 2026-11-20`;

/** One entry of each kind, by path. The text of the practice holds a date that a rule about words finds. */
const entries: Readonly<Record<string, string>> = {
  'content/cities/columbus.yaml':
    'name: { en: Columbus }\ncountry: US\nregion: north-america\nlat: 39.96\nlon: -83\n',
  'content/practices/en/open-kitchen.mdx': `---
title: An open kitchen
summary: Every Thursday the city library cooks with its neighbours, and a counsellor is at the table.
city: columbus
topics: [youth-education]
status: running
approach: The library opens its kitchen once a week.
${source}
lastVerified: 2026-11-20
---

Twelve neighbours came on 03/04/2025.
`,
  'content/news/en/kitchen-opens.mdx': `---
title: The kitchen opens
summary: The city library has opened a kitchen for its neighbours, on Thursday evenings.
date: 2026-02-03
kind: policy
topics: [youth-education]
${source}
---

Twelve neighbours came.
`,
  'content/events/en/columbus-2024.mdx': `---
title: Cities meet in a kitchen
summary: More than ten people from cities of both shores came to the kitchen of the library.
start: 2024-09-17
end: 2024-09-19
timeZone: America/New_York
city: columbus
status: held
topics: [youth-education]
${source}
---

They met.
`,
  'content/roadmap/en/one-table.mdx': `---
title: One table
summary: Bring those who act to one table, and give the table a name and a day.
number: 1
asks: Bring those who act to one table.
why: [Nobody knows all of it.]
checklist:
  - id: name-a-day
    text: Name a day.
pitfalls: [Too many chairs.]
${source}
---

Name a day.
`,
};

/** How a build went. */
export interface BuildRun {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A build that is under way. */
export interface RunningBuild {
  readonly child: ChildProcess;
  readonly ended: Promise<BuildRun>;
}

/** A small project in a temporary folder. */
export class SmallProject {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'small-project-')));
  readonly dist = join(this.folder, 'dist');
  readonly cache = join(this.folder, '.cache');

  constructor() {
    for (const path of copied)
      cpSync(join(projectRoot, path), join(this.folder, path), { recursive: true });
    symlinkSync(join(projectRoot, 'node_modules'), join(this.folder, 'node_modules'), 'dir');
    for (const [path, text] of Object.entries(entries)) this.write(path, text);
  }

  /** Writes a file, by its path in the project. */
  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** Starts `npm run build`. `onText` is given all that it has printed so far. `limit`: of the size of files, as `ulimit -f` has it. */
  start(
    env: Readonly<Record<string, string>>,
    {
      onText,
      limit,
    }: { onText?: (text: string, child: ChildProcess) => void; limit?: number } = {},
  ): RunningBuild {
    const cli = join(this.folder, 'scripts/build/cli.ts');
    const shell = [
      '-c',
      `ulimit -f ${limit ?? 'unlimited'}; exec "$0" "$1"`,
      process.execPath,
      cli,
    ];
    const child = spawn('sh', shell, {
      cwd: this.folder,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const text = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].on('data', (part: Buffer) => {
        text[name] += String(part);
        if (name === 'stdout') onText?.(text.stdout, child);
      });
    const ended = new Promise<BuildRun>((resolve) =>
      child.once('close', (code, signal) => resolve({ code, signal, ...text })),
    );
    return { child, ended };
  }

  /** Digest of the names and contents of all that is served; undefined when nothing is. */
  served(): string | undefined {
    return existsSync(this.dist) ? digestOfFolder(this.dist) : undefined;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10 });
  }
}
