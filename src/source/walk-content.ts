/** Lists what lies under `content/`. Follows no link and opens no file. */
import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundItem } from './file-kinds.ts';

function whatIs(entry: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): FoundItem['is'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}

/** What macOS leaves in every folder that is looked at; Git does not take it in. */
const droppings = new Set(['.DS_Store']);

/** Every file, folder and link under `content/`, in the order of names. None when there is no such folder. */
export function walkContent(root: string): FoundItem[] {
  const items: FoundItem[] = [];
  const visit = (path: string) => {
    const entries = readdirSync(join(root, path), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (droppings.has(entry.name)) continue;
      const item = { path: `${path}/${entry.name}`, is: whatIs(entry) };
      items.push(item);
      if (item.is === 'folder') visit(item.path);
    }
  };
  const top = lstatSync(join(root, 'content'), { throwIfNoEntry: false });
  if (!top) return items;
  if (top.isDirectory()) visit('content');
  else items.push({ path: 'content', is: whatIs(top) });
  return items;
}
