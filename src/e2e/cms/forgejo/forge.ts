/** What the double knows beside the files: who may sign in, pull requests and labels. */
import type { Git } from './git.ts';
import type { Person } from './write-repository.ts';

/** The protected branch, from which the site is built. */
export const mainBranch = 'main';

export interface ForgejoUser {
  readonly login: string;
  readonly fullName: string;
  readonly email: string;
  /** `none`: may read and open pull requests, as everybody may in a public repository. */
  readonly rights: 'write' | 'none';
}

export interface Label {
  readonly id: number;
  readonly name: string;
  /** Six digits without `#`. */
  readonly color: string;
}

/** How a pull request was merged. */
export interface Merge {
  readonly at: string;
  readonly by: ForgejoUser;
  readonly commit: string;
  /** Where the pull request had departed from its base. */
  readonly mergeBase: string;
}

/** A pull request. Times are ISO dates with seconds, as Forgejo keeps them. */
export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly head: string;
  readonly base: string;
  readonly author: ForgejoUser;
  readonly created: string;
  state: 'open' | 'closed';
  labels: readonly Label[];
  updated: string;
  closed?: string;
  merge?: Merge;
}

export type CheckResult = 'success' | 'failure';

/** The forge with its one repository. */
export interface Forge {
  /** `http://127.0.0.1:40123` */
  readonly url: string;
  readonly owner: string;
  readonly name: string;
  readonly git: Git;
  readonly users: readonly ForgejoUser[];
  readonly pulls: PullRequest[];
  readonly labels: Label[];
  readonly checks: () => CheckResult;
  readonly treesPerPage: number;
  readonly compareFiles: boolean;
  readonly conflictStatus: 409 | 405;
}

/** The time in the form that Forgejo uses: `2026-01-31T10:00:00Z`. */
export function timestamp(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}

/** A user as the author of a commit: with the full name, or the login of those who gave none. */
export function asPerson({ fullName, login, email }: ForgejoUser): Person {
  return { name: fullName.trim() || login, email };
}

/** The reference that keeps a pull request's commits when its branch is gone. */
export function pullReference(number: number): string {
  return `refs/pull/${number}/head`;
}

/** The open pull requests that come from a branch. */
export function openPullsOf(forge: Forge, branch: string): PullRequest[] {
  return forge.pulls.filter(({ head, state }) => head === branch && state === 'open');
}

/** Opens or closes a pull request and notes when. */
export function setState(pull: PullRequest, state: PullRequest['state']): void {
  pull.state = state;
  pull.updated = timestamp();
  if (state === 'closed') pull.closed = pull.updated;
  else delete pull.closed;
}
