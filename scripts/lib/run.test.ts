import { expect, test } from 'vitest';
import { run } from './run.ts';

const node = process.execPath;

test('keeps what a program prints, on both channels, and how it ended', async () => {
  const script = 'console.log("out"); console.error("err"); process.exitCode = 3;';
  const { code, output } = await run(node, ['-e', script], { print: 'keep' });
  expect(code).toBe(3);
  expect(output).toContain('out');
  expect(output).toContain('err');
});

test('gives a program its own variables', async () => {
  const { output } = await run(node, ['-e', 'console.log(process.env.SHORE)'], {
    print: 'keep',
    env: { SHORE: 'west' },
  });
  expect(output.trim()).toBe('west');
});

test('names a program that cannot be started', async () => {
  await expect(run('no-such-program', [], { print: 'keep' })).rejects.toThrow(
    'Could not start "no-such-program"',
  );
});
