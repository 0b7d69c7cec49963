/** Finds the Node that Astro and our TypeScript need. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodePackage } from './node-package.mjs';

/** The top folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The package that brings Node for this machine. */
export const ownNode = nodePackage(process.platform, process.arch);

/**
 * The file of the Node that comes with the packages, or this one when it is new enough. Throws when there is neither.
 * @returns {string}
 */
export function findNode() {
  if (ownNode && existsSync(join(root, ownNode.program))) return join(root, ownNode.program);
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(
    `Node 24 is needed; this is Node ${process.versions.node}, and none came with the packages ` +
      `(${ownNode?.program ?? `there is none for ${process.platform} on ${process.arch}`}). ` +
      'Run "npm ci", or install Node 24 from https://nodejs.org, then run the same command again.',
  );
}
