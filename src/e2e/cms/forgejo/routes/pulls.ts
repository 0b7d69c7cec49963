/** Pull requests: https://codeberg.org/forgejo/forgejo/src/branch/forgejo/routers/api/v1/repo/pull.go */
import { z } from 'zod';
import { type Answer, ApiError, notFound } from '../answer.ts';
import { describePull, findPullCommits } from '../describe-pull.ts';
import { type Forge, type PullRequest, pullReference, setState, timestamp } from '../forge.ts';
import { answerPage } from '../paging.ts';
import { listChangedFiles } from '../read-history.ts';
import { findBranch } from '../read-repository.ts';
import { type Call, defineRepositoryRoute, type Route, readBody } from '../route.ts';
import { encodePath, repositoryApi, repositoryPage } from '../shapes.ts';
import { moveReference } from '../write-repository.ts';
import { branchOfHead } from './commits.ts';

const pullToCreate = z.object({
  title: z.string().min(1),
  body: z.string().default(''),
  head: z.string().min(1),
  base: z.string().min(1),
});

const pullChanges = z.object({ state: z.enum(['open', 'closed']).optional() });

/** The pull request whose number is in the address. Throws a 404 when there is none. */
export function findPull({ forge, parameter }: Call): PullRequest {
  const pull = forge.pulls.find(({ number }) => String(number) === parameter('index'));
  if (pull) return pull;
  throw notFound();
}

/** Newest first, as Forgejo lists them. It knows no filter by base or head. */
function listPulls(call: Call): Promise<Answer> {
  const { forge, user, url } = call;
  const state = url.searchParams.get('state') ?? 'open';
  const pulls = forge.pulls.filter((pull) => state === 'all' || pull.state === state);
  return answerPage(call, pulls.toReversed(), (pull) => describePull(forge, user, pull));
}

/** Throws a 409 when there is an open pull request between the same branches. */
function checkIsNew({ pulls }: Forge, head: string, base: string): void {
  const same = pulls.find(
    (pull) => pull.head === head && pull.base === base && pull.state === 'open',
  );
  if (!same) return;
  const numbers = `id: ${same.number}, issue_id: ${same.number}, head_repo_id: 1, base_repo_id: 1`;
  throw new ApiError(
    409,
    `pull request already exists for these targets [${numbers}, head_branch: ${head}, base_branch: ${base}]`,
  );
}

async function createPull(call: Call): Promise<Answer> {
  const { forge, user } = call;
  const { head: source, base, title, body } = readBody(call, pullToCreate);
  if (source === base)
    throw new ApiError(
      422,
      'Invalid PullRequest: There are no changes between the head and the base',
    );
  const head = branchOfHead(forge, source);
  const commit = await findBranch(forge.git, head);
  if (commit === undefined || (await findBranch(forge.git, base)) === undefined) throw notFound();
  checkIsNew(forge, head, base);
  const number = forge.pulls.length + 1;
  const created = timestamp();
  const pull: PullRequest = {
    number,
    title,
    body,
    head,
    base,
    author: user,
    created,
    updated: created,
    state: 'open',
    labels: [],
  };
  await moveReference(forge.git, pullReference(number), commit);
  forge.pulls.push(pull);
  return { status: 201, body: await describePull(forge, user, pull) };
}

async function editPull(call: Call): Promise<Answer> {
  const { forge, user } = call;
  const pull = findPull(call);
  if (user.rights !== 'write' && pull.author !== user) return { status: 403 };
  const { state } = readBody(call, pullChanges);
  if (state !== undefined && pull.merge)
    throw new ApiError(412, 'cannot change state of this pull request, it was already merged');
  if (state !== undefined && state !== pull.state) setState(pull, state);
  return { status: 201, body: await describePull(forge, user, pull) };
}

/** `ChangedFile`, of which the double counts no lines. */
async function listFiles(call: Call): Promise<Answer> {
  const { forge } = call;
  const { mergeBase, head } = await findPullCommits(forge, findPull(call));
  const files = await listChangedFiles(forge.git, mergeBase, head, '--find-renames');
  return answerPage(call, files, ({ path, previousPath, status }) => ({
    filename: path,
    ...(previousPath === undefined ? {} : { previous_filename: previousPath }),
    status,
    html_url: `${repositoryPage(forge)}/src/commit/${head}/${encodePath(path)}`,
    contents_url: `${repositoryApi(forge)}/contents/${encodePath(path)}?ref=${head}`,
    raw_url: `${repositoryPage(forge)}/raw/commit/${head}/${encodePath(path)}`,
  }));
}

export const pullRoutes: readonly Route[] = [
  defineRepositoryRoute('GET', '/pulls', listPulls),
  defineRepositoryRoute('POST', '/pulls', createPull),
  defineRepositoryRoute('GET', '/pulls/{index}', async (call) => ({
    status: 200,
    body: await describePull(call.forge, call.user, findPull(call)),
  })),
  defineRepositoryRoute('PATCH', '/pulls/{index}', editPull),
  defineRepositoryRoute('GET', '/pulls/{index}/files', listFiles),
];
