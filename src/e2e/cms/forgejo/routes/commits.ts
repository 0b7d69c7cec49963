/** History, and what a branch has that another has not. */
import { type Answer, notFound } from '../answer.ts';
import { type Forge, mainBranch } from '../forge.ts';
import { answerPage } from '../paging.ts';
import { findMergeBase, listChangedFiles, listCommits } from '../read-history.ts';
import { findCommit } from '../read-repository.ts';
import { type Call, defineRepositoryRoute, type Route } from '../route.ts';
import { describeCommit } from '../shapes.ts';

async function answerCommits(call: Call): Promise<Answer> {
  const { forge, url } = call;
  const path = url.searchParams.get('path');
  const start = await findCommit(forge.git, url.searchParams.get('sha') || mainBranch);
  if (start === undefined) throw notFound();
  const commits = await listCommits(forge.git, start, path ? { path } : {});
  if (commits.length === 0) throw notFound();
  return answerPage(call, commits, (commit) => describeCommit(forge, commit));
}

/** The branch of a head like `network:cms/page`. Throws a 404 for a head in another owner's copy. */
export function branchOfHead(forge: Forge, head: string): string {
  const [owner, branch] = head.includes(':') ? head.split(':', 2) : [forge.owner, head];
  if (owner?.toLowerCase() !== forge.owner.toLowerCase() || !branch) throw notFound();
  return branch;
}

const compareStatuses = {
  added: 'added',
  deleted: 'removed',
  changed: 'modified',
  renamed: 'modified',
} as const;

/** `Compare`. Its list of files has names and kinds of change but no object names; older Forgejos lack it altogether. */
async function answerCompare({ forge, parameter }: Call): Promise<Answer> {
  const [from = '', to = ''] = parameter('basehead').split('...', 2);
  const base = await findCommit(forge.git, from);
  const head = await findCommit(forge.git, branchOfHead(forge, to));
  const common = base && head && (await findMergeBase(forge.git, base, head));
  if (!common) throw notFound();
  const commits = await listCommits(forge.git, `${common}..${head}`);
  const body = {
    total_commits: commits.length,
    commits: commits.map((commit) => describeCommit(forge, commit)),
  };
  if (!forge.compareFiles) return { status: 200, body };
  const changed = await listChangedFiles(forge.git, common, head, '--no-renames');
  const files = changed.map((file) => ({
    filename: file.path,
    status: compareStatuses[file.status],
  }));
  return { status: 200, body: { ...body, files } };
}

export const commitRoutes: readonly Route[] = [
  defineRepositoryRoute('GET', '/commits', answerCommits),
  defineRepositoryRoute('GET', '/compare/{basehead}', answerCompare),
];
