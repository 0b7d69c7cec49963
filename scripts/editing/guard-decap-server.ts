/** Loaded into decap-server before it begins: ends it with its parent, and lets it answer to nobody else. */
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { keyHeader, keyVariable } from './decap-key.ts';

const key = process.env[keyVariable];

/** decap-server checks neither host nor path; at any other address than `/api/v1` it answers 404. */
subscribe('http.server.request.start', (message) => {
  const { request } = message as { request: IncomingMessage };
  if (key === undefined || request.headers[keyHeader] !== key) request.url = '/';
});

process.on('disconnect', () => {
  // The whole group, so that no Git process goes on without it.
  if (process.platform === 'win32') process.kill(process.pid);
  else process.kill(-process.pid);
});
