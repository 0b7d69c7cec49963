/** Whether every package comes from npm's registry and is known by its hash. */
import { type Lock, type LockedPackage, nameOfPath, takenPackages } from './lock.ts';

const registry = 'https://registry.npmjs.org/';

/** Ranges of versions and tags; anything with a colon or a slash names a place: `git+ssh://…`, `owner/name`, `file:…`. */
const isRange = (range: string) => !/[:/]/.test(range);

const listed = (ranges: Readonly<Record<string, string>> = {}) => Object.entries(ranges);

/** Asked for from elsewhere. A range of a peer takes part too: npm installs peers. */
function strangeRanges(path: string, locked: LockedPackage): string[] {
  const ranges = [
    ...listed(locked.dependencies),
    ...listed(locked.optionalDependencies),
    ...listed(locked.peerDependencies),
    // npm fetches those of the project only.
    ...(path === '' ? listed(locked.devDependencies) : []),
  ];
  return ranges
    .filter(([, range]) => !isRange(range))
    .map(
      ([name, range]) =>
        `${path || 'package.json'} asks for ${name} as "${range}"; expected a version of npm's registry. Take another package, or an older version of this one.`,
    );
}

function problemsOf(path: string, { name, integrity, resolved, link }: LockedPackage): string[] {
  if (link) return [`${path} is a link to a folder; expected a package of npm's registry.`];
  const strong = /(?:^|\s)sha(?:384|512)-/.test(integrity ?? '');
  return [
    ...(strong
      ? []
      : [
          `${path} has ${integrity ? `the weak hash "${integrity}"` : 'no hash'}; expected one that begins with sha512-. Run "npm install ${nameOfPath(path)}" again.`,
        ]),
    ...(resolved === undefined || resolved.startsWith(registry)
      ? []
      : [`${path} comes from ${resolved}; expected an address that begins with ${registry}.`]),
    ...(name === undefined || name === nameOfPath(path)
      ? []
      : [`${path} is the package "${name}" under another name; expected its own.`]),
  ];
}

/**
 * Sentences about packages that the lock file does not hold fast. Addresses may be missing there: npm then asks the
 * registry of the machine, and the hash decides whether it was given the same bytes.
 */
export function lockProblems(lock: Lock): string[] {
  const form =
    lock.lockfileVersion === 3
      ? []
      : [
          `package-lock.json has the form ${lock.lockfileVersion}; expected 3, which npm 7 and newer write.`,
        ];
  return [
    ...form,
    ...Object.entries(lock.packages).flatMap(([path, locked]) => strangeRanges(path, locked)),
    ...takenPackages(lock).flatMap(([path, locked]) => problemsOf(path, locked)),
  ];
}
