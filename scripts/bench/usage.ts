/** What a build used, and how several runs are told. Pure. */

export interface Usage {
  /** Processor seconds of the process and its threads, in user code and in the system. */
  readonly cpu: number;
  /** Seconds by the clock. */
  readonly wall: number;
  /** Largest resident memory in mebibytes. */
  readonly peak: number;
  readonly pages: number;
}

/** Reads the file of usage.mjs: microseconds and kibibytes (https://nodejs.org/api/process.html#processresourceusage). */
export function readUsage(json: string, wall: number, pages: number): Usage {
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(json) as Record<string, number>;
  return {
    cpu: ((userCPUTime ?? 0) + (systemCPUTime ?? 0)) / 1e6,
    wall,
    peak: (maxRSS ?? 0) / 1024,
    pages,
  };
}

/** The middle value of each figure. Throws when there is no run. */
export function median(runs: readonly Usage[]): Usage {
  const middle = (figure: keyof Usage) => {
    const sorted = runs.map((run) => run[figure]).sort((a, b) => a - b);
    const value = sorted[Math.floor((sorted.length - 1) / 2)];
    if (value === undefined) throw new Error('Nothing was measured.');
    return value;
  };
  return { cpu: middle('cpu'), wall: middle('wall'), peak: middle('peak'), pages: middle('pages') };
}

/** A Markdown table of builds by name, with the processor time of each page and the ratio to the first row. */
export function usageTable(builds: ReadonlyMap<string, Usage>): string {
  const first = [...builds.values()][0];
  const rows = [...builds].map(([name, { cpu, wall, peak, pages }]) => {
    const ratio = (cpu / (first?.cpu ?? cpu)).toFixed(2);
    return `| ${name} | ${pages} | ${cpu.toFixed(1)} | ${ratio} | ${((cpu / pages) * 1000).toFixed(2)} | ${wall.toFixed(1)} | ${peak.toFixed(0)} |`;
  });
  return [
    '| Build | Pages | CPU s | Ratio | CPU ms a page | Clock s | Peak MiB |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...rows,
  ].join('\n');
}
