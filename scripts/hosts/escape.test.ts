import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactExpression, exactExpressionOfLetters, percentEncode, quote } from './escape.ts';

const address = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => `/${text}`);

test('Unicode and signs are percent-encoded', () => {
  expect(percentEncode('/ar/ضفة $/')).toBe('/ar/%D8%B6%D9%81%D8%A9%20%24/');
});

test('an encoded address is plain, and decodes to what it was', () => {
  fc.assert(
    fc.property(address, (text) => {
      const encoded = percentEncode(text);
      expect(encoded).toMatch(/^[A-Za-z0-9_.~/%-]+$/);
      expect(decodeURIComponent(encoded)).toBe(text);
    }),
  );
});

test('an expression fits the bytes of its address, and nothing near it', () => {
  fc.assert(
    fc.property(address, address, (text, other) => {
      const bytes = (of: string) => Buffer.from(of).toString('latin1');
      const expression = new RegExp(`^${exactExpression(text)}$`);
      expect(expression.test(bytes(text))).toBe(true);
      expect(expression.test(bytes(other))).toBe(other === text);
    }),
  );
});

test('an expression of letters fits its address, and has no sign of its own', () => {
  fc.assert(
    fc.property(address, (text) => {
      const expression = exactExpressionOfLetters(text);
      expect(new RegExp(`^${expression}$`, 'u').test(text)).toBe(true);
      expect(expression).not.toMatch(/["{} \r\n\t]/);
    }),
  );
});

test('half of a sign is no reason to fail', () => {
  expect(percentEncode('/a\ud800')).toBe('/a%EF%BF%BD');
});

test('quotes, backslashes and line breaks stay inside the string', () => {
  expect(quote('a"b\\c\nd')).toBe('"a\\"b\\\\c\\nd"');
});
