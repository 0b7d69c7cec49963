import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../lib/project.ts';
import { type Changes, ScratchRepository } from './scratch-repository.ts';

const page = 'content/practices/en/aarhus-model.mdx';
const city = 'content/cities/aarhus.yaml';
const picture = 'content/media/aarhus.png';
const original = readFileSync(join(projectRoot, page), 'utf8');

// Runners of the three hosts are Linux machines; a Windows machine has no sh to try the scripts with.
const hasShell = process.platform !== 'win32';
const options = { timeout: 60_000 };

describe.runIf(hasShell)('take-proposal.sh', options, () => {
  let repository: ScratchRepository;
  beforeAll(() => {
    repository = new ScratchRepository(page, city);
  });
  const take = (proposal: string) =>
    repository.run('take-proposal.sh', proposal, repository.outside);
  const read = (path: string) => readFileSync(join(repository.outside, path), 'utf8');
  afterAll(() => repository.remove());

  test('lays out what main has with the entries and pictures of the proposal', () => {
    const proposal = repository.propose({
      [page]: `${original}\nNew words.\n`,
      [picture]: 'picture',
    });
    expect(take(proposal)).toEqual({ code: 0, output: '' });
    expect(read(page)).toContain('New words.');
    expect(read(picture)).toBe('picture');
    expect(read(city)).toContain('Aarhus');
  });

  test('leaves the checkout and its list of work trees as they were', () => {
    take(repository.propose({ [page]: `${original}\nNew words.\n` }));
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
    expect(readFileSync(join(repository.folder, page), 'utf8')).toBe(original);
  });

  test('takes away a page that the proposal takes away', () => {
    expect(take(repository.propose({ [page]: null })).code).toBe(0);
    expect(existsSync(join(repository.outside, page))).toBe(false);
  });

  test.each<[string, Changes]>([
    ['code', { 'src/site.ts': 'export {}' }],
    ['the tests that would find it', { '.github/workflows/content.yml': '' }],
    ['packages', { 'package.json': '{}' }],
    ['a page of the site, which is code', { 'content/pages/en/about.mdx': 'x' }],
    ['a city', { [city]: 'x' }],
    ['words of the interface', { 'content/ui/en.json': '{}' }],
    ['a script among the pictures', { 'content/media/evil.js': 'x' }],
    ['settings of Git among the entries', { 'content/practices/en/.gitattributes': '* filter=x' }],
    ['a folder in the folder of a language', { 'content/news/en/more/x.mdx': 'x' }],
    ['a file beside the folders of languages', { 'content/news/x.mdx': 'x' }],
    ['a name that only looks like the folder', { 'content/practices-2/en/x.mdx': 'x' }],
    ['a name with a line break', { 'content/practices/en/x.mdx\nsrc/y.ts': 'x' }],
  ])('refuses a proposal that changes %s', (_, changes) => {
    const { code, output } = take(repository.propose({ [page]: 'x', ...changes }));
    expect(code).toBe(1);
    expect(output).toContain('changes more than entries and pictures');
    expect(output).not.toContain(page);
  });

  test('refuses a page that was moved out of its folder, and names where to', () => {
    const { code, output } = take(repository.propose({ [page]: null, 'src/x.mdx': original }));
    expect(code).toBe(1);
    expect(output).toContain('src/x.mdx');
  });

  test('refuses a link, which would lead to a file of the machine', () => {
    const { code, output } = take(repository.propose({ [picture]: { link: '/etc/passwd' } }));
    expect(code).toBe(1);
    expect(output).toContain('links or programs');
    expect(output).toContain(picture);
  });

  test('refuses another repository in the place of a page', () => {
    repository.git('checkout', '--quiet', '--detach', 'main');
    const entry = `160000,${repository.git('rev-parse', 'HEAD')},content/practices/en/x.mdx`;
    repository.git('update-index', '--add', '--cacheinfo', entry);
    repository.git('commit', '--quiet', '--message', 'Change');
    const proposal = repository.git('rev-parse', 'HEAD');
    repository.git('checkout', '--quiet', '--force', 'main');
    expect(take(proposal)).toMatchObject({
      code: 1,
      output: expect.stringContaining('plain file'),
    });
  });

  test('refuses a proposal from another history', () => {
    repository.git('checkout', '--quiet', '--orphan', 'stranger');
    const stranger = repository.commit({ [page]: 'x' });
    repository.git('checkout', '--quiet', 'main');
    expect(take(stranger)).toMatchObject({ code: 1, output: expect.stringContaining('anew') });
  });

  test('joins a proposal with what others published since, and says when that cannot be', () => {
    const begun = repository.git('rev-parse', 'main');
    const apart = repository.propose({ 'content/news/en/newer.mdx': 'x' });
    const same = repository.propose({ [page]: 'mine' });
    repository.commit({ [page]: 'theirs' });
    expect(take(apart).code).toBe(0);
    expect(read(page)).toBe('theirs');
    expect(read('content/news/en/newer.mdx')).toBe('x');
    const { code, output } = take(same);
    expect(code).toBe(1);
    expect(output).toContain('Somebody else has changed the same place');
    expect(output).toContain(page);
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
    repository.git('reset', '--quiet', '--hard', begun);
  });
});

describe.runIf(hasShell)('check-proposal.sh', options, () => {
  let repository: ScratchRepository;
  beforeAll(() => {
    repository = new ScratchRepository('content');
  });
  afterAll(() => repository.remove());
  const withStatus = (status: string) => original.replace(/^status: .*$/m, `status: ${status}`);
  const check = (changes: Changes) => {
    const report = join(repository.outside, 'report.md');
    const { code } = repository.run('check-proposal.sh', repository.propose(changes), report);
    return { code, text: readFileSync(report, 'utf8') };
  };

  test('says of a sound proposal that it can be published', () => {
    const { code, text } = check({ [page]: `${original}\nNew words.\n` });
    expect(code).toBe(0);
    expect(text).toMatch(/^\*\*All is well\./);
  });

  test('says which translations a proposal leaves behind, and what changed', () => {
    const { text } = check({ [page]: `${original}\nNew words for @all.\n` });
    expect(text).toContain('## Translations');
    expect(text).toMatch(/Now outdated&#58; Français, Deutsch, Español and العربية/);
    expect(text).toContain('<ins>New words for &#64;all&#46;</ins>');
    expect(text.match(/^### /gm)).toHaveLength(1);
  });

  test('says that a changed fact leaves translations as they are', () => {
    const { text } = check({ [page]: withStatus('ended') });
    expect(text).toContain('This proposal leaves all translations in the state');
  });

  test('answers a proposal in one language in that language', () => {
    const { text } = check({ 'content/news/ar/x.mdx': 'x' });
    expect(text).toMatch(/^\*\*يجب تصحيح/);
    expect(check({ 'content/news/it/x.mdx': 'x' }).text).toContain('is not a language of the site');
  });

  test.each([
    ['markup', '</li><img src=x> [a](https://evil.example)', 'status'],
    ['a command for a terminal', '\\e[2J', 'U&#43;001B'],
  ])('says where the faults of a proposal are, in text that stays text: %s', (_, value, told) => {
    const { code, text } = check({
      [page]: withStatus(`"${value}"`),
      'content/news/en/```.mdx': 'x',
    });
    expect(code).toBe(1);
    expect(text).toMatch(/^\*\*2 things have to be put right/);
    expect(text).toContain('### content/practices/en/aarhus-model&#46;mdx');
    expect(text).toMatch(/- \*\*Line \d+&#58;\*\* /);
    expect(text).toContain(told);
    expect(text).not.toMatch(/[<`]|\]\(|:\/\//);
    expect(text).not.toContain('\u001b');
  });

  test('tells why a proposal was refused', () => {
    const { code, text } = check({ 'src/site.ts': 'x' });
    expect(code).toBe(1);
    expect(text).toContain('    src/site.ts\n');
  });

  test('gives the check no token of the runner', () => {
    const manifest = join(repository.folder, 'package.json');
    const before = readFileSync(manifest, 'utf8');
    const scripts = { 'check:content': 'env #', translations: 'env #' };
    repository.commit({ 'package.json': JSON.stringify({ scripts }) });
    const { text } = check({ [page]: `${original}\nNew words.\n` });
    expect(text).toContain('CONTENT_ROOT=');
    expect(text).not.toContain('a-secret');
    repository.commit({ 'package.json': before });
  });
});
