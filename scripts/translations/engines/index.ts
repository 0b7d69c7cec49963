/** The translation services that can be used, by name, with the variables that each reads. */
import { apertiumVariables, openApertium } from './apertium.ts';
import { azureVariables, openAzure } from './azure.ts';
import { deeplVariables, openDeepl } from './deepl.ts';
import type { Engine } from './engine.ts';
import { googleVariables, openGoogle } from './google.ts';
import { libretranslateVariables, openLibretranslate } from './libretranslate.ts';
import { openaiVariables, openOpenai } from './openai.ts';
import { type Environment, readSetting, SettingsError, type Variable } from './settings.ts';

/** An engine that can be opened. */
export interface EngineEntry {
  readonly name: string;
  /** For people. */
  readonly title: string;
  readonly variables: readonly Variable[];
  readonly open: (env: Environment) => Engine;
}

export const engines: readonly EngineEntry[] = [
  { name: 'apertium', title: 'Apertium', variables: apertiumVariables, open: openApertium },
  { name: 'azure', title: 'Azure Translator', variables: azureVariables, open: openAzure },
  { name: 'deepl', title: 'DeepL', variables: deeplVariables, open: openDeepl },
  {
    name: 'google',
    title: 'Google Cloud Translation',
    variables: googleVariables,
    open: openGoogle,
  },
  {
    name: 'libretranslate',
    title: 'LibreTranslate',
    variables: libretranslateVariables,
    open: openLibretranslate,
  },
  {
    name: 'openai',
    title: 'A language model (API of OpenAI)',
    variables: openaiVariables,
    open: openOpenai,
  },
];

/** The engine of that name, set up from the environment. Throws a `SettingsError` that says what is missing. */
export function openEngine(name: string, env: Environment): Engine {
  const entry = engines.find((engine) => engine.name === name);
  if (!entry) {
    const names = engines.map((engine) => engine.name).join(', ');
    throw new SettingsError(`There is no engine “${name}”. Expected one of ${names}.`);
  }
  const missing = entry.variables.filter(
    (variable) => variable.required && !readSetting(env, variable.name),
  );
  if (missing.length > 0) {
    const list = missing.map((variable) => `${variable.name} (${variable.meaning})`).join('; ');
    throw new SettingsError(
      `${entry.title} needs variables that are not set: ${list}. Set them in the environment, then run again.`,
    );
  }
  return entry.open(env);
}
