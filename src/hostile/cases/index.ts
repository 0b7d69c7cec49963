/** Every case. A new file of cases is a line here. */
import type { HostileCase } from '../hostile-case.ts';
import { blockCases } from './blocks.ts';
import { evaluationCases } from './evaluation.ts';
import { frontMatterCases } from './front-matter.ts';
import { imageCases } from './images.ts';
import { linkCases } from './links.ts';
import { markupCases } from './markup.ts';
import { pathCases } from './paths.ts';
import { shownCases } from './shown-words.ts';
import { sizeCases } from './sizes.ts';
import { unicodeCases } from './unicode.ts';
import { yamlCases } from './yaml.ts';

/** All hostile inputs that are files under `content/`. */
export const hostileCases: readonly HostileCase[] = [
  ...evaluationCases,
  ...markupCases,
  ...linkCases,
  ...imageCases,
  ...yamlCases,
  ...unicodeCases,
  ...pathCases,
  ...sizeCases,
  ...frontMatterCases,
  ...shownCases,
  ...blockCases,
];
