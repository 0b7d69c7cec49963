/** Runs the real programs of hosts over a built folder, for the tests of what we tell them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../lib/free-port.ts';
import { apache, caddy, needTool, nginx } from '../lib/tools.ts';
import { createStaticServer } from '../serve/server.ts';

/** A running host. */
export interface RunningHost {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Where a host finds its things. */
interface Place {
  /** The built site. */
  readonly site: string;
  /** A folder for what the program writes. */
  readonly own: string;
  readonly port: number;
}

type Start = (place: Place) => Promise<ChildProcess>;

const isRoot = () => process.getuid?.() === 0;

function startWith(program: string, args: readonly string[], { own }: Place): ChildProcess {
  const env = { ...process.env, HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own };
  return spawn(program, [...args], { cwd: own, env, stdio: ['ignore', 'pipe', 'pipe'] });
}

const startNginx: Start = async (place) => {
  const { site, own, port } = place;
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${own}/${name};`)
    .join(' ');
  const server = `listen 127.0.0.1:${port}; root ${site}; include ${site}/_hosts/nginx.conf;`;
  const config = `daemon off; pid ${own}/pid; error_log stderr; ${isRoot() ? 'user root;' : ''}
events {}
http { access_log off; ${kept} server { ${server} } }\n`;
  writeFileSync(join(own, 'nginx.conf'), config);
  return startWith(await needTool(nginx), ['-p', own, '-c', join(own, 'nginx.conf')], place);
};

const apacheModules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite'];

const startApache: Start = async (place) => {
  const { site, own, port } = place;
  const modules = process.env['APACHE_MODULES'] ?? '/usr/lib/apache2/modules';
  const config = [
    ...apacheModules.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`),
    `ServerRoot ${own}`,
    'ServerName 127.0.0.1',
    'TypesConfig /dev/null',
    `Listen 127.0.0.1:${port}`,
    `PidFile ${own}/pid`,
    `ErrorLog ${own}/log`,
    ...(isRoot() ? ['User nobody', 'Group nogroup'] : []),
    `DocumentRoot ${site}`,
    `<Directory ${site}>`,
    'AllowOverride All',
    'Require all granted',
    '</Directory>',
  ];
  writeFileSync(join(own, 'apache.conf'), `${config.join('\n')}\n`);
  return startWith(await needTool(apache), ['-X', '-f', join(own, 'apache.conf')], place);
};

const startCaddy: Start = async (place) => {
  const { site, own, port } = place;
  const config = `{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	root * ${site}
	import ${site}/_hosts/Caddyfile
}\n`;
  writeFileSync(join(own, 'Caddyfile'), config);
  const args = ['run', '--config', join(own, 'Caddyfile'), '--adapter', 'caddyfile'];
  return startWith(await needTool(caddy), args, place);
};

/** Waits until the program answers; throws with what it printed when it ends before. */
async function untilAnswering(child: ChildProcess, port: number): Promise<void> {
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => {
      printed += part.toString('utf8');
    });
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The program ended:\n${printed}`);
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (answer) return;
    await wait(100);
  }
  throw new Error(`The program does not answer:\n${printed}`);
}

const runProgram =
  (start: Start) =>
  async (site: string, own: string): Promise<RunningHost> => {
    const port = await freePort();
    const child = await start({ site, own, port });
    const ended = once(child, 'exit');
    await untilAnswering(child, port);
    const stop = async () => {
      child.kill('SIGTERM');
      await ended;
    };
    return { port, stop };
  };

async function runOurs(site: string): Promise<RunningHost> {
  const server = createStaticServer(site);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = async () => {
    server.closeAllConnections();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, stop };
}

/** The hosts, by name: a folder of a site and one for the host give a running host. */
export const hosts: Readonly<Record<string, (site: string, own: string) => Promise<RunningHost>>> =
  {
    'npm start': runOurs,
    nginx: runProgram(startNginx),
    Apache: runProgram(startApache),
    Caddy: runProgram(startCaddy),
  };
