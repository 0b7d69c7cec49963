import { areaOf, headerFacts, isHidden, makeAreas } from '../../hosts/headers.ts';
import { parseHeadersFile, valuesFor } from '../../hosts/read-headers-file.ts';
import { addressOfFile } from '../../search-index/pages.ts';
import type { SiteCheck } from '../site.ts';

const policy = 'Content-Security-Policy';

/** The headers whose values in the file are not those of the definition. */
function wrongNames(
  values: ReadonlyMap<string, readonly string[]>,
  headers: Readonly<Record<string, string>>,
): string[] {
  return Object.entries(headers).flatMap(([name, value]) => {
    const given = values.get(name) ?? [];
    // Policies add up: each only takes away.
    const isRight = name === policy ? given.includes(value) : given.join() === value;
    return isRight ? [] : [name];
  });
}

/** In `_headers`, which knows no order, every file gets the headers of its area, each of them once. */
export const checkHostHeaders: SiteCheck = ({ files, read }) => {
  const areas = makeAreas(headerFacts);
  const rules = parseHeadersFile(read('_headers') ?? '');
  return [...files]
    .filter((file) => !isHidden(`/${file}`))
    .flatMap((file) => {
      const path = addressOfFile(file);
      return wrongNames(valuesFor(rules, path), areaOf(areas, path).headers).map((name) => ({
        rule: 'host-headers',
        file,
        found: `${name}: ${valuesFor(rules, path).get(name)?.join(' and ') ?? 'nothing'}`,
        expected: areaOf(areas, path).headers[name] ?? '',
        fix: 'Name the file in an area of scripts/hosts/headers.ts.',
      }));
    });
};
