/** Changes under the headings at which they stand. Pure. */
import type { Change } from '../../translations/compare-documents.ts';

/** Changes that follow each other at one place. */
export interface ChangeGroup extends Pick<Change, 'place' | 'inField'> {
  readonly changes: readonly Change[];
}

/** Joins neighbours that stand at the same place. */
export function groupChanges(changes: readonly Change[]): ChangeGroup[] {
  const groups: (ChangeGroup & { changes: Change[] })[] = [];
  for (const change of changes) {
    const { place, inField } = change;
    const last = groups.at(-1);
    if (last?.place === place && last.inField === inField) last.changes.push(change);
    else groups.push({ place, inField, changes: [change] });
  }
  return groups;
}
