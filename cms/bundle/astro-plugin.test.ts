import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { astroPlugin, compileAstro } from './astro-plugin.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'astro-'));
});
afterAll(() => rmSync(root, { recursive: true }));

const origin = 'https://example.org';

/** Bundles a component; esbuild's messages when it cannot. */
async function bundle(source: string, answers: Readonly<Record<string, string>> = {}) {
  const file = join(root, 'Page.astro');
  writeFileSync(file, source);
  try {
    const { outputFiles } = await build({
      entryPoints: [file],
      bundle: true,
      format: 'esm',
      write: false,
      logLevel: 'silent',
      external: ['astro/compiler-runtime'],
      plugins: [astroPlugin({ root, origin }, answers)],
    });
    return { code: outputFiles[0]?.text ?? '', errors: [] };
  } catch (problem) {
    const { errors } = problem as { errors: readonly { text: string }[] };
    return { code: '', errors: errors.map(({ text }) => text) };
  }
}

describe('a component', () => {
  test('becomes a module that makes its HTML', async () => {
    const source =
      '---\nconst name: string = Astro.props.name;\n---\n\n<p class="a">\n  {name}\n</p>\n';
    const { code } = await bundle(source);
    expect(code).toContain('<p class="a">');
    expect(code).not.toContain(': string');
  });

  test('leaves its styles and scripts to the built site', async () => {
    const source = '<p>a</p><style>p { color: red }</style><script>alert(1)</script>';
    const { code, errors } = await bundle(source);
    expect(errors).toEqual([]);
    expect(code).not.toMatch(/color: red|alert/);
    expect(code).toContain('type=script&index=0');
  });

  test('has the same names for scoped styles wherever the project lies', () => {
    const scope = (folder: string) =>
      /data-astro-cid-\w+/.exec(
        compileAstro(join(folder, 'src/A.astro'), '<p>a</p><style>p { margin: 0 }</style>', {
          root: folder,
          origin,
        }),
      )?.[0];
    expect(scope('/one')).toBeDefined();
    expect(scope('/two')).toBe(scope('/one'));
  });

  test('that is broken is refused with its place', async () => {
    const { errors } = await bundle('---\nconst = 1;\n---\n<p>a</p>');
    expect(errors[0]).toMatch(/Page\.astro:\d+:\d+: ./);
  });
});

describe('an import that only Astro’s build answers', () => {
  test.each(['astro:content', 'virtual:x', './a.css', './a.css?raw', './a.png?url'])(
    '%s is an error when nothing stands for it',
    async (path) => {
      const { errors } = await bundle(`---\nimport x from '${path}';\n---\n<p>{x}</p>`);
      expect(errors).toEqual([expect.stringContaining(`imports "${path}"`)]);
    },
  );

  test('is answered by what stands for it', async () => {
    const answer = join(root, 'answer.ts');
    writeFileSync(answer, "export const getCollection = () => 'in memory';");
    const source =
      "---\nimport { getCollection } from 'astro:content';\n---\n<p>{getCollection()}</p>";
    const { code } = await bundle(source, { 'astro:content': answer });
    expect(code).toContain('in memory');
  });
});

test('the compiler is the one that Astro itself uses', () => {
  const ofAstro = createRequire(createRequire(import.meta.url).resolve('astro/package.json'));
  const name = '@astrojs/compiler-rs/package.json';
  const versionIn = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8')).version;
  expect(versionIn(createRequire(import.meta.url).resolve(name))).toBe(
    versionIn(ofAstro.resolve(name)),
  );
});
