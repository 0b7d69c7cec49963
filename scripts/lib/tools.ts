/** Finds the programs that the tests need and npm cannot bring, and installs them where that is possible. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from './report.ts';
import { run } from './run.ts';

interface Tool {
  readonly name: string;
  /** Names of the program on the PATH. */
  readonly programs: readonly string[];
  /** Variables that may name its file. */
  readonly variables: readonly string[];
  /** Other usual places. */
  readonly places: readonly string[];
  /** Package of Debian that brings it. */
  readonly debianPackage: string;
  readonly versionArgument: string;
  readonly isGood: (version: string) => boolean;
  readonly elsewhere: string;
}

export const chromium: Tool = {
  name: 'Chromium',
  programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  variables: ['CHROME_PATH', 'CHROMIUM_PATH'],
  places: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  debianPackage: 'chromium',
  versionArgument: '--version',
  isGood: (version) => /Chrom/.test(version),
  elsewhere: 'Install Chromium or Google Chrome, or give its file in CHROME_PATH.',
};

/** True for Java 11 or newer: `openjdk version "17.0.15"`; Java 8 calls itself 1.8. */
export function isGoodJava(version: string): boolean {
  return Number(/version "(\d+)/.exec(version)?.[1] ?? 0) >= 11;
}

export const java: Tool = {
  name: 'Java 11 or newer',
  programs: ['java'],
  variables: [],
  places: [],
  debianPackage: 'default-jre-headless',
  versionArgument: '-version',
  isGood: isGoodJava,
  elsewhere: 'Install a Java runtime, for example from https://adoptium.net.',
};

export const nginx: Tool = {
  name: 'nginx',
  programs: ['nginx'],
  variables: [],
  places: ['/usr/sbin/nginx'],
  debianPackage: 'nginx',
  versionArgument: '-v',
  isGood: (version) => version.includes('nginx/'),
  elsewhere: 'Install nginx, for example from https://nginx.org/en/download.html.',
};

export const apache: Tool = {
  name: 'Apache 2.4',
  programs: ['apache2', 'httpd'],
  variables: [],
  places: ['/usr/sbin/apache2', '/usr/sbin/httpd'],
  debianPackage: 'apache2-bin',
  versionArgument: '-v',
  isGood: (version) => version.includes('Apache/2.4'),
  elsewhere: 'Install Apache, for example from https://httpd.apache.org.',
};

export const caddy: Tool = {
  name: 'Caddy 2',
  programs: ['caddy'],
  variables: [],
  places: [],
  debianPackage: 'caddy',
  versionArgument: 'version',
  isGood: (version) => /^v?2\./m.test(version),
  elsewhere: 'Install Caddy, for example from https://caddyserver.com/docs/install.',
};

export const apertiumApy: Tool = {
  name: 'Apertium APY',
  programs: ['apertium-apy'],
  variables: [],
  places: [],
  debianPackage: 'apertium-apy',
  versionArgument: '--version',
  isGood: (version) => version.includes('apertium-apy version'),
  elsewhere: 'Install Apertium APY, see https://wiki.apertium.org/wiki/Apertium-apy.',
};

/** The program lists the pairs of languages that are there. */
export const apertiumEnglishSpanish: Tool = {
  name: 'Apertium with English and Spanish',
  programs: ['apertium'],
  variables: [],
  places: [],
  debianPackage: 'apertium-eng-spa',
  versionArgument: '-l',
  isGood: (pairs) => /^\s*eng-spa$/m.test(pairs),
  elsewhere: 'Install the pair eng-spa, see https://wiki.apertium.org/wiki/Installation.',
};
const translateToolkit = (program: string): Tool => ({
  name: `${program} of the Translate Toolkit`,
  programs: [program],
  variables: [],
  places: [],
  debianPackage: 'translate-toolkit',
  versionArgument: '--version',
  isGood: (version) => version.startsWith(`${program} `),
  elsewhere: 'Install it with "pipx install translate-toolkit".',
});

/** The programs of the Translate Toolkit that translators use on exchange files. */
export const xliff2po = translateToolkit('xliff2po');
export const po2xliff = translateToolkit('po2xliff');
export const pomerge = translateToolkit('pomerge');
export const pofilter = translateToolkit('pofilter');

/** Files that may be the program, the wished ones first. */
export function candidates(
  tool: Tool,
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [
    ...tool.variables.flatMap((name) => env[name] ?? []),
    ...tool.programs.flatMap((program) => folders.map((folder) => join(folder, program))),
    ...tool.places,
  ];
}

/** Some programs do not start without a UTF-8 locale. Every system has this one. */
export const utf8Locale = 'C.UTF-8';

async function findTool(tool: Tool): Promise<string | undefined> {
  for (const path of candidates(tool, process.env)) {
    if (!existsSync(path)) continue;
    const env = { LC_ALL: utf8Locale };
    const { code, output } = await run(path, [tool.versionArgument], { env, print: 'keep' });
    if (code === 0 && tool.isGood(output)) return path;
  }
  return undefined;
}

function canInstall(): boolean {
  return (
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
  );
}

async function installTool(tool: Tool): Promise<void> {
  say(
    `${tool.name} is missing; installing the Debian package ${tool.debianPackage}. This takes a few minutes.`,
  );
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env, print: 'keep' });
  const args = ['install', '-y', '-q', '--no-install-recommends', tool.debianPackage];
  const { code, output } = await run('apt-get', args, { env, print: 'keep' });
  if (code !== 0) say(output.trim().split('\n').slice(-5).join('\n'));
}

/**
 * File of the program; installs it when we are root on Debian.
 * Throws with an instruction when it is not there and cannot be installed.
 */
export async function needTool(tool: Tool): Promise<string> {
  const found = await findTool(tool);
  if (found) return found;
  if (canInstall()) {
    await installTool(tool);
    const installed = await findTool(tool);
    if (installed) return installed;
  }
  const names = tool.programs.join(', ');
  throw new Error(
    `${tool.name} is needed for the tests and was not found (looked for ${names} on the PATH). ` +
      `On Debian: sudo apt-get install ${tool.debianPackage}. Elsewhere: ${tool.elsewhere}`,
  );
}
