/** Where the editing service keeps its things: all of it under `.cache/editing` of the project. */
import { join } from 'node:path';
import { gitHome } from './git.ts';

/** The folders of the editing service. Paths are absolute. */
export interface EditingFolders {
  /** The visitor's checkout: read, never written outside `.cache`. */
  readonly project: string;
  readonly base: string;
  /** The repository in which drafts and published work lie. decap-server changes branches in it all the time. */
  readonly repository: string;
  /** What is published: a work tree of `main` that changes only between two calls of `onPublished`. */
  readonly published: string;
  /** Stands for the person's home while Git runs in the repository. */
  readonly home: string;
  /** An empty folder: Git looks for hooks here and finds none. */
  readonly hooks: string;
}

/** The folders that belong to a project. */
export function editingFolders(project: string): EditingFolders {
  const base = join(project, '.cache/editing');
  const repository = join(base, 'repository');
  return {
    project,
    base,
    repository,
    published: join(base, 'published'),
    home: gitHome(repository),
    hooks: join(base, 'no-hooks'),
  };
}
