/** Which licence a package has, and whether it may travel with the site. */
import satisfies from 'spdx-satisfies';

/**
 * Licences (https://spdx.org/licenses/) that let anybody pass the work on, to any end, with their texts beside it, which is
 * what `/licences.txt` does. MPL-2.0 asks besides that changes to its own files are published: we change none of them, and
 * the list says where they are.
 */
export const allowedLicences = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
  'WTFPL',
  'Zlib',
];

/** Licences of packages whose package.json names none, with the place that does. */
const saidElsewhere: Readonly<Record<string, string>> = {
  // The last section of its README.md.
  'semaphore@1.1.0': 'MIT',
};

/** What a package.json says of itself, in the forms of https://docs.npmjs.com/cli/configuring-npm/package-json and before. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type: string };
  readonly licenses?: readonly { readonly type: string }[];
  readonly author?: string | { readonly name?: string };
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
}

/** The licence as an SPDX expression: `MIT`, `(WTFPL OR MIT)`. Undefined when the package names none. */
export function licenceOf({ name, version, license, licenses }: Manifest): string | undefined {
  if (typeof license === 'string') return license;
  if (license) return license.type;
  if (licenses?.length) return licenses.map(({ type }) => type).join(' OR ');
  return saidElsewhere[`${name}@${version}`];
}

/** True when the licence, or one of those that may be chosen, is allowed. */
export function isAllowed(licence: string): boolean {
  try {
    return satisfies(licence, allowedLicences);
  } catch {
    // It is no SPDX expression: `SEE LICENSE IN …`, `UNLICENSED`.
    return false;
  }
}
