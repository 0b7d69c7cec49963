/**
 * Reads the drafts of entries from their branches. decap-server compares a draft with the newest `main` and so lists what
 * others have published since as deleted; here it is compared with where it began, as GitHub and Forgejo do.
 */
import { askGit, git, splitNull } from './git.ts';

/** Which draft. */
export interface DraftName {
  readonly collection: string;
  readonly slug: string;
}

/** A draft in the form that Decap's proxy backend reads (decap-server, `unpublishedEntry`). */
export interface Draft extends DraftName {
  readonly status: string;
  /** Time of the last save, ISO 8601. */
  readonly updatedAt: string;
  readonly diffs: readonly DraftFile[];
}

/** A file that a draft changes. */
export interface DraftFile {
  readonly path: string;
  readonly id: string;
  readonly newFile: boolean;
}

/** The label before a status in Git, unless the configuration has another (`cms_label_prefix`). */
const usualLabel = 'decap-cms/';

/** `{ collection: 'practices', slug: 'x' }` → `cms/practices/x` */
export function draftBranch({ collection, slug }: DraftName): string {
  return `cms/${collection}/${slug}`;
}

/** Whether there is a branch for a draft. */
export async function hasDraft(repository: string, name: DraftName): Promise<boolean> {
  const branch = `refs/heads/${draftBranch(name)}`;
  return (await askGit(repository, ['rev-parse', '--verify', '--quiet', branch])) !== undefined;
}

async function readChanges(repository: string, branch: string): Promise<DraftFile[]> {
  const args = ['diff', '--name-status', '-z', '--no-renames', `main...refs/heads/${branch}`];
  const parts = splitNull(await git(repository, args));
  return parts.flatMap((path, index) =>
    index % 2 === 0 ? [] : [{ path, id: path, newFile: parts[index - 1] === 'A' }],
  );
}

/** A draft; undefined when there is none, or nothing differs in it. */
export async function readDraft(
  repository: string,
  { collection, slug }: DraftName,
  label = usualLabel,
): Promise<Draft | undefined> {
  if (!(await hasDraft(repository, { collection, slug }))) return undefined;
  const branch = draftBranch({ collection, slug });
  const [diffs, kept, updatedAt] = await Promise.all([
    readChanges(repository, branch),
    askGit(repository, ['config', '--get', `branch.${branch}.description`]),
    git(repository, ['log', '-1', '--format=%cI', `refs/heads/${branch}`]),
  ]);
  if (diffs.length === 0) return undefined;
  const status = kept?.startsWith(label) ? kept.slice(label.length).trim() : '';
  return { collection, slug, status: status || 'draft', updatedAt, diffs };
}

/** `practices/x`, one per draft in which something differs. */
export async function listDrafts(repository: string): Promise<string[]> {
  const args = ['for-each-ref', '--no-merged=main', '--format=%(refname)', 'refs/heads/cms/'];
  const refs = (await git(repository, args)).split('\n').filter(Boolean);
  const hasChanges = await Promise.all(
    refs.map(
      async (ref) => (await askGit(repository, ['diff', '--quiet', `main...${ref}`])) === undefined,
    ),
  );
  return refs
    .filter((_, index) => hasChanges[index])
    .map((ref) => ref.slice('refs/heads/cms/'.length));
}
