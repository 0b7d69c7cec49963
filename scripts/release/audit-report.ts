/** What `npm audit --json` says, reduced to the weaknesses that it names. */
import { z } from 'zod';

/** Weights of a weakness, the least first (https://docs.npmjs.com/cli/commands/npm-audit). */
export const severities = ['info', 'low', 'moderate', 'high', 'critical'] as const;

const severitySchema = z.enum(severities);

/** Of a weakness in a package. */
export type Severity = z.infer<typeof severitySchema>;

const advisorySchema = z.object({
  source: z.number(),
  name: z.string(),
  title: z.string(),
  url: z.string(),
  severity: severitySchema,
});

/** Report of npm 7 and newer; those before have another form, which this refuses. */
const reportSchema = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(
    z.string(),
    z.object({
      // A text names another package of the report, through which this one is weak.
      via: z.array(z.union([z.string(), advisorySchema])),
      nodes: z.array(z.string()),
    }),
  ),
  metadata: z.object({ dependencies: z.object({ total: z.number().positive() }) }),
});

/** A weakness that somebody has made known. */
export interface Advisory {
  /** `GHSA-c2qf-rxjj-qqgw`, or npm's own number where the address has none. */
  readonly id: string;
  readonly package: string;
  readonly title: string;
  readonly url: string;
  readonly severity: Severity;
  /** Where the package lies: `node_modules/a`. */
  readonly paths: readonly string[];
}

const noAnswer =
  'The registry did not say which packages have known weaknesses, so there is no release. ' +
  'Expected the JSON of "npm audit". Check the network and the registry setting of npm ' +
  '("npm config get registry"; a mirror must offer /-/npm/v1/security/advisories/bulk), then run the command again.';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What npm says of itself when it failed: `{ message, error: { summary } }`. */
function saidInstead(answer: unknown, text: string): string {
  const failure = z
    .object({ message: z.string().optional(), error: z.object({ summary: z.string() }).optional() })
    .safeParse(answer).data;
  return failure?.message || failure?.error?.summary || text.trim().slice(0, 300) || 'nothing';
}

/** Weaknesses of a report, each once. Throws with a sentence when the text is no whole report: an error is never "none". */
export function readAdvisories(text: string): Advisory[] {
  const answer = parseJson(text);
  const report = reportSchema.safeParse(answer);
  if (!report.success) throw new Error(`${noAnswer}\nnpm said: ${saidInstead(answer, text)}`);
  const advisories = Object.values(report.data.vulnerabilities).flatMap(({ via, nodes }) =>
    via.flatMap((cause) =>
      typeof cause === 'string'
        ? []
        : [
            {
              id: /GHSA(?:-\w{4}){3}/.exec(cause.url)?.[0] ?? String(cause.source),
              package: cause.name,
              title: cause.title,
              url: cause.url,
              severity: cause.severity,
              paths: nodes,
            },
          ],
    ),
  );
  return [...new Map(advisories.map((one) => [`${one.id} ${one.package}`, one])).values()];
}
