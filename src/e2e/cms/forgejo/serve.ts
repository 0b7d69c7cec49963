/** The server: it takes requests, sends answers and notes both. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerPreflight, sendAnswer } from './answer.ts';
import { handleRequest, type Service } from './handle-request.ts';

/** One request and how it was answered. */
export interface LogEntry {
  readonly method: string;
  /** As the browser sent it, with its query. */
  readonly path: string;
  /** `GET /repos/{owner}/{repo}/branches/{branch}`; nothing for an address that the double does not know. */
  readonly route: string | undefined;
  readonly status: number;
}

export interface Running {
  readonly url: string;
  readonly service: Service;
  readonly log: readonly LogEntry[];
  readonly counts: Readonly<Record<string, number>>;
  /** Takes no more requests, and waits for those that Git is still busy with. */
  close(): Promise<void>;
}

/** Listens on a free port of 127.0.0.1. The service is made once the address is known. */
export async function serve(createService: (url: string) => Service): Promise<Running> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const service = createService(url);
  const log: LogEntry[] = [];
  const counts: Record<string, number> = {};
  const busy = new Set<Promise<void>>();

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url: path = '/' } = request;
    if (method === 'OPTIONS') {
      sendAnswer(response, method, answerPreflight(request.headers));
      return;
    }
    const { route, answer } = await handleRequest(service, request);
    if (route !== undefined) counts[route] = (counts[route] ?? 0) + 1;
    log.push({ method, path, route, status: answer.status });
    sendAnswer(response, method, answer);
  }

  server.on('request', (request, response) => {
    const responding = respond(request, response).finally(() => busy.delete(responding));
    busy.add(responding);
  });

  async function close(): Promise<void> {
    server.closeAllConnections();
    server.close();
    await Promise.allSettled(busy);
  }

  return { url, service, log, counts, close };
}
