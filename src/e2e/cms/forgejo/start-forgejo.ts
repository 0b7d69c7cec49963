/**
 * A double of Forgejo for browser tests of the editor: as much of its API and sign-in as the editor's `forgejo` backend
 * calls, on this machine alone. Branches and files are a real bare Git repository; pull requests, labels and tokens are
 * kept in memory. It is no forge: it has one repository, no forks, no reviews and no pushing.
 * Shapes and statuses follow Forgejo's source, https://codeberg.org/forgejo/forgejo
 */
import {
  type CheckResult,
  type ForgejoUser,
  type Label,
  mainBranch,
  type PullRequest,
} from './forge.ts';
import { cloneBare, type Git } from './git.ts';
import type { Service } from './handle-request.ts';
import { findBranch, findEntry, readBlob } from './read-repository.ts';
import { type LogEntry, serve } from './serve.ts';
import { createTokens } from './tokens.ts';

export type { CheckResult, ForgejoUser, Label, PullRequest } from './forge.ts';
export type { LogEntry } from './serve.ts';

export interface ForgejoOptions {
  /** The repository to begin with, with a branch `main`. It is cloned and never written to. */
  readonly source: string;
  /** Who may sign in; the first does until `signInAs` names another. */
  readonly users: readonly [ForgejoUser, ...ForgejoUser[]];
  /** `owner/name`, as in the editor's configuration. Usually `network/site`. */
  readonly repository?: `${string}/${string}`;
  /** How long an access token works, in milliseconds. Usually an hour, as in Forgejo. */
  readonly tokenLife?: number;
  /** What the required check of `main` says when somebody publishes. Usually `success`. */
  readonly checks?: () => CheckResult;
  /** 409: the conflict is found on merging. 405: Forgejo has found it before and asks to try again. Usually 409. */
  readonly conflictStatus?: 409 | 405;
  /** Entries of a folder listing that one answer holds. Usually 1000, as in Forgejo: the rest is on the next page. */
  readonly treesPerPage?: number;
  /** Whether comparing branches lists files. Older Forgejos do not. Usually it does. */
  readonly compareFiles?: boolean;
}

export interface Forgejo {
  /** `http://127.0.0.1:40123`, to which `/api/v1` is added for the editor. */
  readonly url: string;
  /** The folder of the bare repository. */
  readonly folder: string;
  readonly pulls: readonly PullRequest[];
  readonly labels: readonly Label[];
  /** Every request but preflights, in the order of the answers. */
  readonly log: readonly LogEntry[];
  /** How often each route was asked, by its name. */
  readonly counts: Readonly<Record<string, number>>;
  /** Runs Git in the bare repository: what it printed, without white space at the end. Rejects with a `GitError`. */
  git(args: readonly string[]): Promise<string>;
  /** The text of a file on a branch, to the last byte, or nothing when there is no such file. */
  readFile(branch: string, path: string): Promise<string | undefined>;
  /** Chooses who signs in next. Throws when there is no such login. */
  signInAs(login: string): void;
  /** Ends all sign-ins, as if the time of their tokens had passed. */
  expireTokens(): void;
  /** Answers the next write with this status and does not make it: the next of all, or the next to such an address. */
  failNext(status: number, path?: RegExp): void;
  /** Ends the server and removes the repository. */
  stop(): Promise<void>;
}

async function checkMain(git: Git, source: string): Promise<void> {
  if ((await findBranch(git, mainBranch)) !== undefined) return;
  throw new Error(`"${source}" has no branch "${mainBranch}"; create one and commit to it first.`);
}

function createService(git: Git, url: string, options: ForgejoOptions): Service {
  const [owner = '', name = ''] = (options.repository ?? 'network/site').split('/');
  const { users, checks = () => 'success', conflictStatus = 409 } = options;
  const { treesPerPage = 1000, compareFiles = true, tokenLife = 3_600_000 } = options;
  const limits = { conflictStatus, treesPerPage, compareFiles };
  return {
    forge: { url, owner, name, git, users, pulls: [], labels: [], checks, ...limits },
    desk: { user: users[0], codes: new Map(), tokens: createTokens(tokenLife) },
    failures: [],
    lastWrite: Promise.resolve(),
  };
}

function chooseUser({ forge, desk }: Service, login: string): void {
  const user = forge.users.find((candidate) => candidate.login === login);
  if (!user) {
    const logins = forge.users.map((candidate) => candidate.login).join(', ');
    throw new Error(`Nobody is called "${login}" here; expected one of: ${logins}.`);
  }
  desk.user = user;
}

async function readText(git: Git, branch: string, path: string): Promise<string | undefined> {
  const commit = await findBranch(git, branch);
  const entry = commit && (await findEntry(git, commit, path));
  return entry ? (await readBlob(git, entry.sha))?.toString('utf8') : undefined;
}

/** Starts a double on a free port of 127.0.0.1. Rejects when the repository cannot be cloned or has no `main`. */
export async function startForgejo(options: ForgejoOptions): Promise<Forgejo> {
  const git = await cloneBare(options.source);
  try {
    await checkMain(git, options.source);
    const server = await serve((url) => createService(git, url, options));
    const { service, url, log, counts } = server;
    return {
      url,
      log,
      counts,
      folder: git.folder,
      pulls: service.forge.pulls,
      labels: service.forge.labels,
      git: async (args) => (await git.text(args)).trimEnd(),
      readFile: (branch, path) => readText(git, branch, path),
      signInAs: (login) => chooseUser(service, login),
      expireTokens: () => service.desk.tokens.expire(),
      failNext: (status, path = /^/) => service.failures.push({ status, path }),
      stop: async () => {
        await server.close();
        await git.remove();
      },
    };
  } catch (error) {
    await git.remove();
    throw error;
  }
}
