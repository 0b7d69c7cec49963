import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'cms/**/*.test.ts'],
    // Some start a browser or a server of their own, on a machine that has other work.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    exclude: ['node_modules', 'dist', '.cache'],
  },
});
