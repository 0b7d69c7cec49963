/** Files by their paths: https://codeberg.org/forgejo/forgejo/src/branch/forgejo/services/repository/files/content.go */
import { type Answer, notFound } from '../answer.ts';
import { describeEntry, type Extent } from '../describe-entry.ts';
import { mainBranch } from '../forge.ts';
import { cleanPath } from '../plan-changes.ts';
import { listCommits } from '../read-history.ts';
import { findCommit, findEntry, listTree, type TreeEntry } from '../read-repository.ts';
import { type Call, defineRepositoryRoute, type Route } from '../route.ts';

/** `ContentsResponse` of a file, or a list of them for a folder. */
async function answerContents({ forge, url, parameter }: Call): Promise<Answer> {
  const ref = url.searchParams.get('ref') || mainBranch;
  const path = cleanPath(parameter('filepath')).replace(/\/$/, '');
  const commit = await findCommit(forge.git, ref);
  const entry = commit && (await findEntry(forge.git, commit, path));
  if (!entry) throw notFound();
  const describe = async (found: TreeEntry, extent: Extent) => {
    const [last] = await listCommits(forge.git, commit, { path: found.path, limit: 1 });
    return describeEntry(forge, { ref, lastCommit: last?.sha ?? '' }, found, extent);
  };
  if (entry.type !== 'tree') return { status: 200, body: await describe(entry, 'with text') };
  const children = (await listTree(forge.git, entry.sha)) ?? [];
  const body = children
    .map((child) => ({ ...child, path: `${path}/${child.path}` }))
    .map((child) => describe(child, 'without text'));
  return { status: 200, body: await Promise.all(body) };
}

export const contentRoutes: readonly Route[] = [
  defineRepositoryRoute('GET', '/contents/{filepath}', answerContents),
];
