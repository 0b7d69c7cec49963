/** Folders and files by their object names. */
import { type Answer, ApiError } from '../answer.ts';
import { findCommit, listTree, readBlob, shaPattern, type TreeEntry } from '../read-repository.ts';
import { type Call, defineRepositoryRoute, type Route } from '../route.ts';
import { repositoryApi } from '../shapes.ts';

/** The address of a folder or file; another repository inside this one has none. */
function addressOf(api: string, { type, sha }: TreeEntry): string {
  if (type === 'commit') return '';
  return `${api}/git/${type === 'tree' ? 'trees' : 'blobs'}/${sha}`;
}

/**
 * `GitTreeResponse`. What exceeds `[api] DEFAULT_GIT_TREES_PER_PAGE` is on the next page, also when nobody asks for one:
 * https://codeberg.org/forgejo/forgejo/src/branch/forgejo/services/repository/files/tree.go
 */
async function answerTree({ forge, url, parameter }: Call): Promise<Answer> {
  const query = url.searchParams;
  const isRecursive = ['1', 't', 'true'].includes(query.get('recursive')?.toLowerCase() ?? '');
  const name = parameter('sha');
  const sha = shaPattern.test(name) ? name : await findCommit(forge.git, name);
  const entries = sha && (await listTree(forge.git, sha, isRecursive ? ['-r', '-t'] : []));
  if (!entries) throw new ApiError(400, `sha not found [${name}]`);
  const page = Math.max(1, Number(query.get('page')) || 1);
  const asked = Number(query.get('per_page') ?? query.get('limit')) || forge.treesPerPage;
  const size = Math.min(Math.max(1, asked), forge.treesPerPage);
  const api = repositoryApi(forge);
  const tree = entries
    .slice((page - 1) * size, page * size)
    .map((entry) => ({ ...entry, url: addressOf(api, entry) }));
  const total = entries.length;
  const body = { sha, url: `${api}/git/trees/${sha}`, tree, page, total_count: total };
  return { status: 200, body: { ...body, truncated: total > size } };
}

/** `GitBlobResponse` */
async function answerBlob({ forge, parameter }: Call): Promise<Answer> {
  const sha = parameter('sha');
  const bytes = await readBlob(forge.git, sha);
  if (!bytes) throw new ApiError(400, `object does not exist [id: ${sha}, rel_path: ]`);
  return {
    status: 200,
    body: {
      content: bytes.toString('base64'),
      encoding: 'base64',
      url: `${repositoryApi(forge)}/git/blobs/${sha}`,
      sha,
      size: bytes.length,
    },
  };
}

export const gitObjectRoutes: readonly Route[] = [
  defineRepositoryRoute('GET', '/git/trees/{sha}', answerTree),
  defineRepositoryRoute('GET', '/git/blobs/{sha}', answerBlob),
];
