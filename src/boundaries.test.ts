/** The rules of the house that a compiler cannot check: who may import whom, and what may stand in one place only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { dictionaries, dynamicKeyPrefixes } from './i18n/dictionary.ts';
import { sourceLocale } from './i18n/locales.ts';
import { dynamicProblemPrefixes, problemDictionaries } from './i18n/problem-words.ts';
import { authorComponents } from './markup/components/index.ts';
import { rules } from './markup/problems.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each room may import beside itself. Rooms that are not named here may import nothing of ours. */
const i18n = ['content', 'i18n'];
const model = [
  ...i18n,
  'site.ts',
  'taxonomies',
  'collections',
  'markup',
  'pictures',
  'source',
  'cache',
];
const drawing = ['atlantic', 'fonts', 'share', 'styles', 'cache'];
const mayImport: Readonly<Record<string, readonly string[]>> = {
  i18n: ['content'],
  fonts: ['cache'],
  'site.ts': ['i18n'],
  taxonomies: i18n,
  search: i18n,
  markup: ['i18n'],
  // Web addresses in settings are judged as links in texts are.
  collections: [...i18n, 'taxonomies', 'markup'],
  source: model,
  translations: model,
  'content.config.ts': [...model, 'translations'],
  queries: [...model, 'search', 'translations'],
  outputs: [...model, 'search', 'queries'],
  share: drawing,
  components: [...model, ...drawing, 'search', 'translations', 'queries', 'outputs'],
  pages: [...model, ...drawing, 'translations', 'queries', 'outputs', 'components'],
  e2e: ['i18n', 'site.ts', 'markup', 'search', 'translations', 'scripts', 'cms', 'hostile'],
  // Tries everything that content passes through.
  hostile: [...model, 'scripts', 'cms'],
  // The preview of the editor is the page: it is made of the page's own components. Tests look for a browser with scripts.
  cms: [...model, 'translations', 'styles', 'queries', 'components', 'outputs', 'scripts'],
  // Scripts bundle the editor, and compare its preview with the built pages.
  scripts: [...model, ...drawing, 'search', 'translations', 'cms'],
};

interface Source {
  readonly path: string;
  readonly room: string;
  readonly text: string;
}

/** `src/i18n/paths.ts` → `i18n`; `content/ui/en.json` → `content`. */
function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? second : first;
}

const sources: readonly Source[] = ['src', 'scripts', 'cms']
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|mts|mjs|astro|css)$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .map((path) => ({ path, room: roomOf(path), text: readFileSync(join(root, path), 'utf8') })),
  );
const code = sources.filter(({ path }) => !/\.(test|spec)\.ts$/.test(path));

/** Files in which a pattern stands, apart from those where it may. */
function strays(files: readonly Source[], pattern: RegExp, allowed: readonly string[]): string[] {
  return files
    .filter(({ path, text }) => !allowed.includes(path) && pattern.test(text))
    .map(({ path, text }) => `${path}: ${pattern.exec(text)?.[0]}`);
}

/** The style sheets: whole files, and the `<style>` of components. */
const styles = code
  .filter(({ path }) => /\.(css|astro)$/.test(path))
  .map((source) => ({
    ...source,
    text: source.path.endsWith('.css')
      ? source.text
      : [...source.text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css).join('\n'),
  }));

function importedRooms({ path, text }: Source): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"`](\.{1,2}\/[^'"`]+)['"`]/g)]
    .map(([, target = '']) => relative(root, join(root, dirname(path), target)))
    .map(roomOf);
}

describe('imports go one way', () => {
  const rooms = [...new Set(sources.map(({ room }) => room))].filter(
    (room) => room !== 'boundaries.test.ts',
  );

  test.each(rooms)('%s imports only what it may', (room) => {
    const allowed = [room, ...(mayImport[room] ?? [])];
    const wrong = sources
      .filter((source) => source.room === room)
      .flatMap((source) =>
        importedRooms(source)
          .filter((target) => !allowed.includes(target))
          .map(
            (target) =>
              `${source.path} imports from ${target}; expected only ${allowed.join(', ')}`,
          ),
      );
    expect(wrong).toEqual([]);
  });
});

describe('one place for each thing', () => {
  test('only content.config.ts and queries ask Astro for content', () => {
    const others = code.filter(({ room }) => room !== 'queries');
    // The bundle of the preview names it to answer it.
    const allowed = ['src/content.config.ts', 'cms/bundle/bundle-preview.ts'];
    expect(strays(others, /['"]astro:content['"]/, allowed)).toEqual([]);
  });

  test('only Document.astro writes <html>', () => {
    const pages = code.filter(({ path }) => path.endsWith('.astro'));
    expect(strays(pages, /<html[\s>]/, ['src/components/document/Document.astro'])).toEqual([]);
  });

  test('raw colours stand in tokens.css alone', () => {
    // Pictures for sharing are drawn outside the browser, where style sheets do not reach.
    const allowed = ['src/styles/tokens.css', 'src/share/palette.ts'];
    expect(
      strays(styles, /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/i, allowed),
    ).toEqual([]);
    expect(
      strays(code, /(?<!href=)['"]#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})['"]/i, allowed),
    ).toEqual([]);
  });

  test('sides are logical, so that right-to-left pages mirror themselves', () => {
    const physical =
      /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)|(?:left|right)\s*:|border-(?:top|bottom)-(?:left|right)-radius|(?:text-align|float|clear)\s*:\s*(?:left|right))/;
    expect(strays(styles, physical, [])).toEqual([]);
  });

  test('only scripts/lib/report.mjs decides how a process ends', () => {
    expect(strays(code, /process\.exitCode/, ['scripts/lib/report.mjs'])).toEqual([]);
    expect(strays(code, /process\.exit\(/, [])).toEqual([]);
  });

  test('no code names the source language but the list of languages', () => {
    // "language" and "example" tell the language of a document or show one to an author; they choose nothing.
    const literal = new RegExp(`(?<!(?:language|example): )'${sourceLocale}'`);
    expect(strays(code, literal, ['src/i18n/locales.ts'])).toEqual([]);
  });
});

describe('interface text', () => {
  const withoutPlural = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
  const keys = [...new Set(Object.keys(dictionaries[sourceLocale]).map(withoutPlural))];
  const isBuilt = (key: string) => dynamicKeyPrefixes.some((prefix) => key.startsWith(prefix));
  const literals = new Set(
    code.flatMap(({ text }) =>
      [...text.matchAll(/['"`]([a-z][\w]*(?:\.[\w-]+)+)['"`]/gi)].map(([, key]) => key),
    ),
  );

  test('every key has a reader', () => {
    expect(keys.filter((key) => !isBuilt(key) && !literals.has(key))).toEqual([]);
  });

  test('every beginning of a key that code completes is in use', () => {
    const unused = dynamicKeyPrefixes.filter(
      (prefix) => !code.some(({ text }) => text.includes(`\`${prefix}`)),
    );
    expect(unused).toEqual([]);
  });

  test('every key that is read exists', () => {
    const read = code
      .filter(({ path }) => path.startsWith('src/') && !path.startsWith('src/e2e/'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/\b(?:t|say|translate)\(\s*'([^']+)'/g)].map(([, key = '']) => ({
          path,
          key,
        })),
      );
    expect(read.filter(({ key }) => !keys.includes(key))).toEqual([]);
  });
});

describe('sentences about content', () => {
  const keys = [
    ...new Set(
      Object.keys(problemDictionaries[sourceLocale]).map((key) =>
        key.replace(/_(zero|one|two|few|many|other)$/, ''),
      ),
    ),
  ];
  const rooms = ['markup', 'collections', 'source'];
  const checks = code
    .filter(({ room }) => [...rooms, 'scripts'].includes(room))
    .map(({ text }) => text);
  const isQuoted = (words: string) => checks.some((text) => text.includes(`'${words}'`));
  const isBuilt = (key: string) => dynamicProblemPrefixes.some((prefix) => key.startsWith(prefix));

  test('every sentence is said by a check', () => {
    expect(keys.filter((key) => !isBuilt(key) && !isQuoted(key))).toEqual([]);
    expect(rules.filter((rule) => !isQuoted(rule))).toEqual([]);
  });

  test('every beginning that code completes is in use', () => {
    const unused = dynamicProblemPrefixes.filter(
      (prefix) => !isQuoted(prefix) && !isQuoted(prefix.slice(0, -1)),
    );
    expect(unused).toEqual([]);
  });

  test('attributes are explained, and their words shown, as the blocks themselves do it', () => {
    const notes = Object.values(authorComponents).flatMap((block) => {
      const lacking = block.props.safeParse({}).error?.issues.map(({ path }) => path[0]);
      return [...block.notes].flatMap(([attribute, { kind, description, example }]) => [
        ...(lacking?.includes(attribute) ? [[`hint.${block.name}.${attribute}`, description]] : []),
        ...(kind === 'words' ? [[`example.${block.name}.${attribute}`, example]] : []),
      ]);
    });
    const written = Object.entries(problemDictionaries[sourceLocale]).filter(([key]) =>
      /^(?:hint|example)\./.test(key),
    );
    expect(Object.fromEntries(notes)).toEqual(Object.fromEntries(written));
  });

  test('no check of content has words of its own', () => {
    const message =
      /(?:message|problem|error|at)(?:: |\()\s*(?:\d, \d, )?['"`]([^'"`]+ [^'"`]+ [^'"`]+)['"`]/g;
    const spoken = code
      .filter(({ room }) => rooms.includes(room))
      .flatMap(({ path, text }) =>
        [...text.replace(/\/\*\*.*?\*\//gs, '').matchAll(message)].map(
          ([, words]) => `${path}: ${words}`,
        ),
      );
    expect(spoken).toEqual([]);
  });
});
