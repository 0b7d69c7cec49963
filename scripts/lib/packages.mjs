/** Compares what the lock file asks for with what is installed. */

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean, peer?: boolean }} Package
 * @typedef {{ packages?: Record<string, Package> }} Lock
 */

/**
 * Paths of the packages that are missing or have another version than the lock file says. Optional ones may be missing:
 * they belong to other machines, apart from those that this machine needs. Both files have npm's form, lockfileVersion 3
 * (https://docs.npmjs.com/cli/configuring-npm/package-lock-json).
 * @param {Lock} lock content of package-lock.json
 * @param {Lock | undefined} installed content of node_modules/.package-lock.json, if there is one
 * @param {readonly string[]} [needed] paths of optional packages that must be there
 * @returns {string[]}
 */
export function missingPackages(lock, installed, needed = []) {
  const there = installed?.packages ?? {};
  return Object.entries(lock.packages ?? {})
    .filter(
      ([path, { optional, devOptional, link }]) =>
        needed.includes(path) || (path !== '' && !optional && !devOptional && !link),
    )
    .filter(([path, { version }]) => there[path]?.version !== version)
    .map(([path]) => path);
}
