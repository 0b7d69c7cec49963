import { expect, test } from 'vitest';
import { cleanAddress } from './clean-address.ts';

test.each([
  ['https://e.org/a?b=1#c', 'https://e.org/a?b=1#c'],
  ['http://e.org/', 'https://e.org/'],
  ['https://www.google.com/url?q=https://e.org/a?b%3D1&sa=D', 'https://e.org/a?b=1'],
  ['https://www.google.fr/url?url=https://e.org/', 'https://e.org/'],
  [
    'https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fe.org%2F&data=05&reserved=0',
    'https://e.org/',
  ],
  [
    'https://www.google.com/url?q=https://nam.safelinks.protection.outlook.com/?url%3Dhttps%253A%252F%252Fe.org%252Fx',
    'https://e.org/x',
  ],
  ['https://e.org/?utm_source=a&b=%20&fbclid=c&gclid=d', 'https://e.org/?b=%20'],
  ['https://e.org/?utm_source=a#x', 'https://e.org/#x'],
  ['https://e.org/a b\\c|{d}', 'https://e.org/a%20b%5Cc%7C%7Bd%7D'],
  ['https://www.münchen.de/ä', 'https://www.münchen.de/ä'],
  ['mailto:a@e.org?subject=x&body=y', 'mailto:a@e.org'],
  ['mailto:a@e.org?subject=x', 'mailto:a@e.org?subject=x'],
  ['tel:+33 1 23', 'tel:+33123'],
])('%s becomes %s', (href, address) => {
  expect(cleanAddress(href)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  'file:///c:/x.doc',
  'vbscript:x',
  '#_Toc1',
  '#top',
  '/page',
  'page.html',
  '//e.org/',
  '',
  'https://',
  'https://localhost/',
  'https://user:word@e.org/',
  'https://xn--80ak6aa92e.com/',
  'https://www.google.com/url?q=javascript:alert(1)',
  'mailto:nobody',
  'https://e.org/\ud800',
])('%j is no link', (href) => {
  expect(cleanAddress(href)).toBeUndefined();
});
