/** Compares the packages that want to run a program while they are installed with the list of those that were looked at. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import { projectRoot } from '../lib/project.ts';
import { type Lock, nameOfPath, takenPackages } from './lock.ts';

/** The list, and where it stands. */
export const installScriptsFile = 'docs/install-scripts.yaml';

const reason = z.string().min(20);
const listSchema = z.array(
  z.strictObject({ name: z.string().min(1), script: reason, without: reason }),
);

/** A package whose program is not run: what the program is for, and why the site does without. */
export type InstallScript = z.infer<typeof listSchema>[number];

/** Reads the list. Throws on anything that is not of its form. */
export function readInstallScripts(): InstallScript[] {
  return listSchema.parse(load(readFileSync(join(projectRoot, installScriptsFile), 'utf8')));
}

/** Sentences about packages that are on one side only. */
export function installScriptProblems(lock: Lock, list: readonly InstallScript[]): string[] {
  const wanting = new Set(
    takenPackages(lock)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => nameOfPath(path)),
  );
  const known = new Set(list.map(({ name }) => name));
  return [
    ...[...wanting.difference(known)].map(
      (name) =>
        `${name} wants to run a program while it is installed; expected it in ${installScriptsFile}. Read the program, then add the package there or choose another one.`,
    ),
    ...[...known.difference(wanting)].map(
      (name) =>
        `${installScriptsFile} names ${name}, which runs nothing while it is installed, or is not there. Take it out.`,
    ),
  ];
}
