import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { standInPlugin } from './stand-in-plugin.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'stand-ins-'));
  writeFileSync(join(root, 'page.ts'), "import { day } from './clock.ts';\nconsole.log(day);");
  writeFileSync(join(root, 'clock.ts'), "export const day = 'now';");
  writeFileSync(join(root, 'given.ts'), "export const day = 'given';");
});
afterAll(() => rmSync(root, { recursive: true }));

const bundle = (from: string) =>
  build({
    entryPoints: [join(root, 'page.ts')],
    bundle: true,
    write: false,
    logLevel: 'silent',
    plugins: [standInPlugin({ [join(root, from)]: join(root, 'given.ts') })],
  });

test('another module answers for one', async () => {
  const { outputFiles } = await bundle('clock.ts');
  expect(outputFiles[0]?.text).toContain('given');
  expect(outputFiles[0]?.text).not.toContain('now');
});

test('a stand-in for nothing stops the bundle', async () => {
  await expect(bundle('calendar.ts')).rejects.toThrow('calendar.ts, which it no longer imports');
});
