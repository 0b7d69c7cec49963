/**
 * The environment of a build: what the programs need to run, and nothing else. A shell or a CI runner holds keys to other
 * things; what a build is not given can reach no page. Pure.
 */

/** What programs need to find each other, their home and their place for drafts; the last line is for Windows. */
const kept = new Set(
  [
    ...['PATH', 'HOME', 'USER', 'TMPDIR', 'TMP', 'TEMP', 'SHELL'],
    // How much memory Node takes, how many threads it has, which certificates it knows; whether the terminal has colours.
    ...['NODE_OPTIONS', 'UV_THREADPOOL_SIZE', 'NO_COLOR', 'FORCE_COLOR', 'TERM', 'CI'],
    // Ours.
    ...['DEBUG', 'CONTENT_ROOT'],
    ...[
      'SystemRoot',
      'SystemDrive',
      'windir',
      'ComSpec',
      'PATHEXT',
      'USERPROFILE',
      'APPDATA',
      'LOCALAPPDATA',
    ],
  ].map((name) => name.toUpperCase()),
);

/** Set for every build, so that the same content gives the same pages on every machine. */
const fixed = { TZ: 'UTC', ASTRO_TELEMETRY_DISABLED: '1' };

/** The part of an environment that a build is given, with some values of its own. */
export function environmentOfBuild(
  environment: Readonly<Record<string, string | undefined>>,
  own: Readonly<Record<string, string>>,
): Record<string, string> {
  const passed = Object.entries(environment).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && kept.has(entry[0].toUpperCase()),
  );
  return { ...Object.fromEntries(passed), ...fixed, ...own };
}
