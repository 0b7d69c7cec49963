/** Reads the glossary from `content/glossary`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glossarySchema } from '../../collections/glossary/schema.ts';
import { readYaml } from '../../source/front-matter.ts';
import { UnreadableContent } from '../read-units.ts';
import type { Terms } from './check-glossary.ts';

const folder = 'content/glossary';

/** All terms by their id. `root` holds `content/`. Throws `UnreadableContent`. */
export function readTerms(root: string): Terms {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.yaml'));
  return new Map(
    names.sort().map((name) => {
      const read = readYaml(readFileSync(join(root, folder, name), 'utf8'));
      const term = 'problem' in read ? undefined : glossarySchema.safeParse(read.data);
      if (!term?.success) throw new UnreadableContent(`${folder}/${name}`);
      return [name.slice(0, -'.yaml'.length), term.data] as const;
    }),
  );
}
