import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/locales.ts';
import { type Editing, site } from '../../src/site.ts';
import { projectRoot } from '../lib/project.ts';
import { ciExamples, jobsOf, shellOf, unpinnedActions } from './ci-examples.ts';
import {
  deadLinks,
  listDocuments,
  namedCommands,
  namedFiles,
  readProjectFile,
  relativeLinks,
} from './documents.ts';

const documents = listDocuments();
const manifest: { scripts: object } = JSON.parse(readProjectFile('package.json'));
const commands = Object.keys(manifest.scripts);

/** A host that is added to `Editing` does not compile here before it has a guide. */
const guides = {
  forgejo: 'docs/editing-forgejo.md',
  github: 'docs/editing-github.md',
  gitlab: 'docs/editing-gitlab.md',
} satisfies Record<Editing['host'], string>;

test('documents are found in the root, in docs and in the rooms', () => {
  expect(documents).toEqual(
    expect.arrayContaining(['README.md', 'docs/editing.md', 'src/markup/README.md']),
  );
});

test('links with a scheme and links from the root of the site are not looked for among the files', () => {
  expect(
    relativeLinks('[a](b.md#c) [d](https://e.example) [f](/g/) ![h](i.png)\n\n[j]: k.md'),
  ).toEqual(['b.md#c', 'i.png', 'k.md']);
});

test.each(documents)('every link in %s leads somewhere', (document) => {
  expect(deadLinks(document)).toEqual([]);
});

test.each([...documents, ...ciExamples, 'docs/ci/check-proposal.sh'])(
  'every command that %s names exists',
  (path) => {
    expect(namedCommands(readProjectFile(path)).filter((name) => !commands.includes(name))).toEqual(
      [],
    );
  },
);

describe('SECURITY.md', () => {
  const text = readProjectFile('SECURITY.md');

  test('names files and folders that exist', () => {
    const names = namedFiles(text);
    expect(names).toEqual(expect.arrayContaining(['src/markup', '.npmrc', 'package-lock.json']));
    expect(names.filter((name) => !existsSync(join(projectRoot, name)))).toEqual([]);
  });

  test('names the mailbox of the site', () => {
    expect(text).toContain(site.contact);
  });
});

describe.each(Object.entries(guides))('the guide for %s', (host, guide) => {
  test('is there and is linked from the overview', () => {
    expect(existsSync(join(projectRoot, guide))).toBe(true);
    expect(relativeLinks(readProjectFile('docs/editing.md'))).toContain(
      guide.slice('docs/'.length),
    );
  });

  test('shows what to write into src/site.ts', () => {
    const [example = ''] = /^editing: \{[^}]*\}/m.exec(readProjectFile(guide)) ?? [];
    const own = host === 'github' ? ['signIn'] : ['origin', 'clientId'];
    const names = [...example.matchAll(/^ {2}(\w+): '/gm)].map(([, name]) => name);
    expect(example).toContain(`host: '${host}'`);
    expect(names.toSorted()).toEqual(['host', 'repository', 'branch', ...own].toSorted());
  });

  test('ends by saying how to see that it works', () => {
    const headings = [...readProjectFile(guide).matchAll(/^## (.+)$/gm)].map(
      ([, heading]) => heading,
    );
    expect(headings.at(-1)).toBe('Check that it works');
  });
});

test('the workflow of the code names every action by its digest', () => {
  expect(unpinnedActions(readProjectFile('.github/workflows/ci.yml'))).toEqual([]);
});

test('an action without a digest is found, however it is written', () => {
  const digest = '0'.repeat(40);
  const steps = [
    `- uses: a/b@${digest} # v1`,
    '- uses: c/d@v1',
    "  uses: 'e/f@main'",
    '- uses: g/h',
  ];
  expect(unpinnedActions(steps.join('\n'))).toEqual(['c/d@v1', 'e/f@main', 'g/h']);
});

describe.each(ciExamples)('%s', (path) => {
  const jobs = jobsOf(path);
  const own = jobs.filter(({ name }) => !name.startsWith('.'));

  test('checks, previews and publishes', () => {
    const shell = jobs.flatMap(shellOf).join('\n');
    for (const command of ['check-proposal.sh', 'take-proposal.sh', 'npm run build'])
      expect(shell).toContain(command);
  });

  test('gives every job a time limit', () => {
    for (const { name, settings } of own)
      expect(settings['timeout-minutes'] ?? settings['timeout'], name).toBeDefined();
  });

  test('gives no secret to a job that reads a proposal', () => {
    const reading = jobs.filter((job) => shellOf(job).join('\n').includes('-proposal.sh'));
    expect(reading).toHaveLength(2);
    for (const { settings } of reading) expect(JSON.stringify(settings)).not.toMatch(/secrets\./);
  });

  test('names every action by its digest', () => {
    expect(unpinnedActions(readProjectFile(path))).toEqual([]);
  });

  test.runIf(process.platform !== 'win32')('holds shell lines that a shell can read', () => {
    for (const input of jobs.flatMap(shellOf)) {
      expect(spawnSync('sh', ['-n'], { input, encoding: 'utf8' }).stderr).toBe('');
    }
  });
});

describe('CODEOWNERS.example', () => {
  const lines = readProjectFile('docs/ci/CODEOWNERS.example').split('\n');
  // As Forgejo reads them: services/issue/pull.go, models/issues/pull.go.
  const rules = lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [pattern = '', ...teams] = line.split(/\s+/);
      const expected = new RegExp(`^${pattern.replace(/^!/, '')}$`);
      return { expected, isNegative: pattern.startsWith('!'), teams };
    });
  const askedFor = (path: string) =>
    rules
      .filter(({ expected, isNegative }) => expected.test(path) !== isNegative)
      .flatMap(({ teams }) => teams);

  test.each(localeCodes)('asks a city and the editors about its practice in %s', (locale) => {
    expect(askedFor(`content/practices/${locale}/aarhus-model.mdx`)).toEqual([
      '@network/editors',
      '@network/aarhus',
    ]);
  });

  test('asks the maintainers about everything else', () => {
    for (const path of ['package.json', 'content/ui/en.json', '.forgejo/workflows/content.yml'])
      expect(askedFor(path)).toEqual(['@network/maintainers']);
  });
});
