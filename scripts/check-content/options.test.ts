import { describe, expect, it } from 'vitest';
import { isWanted, readOptions } from './options.ts';

describe('the arguments', () => {
  it('may all be left out', () => {
    expect(readOptions([])).toEqual({ paths: [], format: 'text', locale: 'en' });
  });

  it('name files and folders as one types them', () => {
    expect(readOptions(['./content/news/', 'content\\cities']).paths).toEqual([
      'content/news',
      'content/cities',
    ]);
    expect(
      readOptions(['--format', 'sarif', '--locale=ar', '--since', 'main', '--summary', 'r.md']),
    ).toEqual({ paths: [], format: 'sarif', locale: 'ar', since: 'main', summary: 'r.md' });
  });

  it.each([
    [['--format', 'xml'], /no format "xml".+text, github, json, sarif/],
    [['--format', 'constructor'], /no format/],
    [['--locale', 'it'], /no language "it"/],
    [['--fast'], /--fast[\s\S]+npm run check:content/],
  ])('%j: is told', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});

it('wanted is a file itself or its folder, not what begins alike', () => {
  expect(isWanted('content/news/en/a.mdx', [])).toBe(true);
  expect(isWanted('content/news/en/a.mdx', ['content/news'])).toBe(true);
  expect(isWanted('content/news/en/a.mdx', ['content/news/en/a.mdx'])).toBe(true);
  expect(isWanted('content/newsletter/a.mdx', ['content/news'])).toBe(false);
});
