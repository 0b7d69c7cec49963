/** Chooses the port to serve on. */
import type { Server } from 'node:net';

export const usualPort = 4321;
const tries = 50;

/**
 * The port that was asked for by `PORT`, or undefined when none was.
 * Throws when the value is no port number.
 */
export function askedPort(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new Error(
    `PORT is "${value}"; expected a whole number from 1 to 65535. Example: PORT=8080 npm start`,
  );
}

function listenOnce(
  server: Server,
  port: number,
  host: string | undefined,
): Promise<'listening' | 'taken'> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE') resolve('taken');
      else if (error.code === 'EACCES')
        reject(
          new Error(`Port ${port} may not be used by this user. Choose one above 1023 with PORT.`),
        );
      else reject(error);
    };
    const onListening = () => {
      server.off('error', onError);
      resolve('listening');
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen(port, host);
  });
}

/**
 * Listens on the asked port, or on the first free one from `usualPort`. Gives the port.
 * Throws when the asked port is taken, or none of fifty is free.
 */
export async function listen(
  server: Server,
  asked: number | undefined,
  host?: string,
): Promise<number> {
  if (asked !== undefined) {
    if ((await listenOnce(server, asked, host)) === 'listening') return asked;
    throw new Error(
      `Port ${asked} is taken by another program. Stop that one, choose another port (PORT=${asked + 1}), ` +
        'or leave PORT away: then the next free port is taken.',
    );
  }
  for (let port = usualPort; port < usualPort + tries; port += 1) {
    if ((await listenOnce(server, port, host)) === 'listening') return port;
  }
  throw new Error(
    `The ports ${usualPort} to ${usualPort + tries - 1} are all taken. Choose one with PORT.`,
  );
}
