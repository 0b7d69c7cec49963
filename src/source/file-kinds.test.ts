import { describe, expect, it } from 'vitest';
import { type FoundItem, judgeItems, kindOf } from './file-kinds.ts';

const file = (path: string): FoundItem => ({ path, is: 'file' });
const rulesOf = (...items: FoundItem[]) => judgeItems(items).map(({ rule }) => rule);

describe('the kind of a file', () => {
  it.each([
    ['content/practices/en/aarhus-model.mdx', 'entry'],
    ['content/news/ar/2026-report.mdx', 'entry'],
    ['content/cities/aarhus.yaml', 'record'],
    ['content/media/round-table.jpg', 'picture'],
    ['content/pages/fr/about.mdx', 'page'],
    ['content/editor/form/de.json', 'dictionary'],
    ['content/taxonomies/topics.json', 'list'],
    ['content/drafts/practices/fr/x.mdx', 'draft'],
    ['content/drafts/pages/fr/about.mdx', 'draft'],
    ['content/translations/fr.yaml', 'notes'],
    ['content/removed/practices/x.yaml', 'removal'],
    ['content/addresses.txt', 'ledger'],
    ['content/README.md', 'note'],
    ['content/media/README.md', 'note'],
  ])('%s: %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
    expect(judgeItems([file(path)])).toEqual([]);
  });
});

describe('what does not belong there', () => {
  it.each([
    ['content/evil.js', 'folder.unknownFile'],
    ['content/cities/aarhus.yml', 'folder.unknownFile'],
    ['content/cities/deep/aarhus.yaml', 'folder.unknownFile'],
    ['content/ui/it.json', 'folder.unknownFile'],
    ['content/.env', 'folder.unknownFile'],
    ['content/removed/practices/en/x.yaml', 'folder.unknownFile'],
    ['content/deep/addresses.txt', 'folder.unknownFile'],
    ['content/practices/en/.gitattributes', 'folder.entriesOnly'],
    ['content/practices/en/x.md', 'folder.entriesOnly'],
    ['content/practices/en/deep/x.mdx', 'folder.entriesOnly'],
    ['content/practices/x.mdx', 'folder.languagesOnly'],
    ['content/practices/it/x.mdx', 'file.noLanguage'],
    ['content/practices/en/Two Words.mdx', 'file.badName'],
    ['content/practices/en/x\u202ex.mdx', 'file.badName'],
    ['content/practices/en/x\n.mdx', 'file.badName'],
    ['content/media/map.svg', 'media.badName'],
    ['content/media/deep/x.jpg', 'media.picturesOnly'],
    ['content/practices/en/con.mdx', 'folder.reservedName'],
    ['content/media/lpt1.final.jpg', 'folder.reservedName'],
  ])('%j: %s', (path, rule) => {
    expect(rulesOf(file(path))).toEqual([rule]);
  });

  it('links and devices, whatever they are called', () => {
    expect(rulesOf({ path: 'content/practices/en/x.mdx', is: 'link' })).toEqual(['folder.link']);
    expect(rulesOf({ path: 'content', is: 'link' })).toEqual(['folder.link']);
    expect(rulesOf({ path: 'content/media/x.jpg', is: 'other' })).toEqual(['folder.device']);
  });

  it('one of two names that some computers take for one', () => {
    const names = ['content/media/table.jpg', 'content/media/Table.jpg', 'content/media/other.jpg'];
    const told = judgeItems(names.map(file)).filter(({ rule }) => rule === 'folder.collision');
    expect(told.map((problem) => problem.file)).toEqual(['content/media/Table.jpg']);
    expect(told[0]?.message).toContain('content/media/table.jpg');
    const accents = ['content/media/caf\u00e9.jpg', 'content/media/cafe\u0301.jpg'];
    expect(rulesOf(...accents.map(file))).toContain('folder.collision');
  });
});
