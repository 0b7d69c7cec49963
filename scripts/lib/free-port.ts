/** Finds a port for a program that cannot choose one itself. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A port of this machine on which nobody listens at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
