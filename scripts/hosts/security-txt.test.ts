import { expect, test } from 'vitest';
import { makeSecurityTxt } from './security-txt.ts';

test('says where to write, until when, in which languages and where it stands', () => {
  const text = makeSecurityTxt(
    { origin: 'https://a.example', contact: 'editors@a.example', languages: ['en', 'ar'] },
    new Date('2026-11-25T10:00:00.500Z'),
  );
  expect(text).toBe(`Contact: mailto:editors@a.example
Expires: 2027-11-20T00:00:00Z
Preferred-Languages: en, ar
Canonical: https://a.example/.well-known/security.txt
`);
});
