/** Whether a bill of materials names everything that the lock file holds. */
import { z } from 'zod';
import { type Lock, type LockedPackage, nameOfPath, takenPackages } from '../lock/lock.ts';

const billSchema = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.enum(['1.5', '1.6', '1.7']),
  components: z.array(
    z.object({
      purl: z.string().optional(),
      hashes: z.array(z.object({ alg: z.string(), content: z.string() })).optional(),
    }),
  ),
});

/** `@b/c` in version 1 → `pkg:npm/%40b/c@1` (https://github.com/package-url/purl-spec). */
export function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}

/** `sha512-…` in base64 → hexadecimal digits, as the bill has them. */
function hashOf({ integrity = '' }: LockedPackage): string {
  const [, digest = ''] = /sha512-(\S+)/.exec(integrity) ?? [];
  return Buffer.from(digest, 'base64').toString('hex');
}

/** Sentences about packages that are missing in the bill, or stand there with another hash. Throws when it is no bill. */
export function sbomProblems(bill: string, lock: Lock): string[] {
  const { components } = billSchema.parse(JSON.parse(bill));
  const hashes = new Map(
    components.map(({ purl, hashes: own }) => [purl, own?.map(({ content }) => content) ?? []]),
  );
  return takenPackages(lock).flatMap(([path, locked]) => {
    const purl = purlOf(nameOfPath(path), locked.version ?? '');
    const found = hashes.get(purl);
    if (!found) return [`${purl} is missing in the bill of materials; expected every package.`];
    return found.includes(hashOf(locked))
      ? []
      : [`${purl} has another hash in the bill of materials than in package-lock.json.`];
  });
}
