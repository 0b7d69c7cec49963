/** The examples for CI under docs/ci, read as data: their jobs with their limits and shell lines. */
import { load } from 'js-yaml';
import { readProjectFile } from './documents.ts';

/** One file for each host. */
export const ciExamples = [
  'docs/ci/forgejo-actions.yml',
  'docs/ci/github-actions.yml',
  'docs/ci/gitlab-ci.yml',
] as const;

/** A job as it stands in the file; GitLab's `.proposal` is one that others extend. */
export interface Job {
  readonly name: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

const notJobs = new Set(['workflow', 'stages', 'default']);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The jobs of an example. Throws when it is no YAML or has no jobs. */
export function jobsOf(path: string): Job[] {
  const file = load(readProjectFile(path));
  if (!isRecord(file)) throw new Error(`${path} is no mapping.`);
  const jobs = isRecord(file['jobs'])
    ? Object.entries(file['jobs'])
    : Object.entries(file).filter(([name]) => !notJobs.has(name));
  return jobs.map(([name, settings]) => {
    if (!isRecord(settings)) throw new Error(`${path}: the job "${name}" is no mapping.`);
    return { name, settings };
  });
}

/** What a job runs in a shell: `run` of its steps, or `before_script` and `script`. */
export function shellOf({ settings }: Job): string[] {
  const steps = Array.isArray(settings['steps']) ? settings['steps'].filter(isRecord) : [];
  return [
    ...steps.map((step) => step['run']),
    ...[settings['before_script'], settings['script']].flat(),
  ].filter((line) => typeof line === 'string');
}

/** Actions that a workflow names by a version or a branch, which can be moved to other code, and not by a digest. */
export function unpinnedActions(workflow: string): string[] {
  return [...workflow.matchAll(/^[\s-]*uses:\s*["']?([^\s"'#]+)/gm)]
    .map(([, action = '']) => action)
    .filter((action) => !/@[0-9a-f]{40}$/.test(action));
}
