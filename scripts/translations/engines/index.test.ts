import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPair } from './engine.ts';
import { engines, openEngine } from './index.ts';
import { SettingsError } from './settings.ts';

const complete: Readonly<Record<string, string>> = Object.fromEntries(
  engines.flatMap(({ variables }) =>
    variables
      .filter(({ required }) => required)
      .map(({ name }) => [name, name.endsWith('_URL') ? 'https://mt.example' : 'value']),
  ),
);

const problemOf = (name: string, env: Record<string, string>) => {
  try {
    openEngine(name, env);
    return undefined;
  } catch (problem) {
    return problem;
  }
};

test('an engine that is not there is answered with those that are', () => {
  expect(problemOf('babelfish', {})).toEqual(
    new SettingsError(
      'There is no engine “babelfish”. Expected one of apertium, azure, deepl, google, libretranslate, openai.',
    ),
  );
});

describe.each(engines)('$name', ({ name, variables }) => {
  test('opens with what it says that it needs', () => {
    expect(openEngine(name, complete).name).toBe(name);
  });

  test.each(variables.filter(({ required }) => required))(
    'names $name when it is missing',
    (variable) => {
      const problem = problemOf(name, { ...complete, [variable.name]: ' ' });
      expect(problem).toBeInstanceOf(SettingsError);
      expect(String(problem)).toContain(`${variable.name} (${variable.meaning})`);
    },
  );

  test.each(variables.filter(({ name: it }) => it.endsWith('_URL')))(
    'wants an address in $name',
    (variable) => {
      for (const value of [
        'mt.example',
        'file:///etc',
        'https://me:s3cret@mt.example',
        'https://mt.example?key=s3cret',
      ]) {
        const problem = problemOf(name, { ...complete, [variable.name]: value });
        expect(problem).toBeInstanceOf(SettingsError);
        expect(String(problem)).not.toContain('s3cret');
      }
    },
  );

  const keys = variables.filter((variable) => 'secret' in variable);
  test.each(keys)('does not send $name unencrypted to others, nor in two lines', (variable) => {
    const urls = variables.filter(({ name: it }) => it.endsWith('_URL')).map((it) => it.name);
    const withKey = { ...complete, [variable.name]: 's3cret' };
    const open = Object.fromEntries(urls.map((it) => [it, 'http://mt.example']));
    expect(problemOf(name, { ...withKey, ...open })).toBeInstanceOf(SettingsError);
    const here = Object.fromEntries(urls.map((it) => [it, 'http://127.0.0.1:5000']));
    expect(problemOf(name, { ...withKey, ...here })).toBeUndefined();
    const problem = problemOf(name, { ...complete, [variable.name]: 's3cret\r\nX-Other: 1' });
    expect(problem).toBeInstanceOf(SettingsError);
    expect(String(problem)).not.toContain('s3cret');
  });
});

test('a pair of languages that an engine lacks is answered with those that it has', async () => {
  const engine = openEngine('deepl', complete);
  const poor = { ...engine, pairs: async () => [{ from: 'en', to: 'es' } as const] };
  const { signal } = new AbortController();
  await expect(checkPair(poor, { from: 'en', to: 'ar' }, signal)).rejects.toMatchObject({
    kind: 'unsupported-language',
    message:
      'deepl does not translate from en into ar. Of our languages it has en → es. Use another engine.',
  });
  await checkPair(engine, { from: 'en', to: 'ar' }, signal);
});

test('the README names every engine and every variable', () => {
  const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
  const names = engines.flatMap(({ name, variables }) => [name, ...variables.map((it) => it.name)]);
  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
