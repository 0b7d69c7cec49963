import { expect, test } from 'vitest';
import { environmentOfBuild } from './build-environment.ts';

test('passes on what programs need, and nothing else', () => {
  const given = {
    PATH: '/bin',
    HOME: '/home/amina',
    GITHUB_TOKEN: 'a-secret',
    PUBLIC_KEY: 'b',
    X: '',
  };
  const passed = environmentOfBuild(given, { BUILD_DIR: '/tmp/x' });
  expect(passed).toMatchObject({ PATH: '/bin', HOME: '/home/amina', BUILD_DIR: '/tmp/x' });
  expect(JSON.stringify(passed)).not.toMatch(/secret|PUBLIC|GITHUB/);
});

test('knows names as Windows spells them', () => {
  expect(environmentOfBuild({ Path: 'C:\\', SYSTEMROOT: 'C:\\Windows' }, {})).toMatchObject({
    Path: 'C:\\',
    SYSTEMROOT: 'C:\\Windows',
  });
});

test('does not let the machine choose time zone, language or mode', () => {
  const { TZ, LANG, NODE_ENV } = environmentOfBuild(
    { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8', NODE_ENV: 'development' },
    {},
  );
  expect({ TZ, LANG, NODE_ENV }).toEqual({ TZ: 'UTC', LANG: undefined, NODE_ENV: undefined });
});
