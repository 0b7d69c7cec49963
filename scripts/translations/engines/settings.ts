/** Addresses and keys of services, from the environment alone. */

/** Variables, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable that an engine reads. */
export interface Variable {
  readonly name: string;
  readonly required: boolean;
  /** A key: it is never shown. */
  readonly secret?: boolean;
  /** What it holds, with an example. */
  readonly meaning: string;
}

/** Thrown when an engine cannot be opened with these variables; the message says which and why, and shows no value. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** The value of a variable; empty counts as missing. */
export function readSetting(env: Environment, name: string): string | undefined {
  return env[name]?.trim() || undefined;
}

/** The value of a variable that was checked to be there. */
export function needSetting(env: Environment, name: string): string {
  const value = readSetting(env, name);
  if (!value) throw new SettingsError(`${name} is not set.`);
  return value;
}

/** A key as it may stand in a header. */
export function checkKey(name: string, key: string): string {
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  throw new SettingsError(
    `${name} holds spaces or other signs that no key has. Copy the key again, in one line.`,
  );
}

const isThisMachine = (host: string) => /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host);

/**
 * Address of a service, ending in `/`, from its variable or the usual one. Keys travel encrypted: `http:` with a key is for
 * this machine only.
 */
export function readUrl(env: Environment, name: string, withKey: boolean, usual?: string): URL {
  const value = readSetting(env, name) ?? usual ?? needSetting(env, name);
  const url = URL.parse(value.endsWith('/') ? value : `${value}/`);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new SettingsError(
      `${name} is no web address. Expected something like https://example.org.`,
    );
  if (url.username || url.password || url.search || url.hash)
    throw new SettingsError(`${name} holds more than an address. Give a key in its own variable.`);
  if (withKey && url.protocol === 'http:' && !isThisMachine(url.hostname))
    throw new SettingsError(`${name} would send the key unencrypted. Use https.`);
  return url;
}
