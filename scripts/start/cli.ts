/** The second half of `npm start`: builds the site and serves it. */
import { createServer } from 'node:net';
import { buildSite } from '../build/build-site.ts';
import { distFolder } from '../lib/project.ts';
import { fail, say } from '../lib/report.ts';
import { Interrupted, onInterrupt } from '../lib/run.ts';
import { askedPort, listen } from '../serve/port.ts';
import { serveSite } from '../serve/serve-site.ts';

let stopped = false;
const stop = () => {
  if (!stopped) say('\nStopped.');
  stopped = true;
};

/** Says at once, not after the build, that the port is taken. */
async function tryPort(port: number | undefined): Promise<void> {
  if (port === undefined) return;
  const server = createServer();
  await listen(server, port);
  await new Promise((resolve) => server.close(resolve));
}

try {
  onInterrupt(stop);
  const port = askedPort(process.env['PORT']);
  await tryPort(port);
  await buildSite();
  if (!stopped) await serveSite(distFolder, port);
} catch (problem) {
  if (!(problem instanceof Interrupted)) fail(problem);
}
