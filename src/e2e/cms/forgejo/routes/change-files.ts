/** Commits made of files: https://codeberg.org/forgejo/forgejo/src/branch/forgejo/routers/api/v1/repo/file.go */
import { z } from 'zod';
import { type Answer, ApiError } from '../answer.ts';
import { describeEntry } from '../describe-entry.ts';
import {
  asPerson,
  type Forge,
  mainBranch,
  openPullsOf,
  pullReference,
  timestamp,
} from '../forge.ts';
import { cleanPath, type FileOperation, planChanges } from '../plan-changes.ts';
import { listCommits } from '../read-history.ts';
import { findBranch, listTree } from '../read-repository.ts';
import { type Call, defineRepositoryRoute, type Route, readBody, requireWriter } from '../route.ts';
import { describeCommit } from '../shapes.ts';
import { commitFiles, moveReference } from '../write-repository.ts';
import { branchName } from './branches.ts';

const changeToMake = z.object({
  operation: z.enum(['create', 'update', 'delete']),
  path: z.string().min(1).max(500),
  content: z.string().default(''),
  sha: z.string().default(''),
  from_path: z.string().default(''),
});

const changesToMake = z.object({
  branch: branchName.default(mainBranch),
  message: z.string().default(''),
  files: z.array(changeToMake),
});

function decode(content: string): Buffer {
  const bytes = Buffer.from(content, 'base64');
  if (bytes.toString('base64') === content) return bytes;
  throw new ApiError(422, 'illegal base64 data');
}

function readOperation(change: z.infer<typeof changeToMake>): FileOperation {
  const { operation, path, sha, from_path: fromPath, content } = change;
  return { operation, path, sha, fromPath, content: decode(content) };
}

/** Lets the pull requests that come from a branch follow it to a new commit. */
async function followBranch(forge: Forge, branch: string, commit: string): Promise<void> {
  for (const pull of openPullsOf(forge, branch)) {
    await moveReference(forge.git, pullReference(pull.number), commit);
    pull.updated = timestamp();
  }
}

/** `FilesResponse`: the files as they are now, null for those that are gone. */
async function describeResult(
  forge: Forge,
  ref: string,
  commit: string,
  changes: readonly FileOperation[],
): Promise<object> {
  const [made] = await listCommits(forge.git, commit, { limit: 1 });
  const entries = (await listTree(forge.git, commit, ['-r', '-t'])) ?? [];
  const files = changes.map(({ path }) => {
    const entry = entries.find((candidate) => candidate.path === cleanPath(path));
    return entry ? describeEntry(forge, { ref, lastCommit: commit }, entry, 'with text') : null;
  });
  const described = made ? describeCommit(forge, made) : null;
  return { files: await Promise.all(files), commit: described, verification: null };
}

/** The newest commit of a branch to which the user may commit. Throws when there is none. */
async function findParent({ forge, user }: Call, branch: string): Promise<string> {
  const parent = await findBranch(forge.git, branch);
  if (parent === undefined)
    throw new ApiError(404, `branch does not exist [repo_id: 1 name: ${branch}]`);
  if (branch !== mainBranch) return parent;
  throw new ApiError(403, `user cannot commit to repo [user: ${user.login}]`);
}

async function changeFiles(call: Call): Promise<Answer> {
  const { git } = call.forge;
  requireWriter(call, 'this branch');
  const { branch, message, files } = readBody(call, changesToMake);
  const parent = await findParent(call, branch);
  const changes = files.map(readOperation);
  const states = planChanges(changes, (await listTree(git, parent, ['-r', '-t'])) ?? []);
  const text = message.trim() || changes.map(({ path }) => path).join(', ');
  const commit = await commitFiles(git, branch, parent, text, asPerson(call.user), states);
  await followBranch(call.forge, branch, commit);
  return { status: 201, body: await describeResult(call.forge, branch, commit, changes) };
}

export const changeRoutes: readonly Route[] = [
  defineRepositoryRoute('POST', '/contents', changeFiles),
];
