import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { keepFile } from './keep-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a kept file', () => {
  it('is made once and then read', async () => {
    let made = 0;
    const make = () => {
      made += 1;
      return Promise.resolve(Buffer.from('picture'));
    };
    const inside = join(folder, 'new');
    await keepFile(inside, 'a.png', make);
    expect(String(await keepFile(inside, 'a.png', make))).toBe('picture');
    expect(made).toBe(1);
    expect(readdirSync(inside)).toEqual(['a.png']);
  });
});
