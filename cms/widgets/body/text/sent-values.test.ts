import { expect, test } from 'vitest';
import { trackSentValues } from './sent-values.ts';

test('a value that the form gives back late is an echo, whatever was typed since', () => {
  const { send, isEcho } = trackSentValues();
  for (const value of ['a', 'ab', 'abc']) send(value);
  expect(isEcho('ab')).toBe(true);
  expect(isEcho('abc')).toBe(true);
});

test('a value that was never told, or has come back already, is new', () => {
  const { send, isEcho } = trackSentValues();
  send('a');
  send('ab');
  expect(isEcho('x')).toBe(false);
  expect(isEcho('ab')).toBe(true);
  expect(isEcho('a')).toBe(false);
});
