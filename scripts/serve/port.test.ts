import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { askedPort, listen } from './port.ts';

test('no PORT means no wish', () => {
  expect(askedPort(undefined)).toBeUndefined();
  expect(askedPort('')).toBeUndefined();
});

test('reads the port', () => {
  expect(askedPort('8080')).toBe(8080);
});

test.each(['http', '-1', '70000', '80.5'])('says what is wrong with PORT=%s', (value) => {
  expect(() => askedPort(value)).toThrow(/expected a whole number from 1 to 65535/);
});

test('says so when the port that was asked for is taken', async () => {
  const first = createServer();
  const second = createServer();
  onTestFinished(() => {
    first.close();
    second.close();
  });
  await new Promise<void>((resolve) => first.listen(0, () => resolve()));
  const { port } = first.address() as AddressInfo;
  await expect(listen(second, port)).rejects.toThrow(`Port ${port} is taken`);
});
