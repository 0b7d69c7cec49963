/** Records of what was taken down: `content/removed/<section>/<id>.yaml`. Pure. */
import { type Removal, removalSchema } from '../collections/removal/schema.ts';
import { checkData } from '../collections/say-issue.ts';
import { tellProblem } from '../i18n/problem-words.ts';
import { issuesToProblems, type SourceFile } from './entry-file.ts';
import { decodeText, placeOf, readYaml } from './front-matter.ts';
import { isOwner } from './ledger.ts';
import type { ContentProblem } from './problem.ts';

/** Folder of the records, from the root of the project. */
export const removedFolder = 'content/removed';

/** A record and where it stands. */
export interface RemovalRecord extends Removal {
  readonly owner: string;
  readonly file: string;
  readonly yaml: string;
}

/** Records by the name of what was taken down. */
export type Removals = ReadonlyMap<string, RemovalRecord>;

/** `practices/x` → `content/removed/practices/x.yaml`; a page of the site, `about` → `content/removed/pages/about.yaml`. */
export function removalFile(owner: string): string {
  return `${removedFolder}/${owner.includes('/') ? owner : `pages/${owner}`}.yaml`;
}

/** The reverse of `removalFile`; undefined when nothing can be meant by such a path. */
export function ownerOfRemoval(path: string): string | undefined {
  const [, name] = /^content\/removed\/([a-z-]+\/[^/]+)\.yaml$/.exec(path) ?? [];
  const owner = name?.replace(/^pages\//, '');
  return owner && isOwner(owner) ? owner : undefined;
}

/** Reads one record. */
export function readRemoval({ path, bytes }: SourceFile): RemovalRecord | ContentProblem[] {
  const owner = ownerOfRemoval(path);
  if (!owner) {
    const told = tellProblem('removal.place', { example: removalFile('practices/aarhus-model') });
    return [{ file: path, line: 1, column: 1, ...told }];
  }
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return [{ file: path, ...decoded.problem }];
  const yaml = decoded.text;
  const read = readYaml(yaml);
  if ('problem' in read) return [{ file: path, ...read.problem }];
  const { data } = read;
  const checked = checkData(removalSchema, data);
  if (!checked.success) return issuesToProblems(path, yaml, checked.error.issues, data, 0);
  const hasReason = Object.keys(checked.data.reason ?? {}).length > 0;
  const record = { ...checked.data, owner, file: path, yaml };
  return hasReason || record.movedTo ? record : [problemOf(record, 'date', 'removal.noReason')];
}

type RemovalProblem =
  | 'removal.noReason'
  | 'removal.loop'
  | 'removal.stillThere'
  | 'removal.noTarget';

/** A problem of a record, at one of its settings. */
export function problemOf(
  { file, yaml, owner }: RemovalRecord,
  name: 'date' | 'see' | 'movedTo',
  key: RemovalProblem,
  found = '',
): ContentProblem {
  const { line, column } = placeOf(yaml, [name]);
  return { file, line, column, ...tellProblem(key, { owner, name, reference: found, file }) };
}

/** Follows `movedTo` to the last name; undefined when it leads in a circle. */
export function lastNameOf(owner: string, removals: Removals): string | undefined {
  const seen = new Set<string>();
  let name = owner;
  for (;;) {
    if (seen.has(name)) return undefined;
    seen.add(name);
    const next = removals.get(name)?.movedTo;
    if (!next) return name;
    name = next;
  }
}

/** What the records say of each other and of what is there. */
export function checkRemovals(
  removals: Removals,
  isThere: (owner: string) => boolean,
): ContentProblem[] {
  return [...removals.values()].flatMap((record) => {
    const { owner, see, movedTo } = record;
    if (isThere(owner)) return [problemOf(record, 'date', 'removal.stillThere')];
    const last = lastNameOf(owner, removals);
    if (last === undefined) return [problemOf(record, 'movedTo', 'removal.loop')];
    const problems: ContentProblem[] = [];
    if (movedTo && !isThere(last) && !removals.has(last))
      problems.push(problemOf(record, 'movedTo', 'removal.noTarget', movedTo));
    if (see && !isThere(lastNameOf(see, removals) ?? ''))
      problems.push(problemOf(record, 'see', 'removal.noTarget', see));
    return problems;
  });
}
