/** Writes `/licences.txt` into a built site. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../lib/project.ts';
import { formatLicences, type ListedPackage, licenceProblems } from './list-licences.ts';
import { readPackage } from './read-package.ts';
import { type BundleName, bundles, readShipped } from './shipped.ts';
import { takenAlong } from './taken-along.ts';

/** Name of the list in the built site. */
export const licencesFile = 'licences.txt';

/** Folder of every package in the site → the parts that it is in. */
function partsOfPackages(): Map<string, string[]> {
  const found = [
    ...(Object.keys(bundles) as BundleName[]).flatMap((bundle) =>
      readShipped(bundle).map((folder) => [folder, bundles[bundle]] as const),
    ),
    ...Object.entries(takenAlong).map(([name, part]) => [`node_modules/${name}`, part] as const),
  ];
  return new Map(
    [...Map.groupBy(found, ([folder]) => folder)].map(([folder, of]) => [
      folder,
      of.map(([, part]) => part),
    ]),
  );
}

/** One entry for each package and version, wherever in `node_modules` it lies. */
function joinCopies(packages: readonly ListedPackage[]): ListedPackage[] {
  const copies = Map.groupBy(packages, ({ name, version }) => `${name}@${version}`);
  return [...copies.values()].flatMap(([first, ...others]) =>
    first
      ? [{ ...first, parts: [...new Set([first, ...others].flatMap(({ parts }) => parts))] }]
      : [],
  );
}

/**
 * Writes the licences of everything that travels to a browser, from what the bundlers noted while this site was built. Gives
 * the number of packages. Throws, naming them, when packages must not travel with the site.
 */
export function writeLicences(folder: string): number {
  const packages = joinCopies(
    [...partsOfPackages()].map(([path, parts]) => ({
      ...readPackage(join(projectRoot, path)),
      parts,
    })),
  );
  const problems = licenceProblems(packages);
  if (problems.length > 0)
    throw new Error(`The site was not built: licences do not allow it.\n${problems.join('\n')}`);
  writeFileSync(join(folder, licencesFile), formatLicences(packages));
  return packages.length;
}
