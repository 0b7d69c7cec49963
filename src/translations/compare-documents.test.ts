import { describe, expect, it } from 'vitest';
import { compareDocuments } from './compare-documents.ts';
import { cutDocument } from './cut-document.ts';

const cut = (title: string, body: string, more = {}) =>
  cutDocument({ texts: { title, ...more }, body });
const told = (before: ReturnType<typeof cut>, now: ReturnType<typeof cut>) =>
  compareDocuments(before, now, 'en').map(({ kind, place, parts }) => {
    const marks = { same: '', added: '+', removed: '-' };
    return `${kind} ${place}: ${parts.map((part) => `${marks[part.kind]}${part.words}`).join('|')}`;
  });

const body = '## One\n\nA city opened a door.\n\nIt stays open.\n\n## Two\n\n- first\n- second\n';

describe('what changed in a text', () => {
  it('is nothing when only lines were broken elsewhere', () => {
    expect(told(cut('T', body), cut('T', body.replace('opened a', 'opened\na')))).toEqual([]);
  });

  it('is the words of a field', () => {
    expect(told(cut('A door', body), cut('Two doors', body))[0]).toMatch(/^changed .*-A.*\+Two/);
  });

  it('is the words of one block, with the heading above it', () => {
    expect(told(cut('T', body), cut('T', body.replace('opened a', 'closed a')))).toEqual([
      'changed One: A city |-opened|+closed| a door.',
    ]);
  });

  it('is a block that came or went, and the others stay what they were', () => {
    const longer = body.replace('It stays', 'Everybody may come.\n\nIt stays');
    expect(told(cut('T', body), cut('T', longer))).toEqual(['added One: +Everybody may come.']);
    expect(told(cut('T', longer), cut('T', body))).toEqual(['removed One: -Everybody may come.']);
  });

  it('is an item of a list', () => {
    expect(told(cut('T', body), cut('T', body.replace('- second', '- third')))).toEqual([
      'changed Two: -second|+third',
    ]);
  });

  it('never pairs a field with another field', () => {
    const [before, now] = [cut('T', '', { problem: 'Old.' }), cut('T', '', { approach: 'New.' })];
    expect(told(before, now)).toEqual(['removed : -Old.', 'added : +New.']);
  });
});
