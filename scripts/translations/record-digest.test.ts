import { describe, expect, it } from 'vitest';
import { recordDigest } from './record-digest.ts';

const block =
  '---\ntitle: Titre\ntranslation:\n  method: machine\n  date: 2026-11-24\n---\n\nTexte : translation:\n';

describe('recording the state of the source', () => {
  it('adds it to a note of several lines', () => {
    expect(recordDigest(block, 'abc')).toBe(
      block.replace('translation:\n  method', "translation:\n  source: 'abc'\n  method"),
    );
  });

  it('replaces an older one, and changes nothing the second time', () => {
    const once = recordDigest(recordDigest(block, 'abc'), 'def');
    expect(once).toContain("source: 'def'");
    expect(once).not.toContain('abc');
    expect(recordDigest(once, 'def')).toBe(once);
  });

  it('understands a note on one line', () => {
    expect(
      recordDigest('---\ntranslation: {method: machine, date: 2026-11-24}\n---\n', 'abc'),
    ).toBe("---\ntranslation: { source: 'abc', method: machine, date: 2026-11-24 }\n---\n");
  });

  it('refuses a file without a note', () => {
    expect(() => recordDigest('---\ntitle: x\n---\n', 'abc')).toThrow(/no “translation:” note/);
  });
});
