/** Writes commits and moves branches of a bare repository, without ever checking anything out. */
import { type Git, GitError } from './git.ts';

/** Who a commit is by. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

/** What one path shall be after a commit: a file with these bytes and this mode, or nothing. */
export type FileState =
  | { readonly path: string; readonly content: Buffer; readonly mode: string }
  | { readonly path: string; readonly content?: never };

/** Points a full reference (`refs/heads/main`) at a commit, creating it when it is new. */
export async function moveReference(git: Git, reference: string, commit: string): Promise<void> {
  await git.text(['update-ref', reference, commit]);
}

/** Removes a full reference. Its commits stay as long as another reference has them. */
export async function removeReference(git: Git, reference: string): Promise<void> {
  await git.text(['update-ref', '-d', reference]);
}

/** A path as the commands of `fast-import` take it: quoted, as it may begin with a quote or have line breaks. */
function quotePath(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

function dataCommand(bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
}

function fileCommand(file: FileState): Buffer {
  const path = quotePath(file.path);
  if (file.content === undefined) return Buffer.from(`D ${path}\n`);
  return Buffer.concat([Buffer.from(`M ${file.mode} inline ${path}\n`), dataCommand(file.content)]);
}

/** `Name <address>`, without the letters that would end one of the two. */
function signature({ name, email }: Person): string {
  return `${name.replace(/[<>\n]/g, '')} <${email.replace(/[<>\n]/g, '')}>`;
}

/** Makes a commit on a branch of which `parent` is the newest: the commit's name. https://git-scm.com/docs/git-fast-import */
export async function commitFiles(
  git: Git,
  branch: string,
  parent: string,
  message: string,
  person: Person,
  files: readonly FileState[],
): Promise<string> {
  const by = signature(person);
  const input = Buffer.concat([
    Buffer.from(`commit refs/heads/${branch}\nmark :1\nauthor ${by} now\ncommitter ${by} now\n`),
    dataCommand(Buffer.from(`${message.trim()}\n`)),
    Buffer.from(`from ${parent}\n`),
    ...files.map(fileCommand),
    Buffer.from('get-mark :1\n'),
  ]);
  const options = ['--quiet', '--date-format=now'];
  return (await git.text(['fast-import', ...options], { input })).trim();
}

/** The tree that merging one commit into another gives, or nothing when they are in conflict. */
export async function mergeTrees(
  git: Git,
  into: string,
  from: string,
): Promise<string | undefined> {
  try {
    const output = await git.text(['merge-tree', '--write-tree', into, from]);
    return output.split('\n')[0];
  } catch (error) {
    // https://git-scm.com/docs/git-merge-tree#_exit_status
    if (error instanceof GitError && error.code === 1) return undefined;
    throw error;
  }
}

/** Makes a commit of a tree and gives its object name. No branch is moved. */
export async function writeCommit(
  git: Git,
  tree: string,
  parents: readonly string[],
  message: string,
  { name, email }: Person,
): Promise<string> {
  const environment = {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  };
  const links = parents.flatMap((parent) => ['-p', parent]);
  const input = `${message.trim()}\n`;
  const commit = await git.text(['commit-tree', tree, ...links, '-F', '-'], { environment, input });
  return commit.trim();
}
