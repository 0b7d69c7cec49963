/** Users, the repository, labels and commits in the shape of Forgejo's API (`modules/structs` of its source). */
import { type Forge, type ForgejoUser, type Label, mainBranch } from './forge.ts';
import type { Commit, Signature } from './read-history.ts';

/** Where the repository's API begins: `http://…/api/v1/repos/network/site`. */
export function repositoryApi({ url, owner, name }: Forge): string {
  return `${url}/api/v1/repos/${owner}/${name}`;
}

/** Where a person would look at the repository. */
export function repositoryPage({ url, owner, name }: Forge): string {
  return `${url}/${owner}/${name}`;
}

/** `a b/ä.md` → `a%20b/%C3%A4.md` */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** `User` */
export function describeUser(forge: Forge, user: ForgejoUser): object {
  return {
    id: forge.users.indexOf(user) + 1,
    login: user.login,
    login_name: '',
    source_id: 0,
    full_name: user.fullName,
    email: user.email,
    avatar_url: `${forge.url}/avatars/${user.login}`,
    html_url: `${forge.url}/${user.login}`,
    language: '',
    is_admin: false,
    active: true,
    visibility: 'public',
    username: user.login,
  };
}

/** `Repository`, with what a user may do there. */
export function describeRepository(forge: Forge, user: ForgejoUser): object {
  const { url, owner, name } = forge;
  return {
    id: 1,
    owner: { id: 1000, login: owner, full_name: '', username: owner, avatar_url: '' },
    name,
    full_name: `${owner}/${name}`,
    description: '',
    empty: false,
    private: false,
    fork: false,
    template: false,
    parent: null,
    mirror: false,
    archived: false,
    html_url: repositoryPage(forge),
    url: repositoryApi(forge),
    clone_url: `${url}/${owner}/${name}.git`,
    default_branch: mainBranch,
    permissions: { admin: false, push: user.rights === 'write', pull: true },
    has_pull_requests: true,
    allow_merge_commits: true,
    default_merge_style: 'merge',
    object_format_name: 'sha1',
  };
}

/** `Label` */
export function describeLabel(forge: Forge, { id, name, color }: Label): object {
  return {
    id,
    name,
    exclusive: false,
    is_archived: false,
    color,
    description: '',
    url: `${repositoryApi(forge)}/labels/${id}`,
  };
}

/** The user whose address is on a commit, if the forge knows it. */
function describeSigner(forge: Forge, { email }: Signature): object | null {
  const user = forge.users.find((candidate) => candidate.email === email);
  return user ? describeUser(forge, user) : null;
}

function describeCommitName(forge: Forge, sha: string, created: string): object {
  return { url: `${repositoryApi(forge)}/git/commits/${sha}`, sha, created };
}

/** `Commit`. Its files and numbers of lines are null, as with `files=false&stat=false`. */
export function describeCommit(forge: Forge, commit: Commit): object {
  const { sha, author, committer, message, parents } = commit;
  const url = `${repositoryApi(forge)}/git/commits/${sha}`;
  const tree = { url: `${repositoryApi(forge)}/git/trees/${sha}`, sha, created: committer.date };
  return {
    ...describeCommitName(forge, sha, committer.date),
    html_url: `${repositoryPage(forge)}/commit/${sha}`,
    commit: { url, author, committer, message, tree, verification: null },
    author: describeSigner(forge, author),
    committer: describeSigner(forge, committer),
    parents: parents.map((parent) => describeCommitName(forge, parent, committer.date)),
    files: null,
    stats: null,
  };
}

/** `PayloadCommit`, the short form of a commit that stands with a branch. */
export function describeBranchCommit(forge: Forge, commit: Commit): object {
  const { sha, author, committer, message } = commit;
  return {
    id: sha,
    message,
    url: `${repositoryPage(forge)}/commit/${sha}`,
    author: { name: author.name, email: author.email, username: '' },
    committer: { name: committer.name, email: committer.email, username: '' },
    verification: null,
    timestamp: committer.date,
    added: null,
    removed: null,
    modified: null,
  };
}
