/** The second half of `npm start`: builds the site and serves it, with an editor that writes to a copy. */
import { createServer } from 'node:net';
import { placesOf } from '../../src/source/places.ts';
import { ledgerWithNew } from '../addresses/record-addresses.ts';
import { buildSite } from '../build/build-site.ts';
import { type Editing, startEditing } from '../editing/start-editing.ts';
import { distFolder, projectRoot } from '../lib/project.ts';
import { fail, say } from '../lib/report.ts';
import { Interrupted, onInterrupt } from '../lib/run.ts';
import { askedPort, listen } from '../serve/port.ts';
import { serveSite } from '../serve/serve-site.ts';

let editing: Editing | undefined;
let stopped = false;
const stop = () => {
  if (!stopped) say('\nStopped.');
  stopped = true;
  void editing?.stop();
};

/** Says at once, not after the build, that the port is taken. */
async function tryPort(port: number | undefined): Promise<void> {
  if (port === undefined) return;
  const server = createServer();
  await listen(server, port);
  await new Promise((resolve) => server.close(resolve));
}

/** The editor's service; without it the site is served all the same. */
async function tryEditing(): Promise<Editing | undefined> {
  try {
    const started = await startEditing({ project: projectRoot });
    for (const note of started.notes) say(note);
    return started;
  } catch (problem) {
    say(
      `The site comes without an editor: ${problem instanceof Error ? problem.message : problem}`,
    );
    return undefined;
  }
}

/** What is on the web now must be found there for good. */
async function keepAddresses({ contentRoot, noteAddresses }: Editing): Promise<void> {
  const places = { ...placesOf(projectRoot), root: contentRoot };
  const { text, added } = await ledgerWithNew(places, new Date().toISOString().slice(0, 10));
  if (added.length > 0) await noteAddresses(text);
}

/** Builds the site again whenever something is published in the editor. */
function followPublications(started: Editing): void {
  const { onPublished, contentRoot } = started;
  onPublished(
    async () => {
      say('\nSomething was published in the editor: the site is built again.');
      await buildSite({ contentRoot, whenTaken: 'wait' });
      say('The site shows it now.');
      await keepAddresses(started);
    },
    (problem) => {
      if (!stopped && !(problem instanceof Interrupted))
        say(problem instanceof Error ? problem.message : String(problem));
    },
  );
}

try {
  onInterrupt(stop);
  const port = askedPort(process.env['PORT']);
  await tryPort(port);
  editing = await tryEditing();
  // What was published here before and is not in the checkout yet must not vanish from the site.
  await buildSite(editing?.hasOwnPublications ? { contentRoot: editing.contentRoot } : {});
  if (!stopped) await serveSite(distFolder, port, editing?.handler);
  if (!stopped && editing) followPublications(editing);
} catch (problem) {
  await editing?.stop();
  if (!(problem instanceof Interrupted)) fail(problem);
}
