/** Tells Lighthouse's figures as a table. */

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface PageScore {
  readonly path: string;
  /** 0 to 100, in the order of `categories`. */
  readonly scores: readonly number[];
  /** Audits that did not pass, by their titles. */
  readonly open: readonly string[];
}

/** Reads the part of Lighthouse's report that we tell. */
export function readReport(path: string, report: string): PageScore {
  const { categories: found, audits } = JSON.parse(report) as {
    categories: Record<
      string,
      { score: number | null; auditRefs: { id: string; weight: number }[] }
    >;
    audits: Record<string, { title: string; score: number | null }>;
  };
  const open = categories.flatMap((name) =>
    (found[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      return audit && weight > 0 && audit.score !== null && audit.score < 0.9
        ? [`${name}: ${audit.title}`]
        : [];
    }),
  );
  return {
    path,
    scores: categories.map((name) => Math.round((found[name]?.score ?? 0) * 100)),
    open,
  };
}

/** A Markdown table, and below it what keeps a page from 100. */
export function scoreTable(pages: readonly PageScore[]): string {
  const head = `| Page | ${categories.join(' | ')} |\n| --- |${' --: |'.repeat(categories.length)}`;
  const rows = pages.map(({ path, scores }) => `| ${path} | ${scores.join(' | ')} |`);
  const open = pages.flatMap(({ path, open: audits }) =>
    audits.map((audit) => `${path}: ${audit}`),
  );
  return [head, ...rows, ...(open.length > 0 ? ['', ...open] : [])].join('\n');
}
