/** Whether a built folder has every address that it must have, and none that nobody keeps a record of. Pure. */
import { isChangesPath, localeOf } from '../../src/i18n/paths.ts';
import type { Published } from '../../src/source/read-published.ts';
import { addressOfFile } from '../search-index/pages.ts';
import type { Finding } from './finding.ts';
import { fileOfPath } from './site.ts';

const rule = 'addresses';

/** Every address at which the folder must hold a file. A calendar that is gone or has moved is a rule for the host alone. */
export function neededAddresses({ addresses, former }: Published): ReadonlySet<string> {
  const old = [...former.moved, ...former.gone].map(({ path }) => path);
  return new Set([...addresses.pages.keys(), ...old.filter((path) => path.endsWith('/'))]);
}

/** Addresses that were published and would be lost with this folder. */
export function lostAddresses(published: Published, files: ReadonlySet<string>): Finding[] {
  return [...neededAddresses(published)]
    .filter((path) => !files.has(fileOfPath(path)))
    .map((path) => ({
      rule,
      file: fileOfPath(path),
      found: 'nothing at an address of the site',
      expected: 'a page, or one that leads on or says why it is gone',
      fix: 'Build the page, or mend src/source/site-addresses.ts, which says that it should be there.',
      example: path,
    }));
}

const isKept = (file: string): boolean => /(?:\.html|\.ics|\/feed\.xml)$/.test(file);

/** Built pages, feeds and calendars that the ledger would not come to know, but for those on what changed in originals. */
export function unknownAddresses(published: Published, files: ReadonlySet<string>): Finding[] {
  const needed = new Set([...neededAddresses(published)].map((path) => path.normalize()));
  return [...files]
    .filter((file) => isKept(file) && localeOf(addressOfFile(file)))
    .filter((file) => !isChangesPath(addressOfFile(file)))
    .filter((file) => !needed.has(addressOfFile(file).normalize()))
    .map((file) => ({
      rule,
      file,
      found: 'an address that is not known',
      expected: 'one that src/source/site-addresses.ts gives',
      fix: 'Name it there, so that it is recorded when it is published and can never be lost.',
    }));
}
