/** Serves the built site for as long as some work takes. */
import type { AddressInfo } from 'node:net';
import { distFolder } from '../lib/project.ts';
import { createStaticServer } from './server.ts';

/** Calls `work` with the origin of the served folder, on a free port of this machine alone. */
export async function withServer<T>(
  work: (origin: string) => Promise<T>,
  folder: string = distFolder,
): Promise<T> {
  const server = createStaticServer(folder);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
