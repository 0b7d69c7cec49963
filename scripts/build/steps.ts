/** What makes a site out of content: programs that run one after the other. */
import { join } from 'node:path';
import { packageBin, projectRoot } from '../lib/project.ts';

/** One program, run with this Node. */
export interface BuildStep {
  readonly saying: string;
  readonly script: string;
  readonly args: readonly string[];
  /** The message when it fails; what the program printed stands above. */
  readonly failed: string;
  /** Whether it prints words of contributors: then nothing is concluded from what it prints. */
  readonly quotesContent?: boolean;
}

const script = (path: string) => join(projectRoot, 'scripts', path);

/** The gate before everything else. */
export const contentStep: BuildStep = {
  saying: 'Checking the content …',
  script: script('check-content/cli.ts'),
  args: [],
  failed: 'The site was not built: the content has the problems listed above.',
  quotesContent: true,
};

/** Astro, which keeps pages of the build before. */
export const pagesStep: BuildStep = {
  saying: 'Building the pages …',
  script: packageBin('astro', 'bin/astro.mjs'),
  args: ['build', ...(process.env['DEBUG'] ? [] : ['--silent'])],
  failed: 'The site was not built: Astro stopped with the message above.',
};

/** What is added to the built pages. */
export function stepsAfterPages(work: string): readonly BuildStep[] {
  return [
    {
      saying: 'Bundling the editor …',
      script: script('editor/cli.ts'),
      args: [work],
      failed: 'The site was not built: it has no editor, see above.',
    },
    {
      saying: 'Listing the licences of what goes to the browser …',
      script: script('licences/cli.ts'),
      args: [work],
      failed: 'The site was not built: licences do not allow it, see above.',
    },
    {
      saying: 'Making the search index of each language …',
      script: script('search-index/cli.ts'),
      args: [work],
      failed: 'The site was not built: it has no search index, see above.',
    },
    {
      saying: 'Writing the policies, and the files for hosts …',
      script: script('hosts/cli.ts'),
      args: [work],
      failed: 'The site was not built: it has no policies, see above.',
    },
  ];
}

/** What the pages must be before anybody sees them: all that needs neither Java nor a browser. */
export function rulesStep(work: string): BuildStep {
  return {
    saying: 'Checking the built pages …',
    script: script('check-site/cli.ts'),
    args: ['--rules', work],
    failed: 'The site was not built: its pages break the rules named above.',
    quotesContent: true,
  };
}
