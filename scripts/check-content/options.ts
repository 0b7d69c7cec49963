/** What `npm run check:content` is asked for. Pure. */
import { parseArgs } from 'node:util';
import { isLocale, type Locale, localeCodes, sourceLocale } from '../../src/i18n/locales.ts';
import { type FormatName, formats } from './formats/index.ts';

/** The wishes of the caller. */
export interface Options {
  /** Files and folders to tell about, from the root of the content; all when empty. Everything is read in any case. */
  readonly paths: readonly string[];
  readonly format: FormatName;
  readonly locale: Locale;
  /** Commit that a proposal is compared with: its changes must not mix entries with anything else. */
  readonly since?: string;
  /** File to which a report in Markdown is added, for people who do not program. */
  readonly summary?: string;
}

const formatNames = Object.keys(formats).join(', ');

/** How the command is called. */
export const usage = `npm run check:content -- [paths…] [--format ${formatNames.replaceAll(', ', '|')}] [--locale ${localeCodes.join('|')}] [--since <commit>] [--summary <file>]`;

const isFormat = (name: string): name is FormatName => Object.hasOwn(formats, name);

/** Reads the arguments. Throws a sentence that says how the command is called. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArguments(args);
  const { format = 'text', locale = sourceLocale, since, summary } = values;
  if (!isFormat(format))
    throw new Error(`There is no format "${format}". Expected one of ${formatNames}.`);
  if (!isLocale(locale))
    throw new Error(`There is no language "${locale}". Expected one of ${localeCodes.join(', ')}.`);
  return {
    paths: positionals.map((path) => path.replaceAll('\\', '/').replace(/^\.\/|\/+$/g, '')),
    format,
    locale,
    ...(since === undefined ? {} : { since }),
    ...(summary === undefined ? {} : { summary }),
  };
}

function parseArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        locale: { type: 'string' },
        since: { type: 'string' },
        summary: { type: 'string' },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${reason}\nUse it as: ${usage}`);
  }
}

/** Whether a problem of this file is asked for. */
export function isWanted(file: string, paths: readonly string[]): boolean {
  return paths.length === 0 || paths.some((path) => file === path || file.startsWith(`${path}/`));
}
