import { expect, test } from 'vitest';
import { refuseForeign } from './same-origin.ts';

const address = '127.0.0.1';
const refuse = (host?: string, origin?: string, site?: string, port = 4321) =>
  refuseForeign({ address, host, origin, site }, port);

test.each([
  ['localhost:4321', undefined, undefined],
  ['LOCALHOST:4321', 'http://localhost:4321', 'same-origin'],
  ['127.0.0.1:4321', 'http://127.0.0.1:4321', undefined],
  ['[::1]:4321', 'http://[::1]:4321', undefined],
  ['localhost:4321', undefined, 'none'],
])('host %s with origin %s is our own page', (host, origin, site) => {
  expect(refuse(host, origin, site)).toBeUndefined();
});

test.each([
  ['evil.example:4321', undefined, undefined],
  ['evil.example:4321', 'http://evil.example:4321', 'same-origin'],
  ['localhost.evil.example:4321', undefined, undefined],
  ['localhost:4322', undefined, undefined],
  ['localhost', undefined, undefined],
  [undefined, undefined, undefined],
  ['localhost:4321', 'http://evil.example', undefined],
  ['localhost:4321', 'https://localhost:4321', undefined],
  ['localhost:4321', 'http://localhost:3000', undefined],
  ['localhost:4321', 'http://127.0.0.1:4321', undefined],
  ['localhost:4321', 'null', undefined],
  ['localhost:4321', undefined, 'cross-site'],
  ['localhost:4321', undefined, 'same-site'],
])('host %s with origin %s (%s) is refused', (host, origin, site) => {
  expect(refuse(host, origin, site)).toMatch(/\.$/);
});

test('at port 80 the host may come without it', () => {
  expect(refuse('localhost', 'http://localhost', undefined, 80)).toBeUndefined();
});

test.each([
  ['127.0.0.1', true],
  ['127.8.0.1', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['192.168.0.7', false],
  ['::ffff:192.168.0.7', false],
  ['fe80::1', false],
  [undefined, false],
])('a caller at %s is on this machine: %s', (caller, isHere) => {
  const from = { address: caller, host: 'localhost:4321', origin: undefined, site: undefined };
  expect(refuseForeign(from, 4321) === undefined).toBe(isHere);
});
