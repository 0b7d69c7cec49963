import { describe, expect, it } from 'vitest';
import { digestOfTexts } from './digest.ts';
import { translationState } from './translation-state.ts';

const texts = { title: 'One door', lessons: ['Build on what exists.', 'Settle it in writing.'] };

describe('the digest of a text', () => {
  it('stays when only white space, order or notes change', () => {
    const other = {
      lessons: ['Build on what  exists.', 'Settle it in writing. '],
      title: 'One door',
      slug: 'x',
      translation: { method: 'human' },
    };
    expect(digestOfTexts(other, 'a\n\nb')).toBe(digestOfTexts(texts, ' a b\n'));
  });

  it.each([
    [{ ...texts, title: 'Two doors' }, 'body'],
    [{ ...texts, lessons: ['Build on what exists.'] }, 'body'],
    [texts, 'another body'],
  ])('changes with a word', (changed, body) => {
    expect(digestOfTexts(changed, body)).not.toBe(digestOfTexts(texts, 'body'));
  });

  it('has 16 hexadecimal characters', () => {
    expect(digestOfTexts(texts, '')).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('the state of a translation', () => {
  it.each([
    [undefined, 'a', 'original'],
    [{ source: 'a', method: 'machine' }, 'a', 'machine'],
    [{ source: 'a', method: 'machine-reviewed' }, 'a', 'reviewed'],
    [{ source: 'a', method: 'human' }, 'a', 'human'],
    [{ source: 'a', method: 'human' }, 'b', 'outdated'],
    [{ method: 'human' }, 'b', 'outdated'],
  ] as const)('of %o against %s is %s', (note, digest, state) => {
    expect(translationState(note, digest)).toBe(state);
  });
});
