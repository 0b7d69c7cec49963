import { expect, test } from 'vitest';
import { shortenAddress } from './shorten-address.ts';

test.each([
  ['https://www.example.org/a/very/long/path', 'example.org/…'],
  ['https://example.org/', 'example.org'],
  ['/roadmap/one-table/', '/roadmap/one-table/'],
  ['/practices/gothenburg-knowledge-house/', '/practices/gothenburg-knowle…'],
  ['#what-happened', '#what-happened'],
  ['mailto:a@b.org', 'mailto:a@b.org'],
  ['https://', 'https://'],
])('%s is shown as %s', (address, name) => {
  expect(shortenAddress(address)).toBe(name);
});
