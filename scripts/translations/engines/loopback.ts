/** A server on this machine that stands for a service in tests: it notes what it is asked, and answers as it is told. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. */
export interface Arrived {
  readonly method: string | undefined;
  /** Path and question. */
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What to answer; `nothing` leaves the caller waiting. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Starts the server. `reply` decides about each request. */
export async function startLoopback(reply: (arrived: Arrived) => Reply | 'nothing') {
  const arrived: Arrived[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const { method, url: path, headers } = request;
    const one = { method, path, headers, body: Buffer.concat(parts).toString('utf8') };
    arrived.push(one);
    const answer = reply(one);
    if (answer === 'nothing') return;
    const { status = 200, body } = answer;
    response.writeHead(status, { 'content-type': 'application/json', ...answer.headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    arrived,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
