/** Where content, code and cache are on this machine. */
import { join, resolve } from 'node:path';

/** Paths are absolute. */
export interface Places {
  /** Folder that holds `content/`. */
  readonly root: string;
  /** Folder that holds `src/`. */
  readonly code: string;
  /** Folder for compiled bodies. */
  readonly cache: string;
}

/**
 * The folder whose `content/` is read: the project's own, unless CONTENT_ROOT names another, such as the copy that the
 * editor writes to.
 */
export function contentRoot(project: string): string {
  return resolve(process.env['CONTENT_ROOT'] || project);
}

/** Folder of compiled bodies under the project's root. */
export function cacheFolder(project: string): string {
  return join(project, '.cache/bodies');
}

/** The places of a project. */
export function placesOf(project: string): Places {
  return { root: contentRoot(project), code: project, cache: cacheFolder(project) };
}
