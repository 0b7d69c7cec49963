/** Puts the local editing service together: the CMS on real Git, on this machine alone. */
import { mkdirSync, realpathSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { claimFolder } from '../lib/claim-folder.ts';
import { hasOwnPublications } from './bring-source.ts';
import { startDecapServer } from './decap-server.ts';
import { prepareRepository } from './editing-repository.ts';
import { type EditingFolders, editingFolders } from './folders.ts';
import { requireGit } from './git-version.ts';
import { isNoteAlone, noteAddresses } from './note-addresses.ts';
import { createProxy, type EditingHandler } from './proxy.ts';
import { makePublishedFolder, updatePublishedFolder } from './published-folder.ts';
import { type Publication, readMain, watchPublished } from './watch-published.ts';

/** Milliseconds that a call under way gets when the service is stopped. */
const stopPatience = 2500;

/** The running service. */
export interface Editing {
  /** Answers `/admin/api/v1` and `/admin/backend.json`; false for everything else. */
  readonly handler: EditingHandler;
  /** The repository with the drafts (branches `cms/…`) and what is published (`main`). */
  readonly repository: string;
  /** A folder with `content/` as it is published. It changes only right before a callback of `onPublished`. */
  readonly contentRoot: string;
  /** Whether something was published in the editor before this start that the checkout does not have. */
  readonly hasOwnPublications: boolean;
  /** Sentences for the person at the terminal about what was found and done at the start. */
  readonly notes: readonly string[];
  /**
   * Calls back when something was published, once `contentRoot` holds it; never twice at once. A callback that fails is
   * told to `onProblem`. May be called once.
   */
  readonly onPublished: (
    callback: (publication: Publication) => unknown,
    onProblem: (problem: unknown) => void,
  ) => void;
  /** Keeps the text of the ledger on `main`. Not told to `onPublished`: no page is different. */
  readonly noteAddresses: (ledger: string) => Promise<void>;
  /** Waits for a call that is under way, then ends decap-server. May be called more than once. */
  readonly stop: () => Promise<void>;
}

async function startIn(folders: EditingFolders, release: () => void): Promise<Editing> {
  const { repository, published } = folders;
  const { notes } = await prepareRepository(folders);
  const isAhead = await hasOwnPublications(repository);
  const known = await readMain(repository);
  await makePublishedFolder(folders, known);
  const decap = await startDecapServer(repository);
  const { handler, idle, between } = createProxy({ repository, decap });
  let watch: { stop: () => void } | undefined;
  let stopped: Promise<void> | undefined;

  const onPublished: Editing['onPublished'] = (callback, onProblem) => {
    if (watch) throw new Error('onPublished was called before; expected one callback.');
    const onMoved = async (publication: Publication) => {
      await updatePublishedFolder(folders, publication.to);
      if (!(await isNoteAlone(repository, publication))) await callback(publication);
    };
    watch = watchPublished({ repository, known, onMoved, onProblem });
  };

  const stop = async () => {
    watch?.stop();
    await Promise.race([idle(), wait(stopPatience, undefined, { ref: false })]);
    await decap.stop();
    release();
  };

  return {
    handler,
    repository,
    contentRoot: published,
    hasOwnPublications: isAhead,
    notes,
    onPublished,
    noteAddresses: (ledger) => between(() => noteAddresses(repository, ledger)),
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

/**
 * Starts the editing service of a project. Writes to `.cache/editing` of the project and nowhere else. Throws an Error with
 * a sentence when Git is missing or older than 2.30, or the editor of this folder is open already.
 */
export async function startEditing({ project }: { project: string }): Promise<Editing> {
  const folders = editingFolders(realpathSync(project));
  await requireGit(folders.project);
  mkdirSync(folders.base, { recursive: true });
  const { release } = claimFolder(
    folders.base,
    (holder) =>
      `The editor of this folder is open already, in process ${holder.process}. Use that one, or stop it first.`,
  );
  try {
    return await startIn(folders, release);
  } catch (problem) {
    release();
    throw problem;
  }
}
