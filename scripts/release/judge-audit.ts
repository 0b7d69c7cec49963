/** Whether known weaknesses of packages stop a release. */
import { load } from 'js-yaml';
import { z } from 'zod';
import type { Lock } from '../lock/lock.ts';
import { type Advisory, type Severity, severities } from './audit-report.ts';

/** Where exceptions stand. */
export const exceptionsFile = 'docs/audit-exceptions.yaml';

const exceptionsSchema = z.array(
  z.strictObject({
    advisory: z.string().min(1),
    package: z.string().min(1),
    reason: z.string().min(20),
    // YAML reads 2027-02-28 as a moment; quoted, it stays a text.
    until: z.union([z.date().transform((day) => day.toISOString().slice(0, 10)), z.iso.date()]),
  }),
);

/** A weakness that does not matter here: why, and up to which day that was looked at. */
export type AuditException = z.infer<typeof exceptionsSchema>[number];

/** Reads the file of exceptions. Throws on anything that is not of its form. */
export function parseExceptions(yaml: string): AuditException[] {
  const read = exceptionsSchema.safeParse(load(yaml));
  if (read.success) return read.data;
  throw new Error(
    `${exceptionsFile} is not of the form that its first lines show.\n${z.prettifyError(read.error)}`,
  );
}

/** A weakness counts from here on: sooner in what builds the site or travels with it than in what only tests it. */
const countsFrom = { used: 'moderate', onlyTests: 'high' } as const satisfies Record<
  string,
  Severity
>;

const isAtLeast = (severity: Severity, least: Severity) =>
  severities.indexOf(severity) >= severities.indexOf(least);

function counts({ severity, paths }: Advisory, { packages }: Lock): boolean {
  const onlyTests = paths.length > 0 && paths.every((path) => packages[path]?.dev);
  return isAtLeast(severity, onlyTests ? countsFrom.onlyTests : countsFrom.used);
}

const isAbout = (exception: AuditException, advisory: Advisory) =>
  exception.advisory === advisory.id && exception.package === advisory.package;

/**
 * Sentences about what stops a release: weaknesses without an exception, exceptions that have run out or that nothing
 * reported needs. `today` is `2026-11-25`.
 */
export function auditProblems(
  advisories: readonly Advisory[],
  exceptions: readonly AuditException[],
  lock: Lock,
  today: string,
): string[] {
  const unanswered = advisories
    .filter((advisory) => counts(advisory, lock))
    .filter((advisory) => !exceptions.some((exception) => isAbout(exception, advisory)))
    .map(
      ({ id, severity, title, url, paths, ...advisory }) =>
        `${advisory.package} has a known weakness (${severity}, ${id}): ${title}. ${url}\n  It lies in ${paths.join(', ')}. Raise the version, leave the package out, or say in ${exceptionsFile} why it does not matter here.`,
    );
  const used = (exception: AuditException) => advisories.some((one) => isAbout(exception, one));
  const stale = exceptions.flatMap((exception) => {
    const label = `${exceptionsFile}: ${exception.advisory} of ${exception.package}`;
    if (!used(exception)) return [`${label} is no longer reported. Take the exception out.`];
    if (exception.until < today)
      return [
        `${label} was looked at until ${exception.until}. Look again: raise the version, or give a new reason and day.`,
      ];
    return [];
  });
  return [...unanswered, ...stale];
}
