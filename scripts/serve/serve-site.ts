/** Serves a built folder and says where. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../src/i18n/locales.ts';
import { pathTo } from '../../src/i18n/paths.ts';
import { recoverServed } from '../build/recover-served.ts';
import { say } from '../lib/report.ts';
import { onInterrupt } from '../lib/run.ts';
import { findGeneration } from './generation.ts';
import { listen } from './port.ts';
import { createStaticServer, type Handler } from './server.ts';

/** The lines that tell the addresses: the gateway, then one per locale, then the editor if there is one. */
export function addressLines(origin: string, hasEditor: boolean): string[] {
  const addresses = locales.map(({ code, name }) => `  ${origin}${pathTo(code)}  ${name}`);
  const editor = hasEditor ? [`  ${origin}/admin/  the editor, on a copy of the content`] : [];
  return [`  ${origin}/`, ...addresses, ...editor];
}

/** Serves until the person stops it; `editor` answers for the editor. Throws when there is nothing to serve or no port. */
export async function serveSite(
  folder: string,
  port: number | undefined,
  editor?: Handler,
): Promise<void> {
  await recoverServed(folder);
  const generation = findGeneration(folder);
  if (!generation || !existsSync(join(generation.folder, 'index.html'))) {
    throw new Error(
      `${folder} holds no built site (index.html is missing). Run "npm run build" first.`,
    );
  }
  const server = createStaticServer(folder, editor);
  const chosen = await listen(server, port);
  say(
    `\nThe site is served. Stop it with Ctrl-C.\n${addressLines(`http://localhost:${chosen}`, editor !== undefined).join('\n')}`,
  );
  onInterrupt(() => {
    server.close();
    server.closeAllConnections();
  });
}
