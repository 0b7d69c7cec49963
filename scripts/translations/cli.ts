/**
 * `npm run translations -- record [--all]`: writes into each translation the digest of the source that it was made from.
 * Without `--all` only where none is recorded yet: an outdated translation stays outdated.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOfTexts } from '../../src/collections/digest.ts';
import { readEntryFile } from '../../src/source/entry-file.ts';
import type { Version } from '../../src/source/library.ts';
import { placesOf } from '../../src/source/places.ts';
import { readLibrary } from '../../src/source/read-library.ts';
import { fail, say } from '../lib/report.ts';
import { recordDigest } from './record-digest.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Digest of the words in a version's own file. */
function digestOfVersion(version: Version): string | undefined {
  const read = readEntryFile({ path: version.file, bytes: readFileSync(join(root, version.file)) });
  return 'file' in read && read.file.texts
    ? digestOfTexts(read.file.texts, read.file.body)
    : undefined;
}

function noteOf(version: Version): { source?: unknown } {
  const note = version.texts['translation'];
  return typeof note === 'object' && note !== null ? note : {};
}

async function record(all: boolean): Promise<number> {
  const today = new Date().toISOString().slice(0, 10);
  const { library } = await readLibrary(placesOf(root), today);
  let written = 0;
  for (const { versions, sourceLocale } of library.entries) {
    const source = versions[sourceLocale];
    const digest = source && digestOfVersion(source);
    if (!digest) continue;
    for (const version of Object.values(versions)) {
      const known = noteOf(version).source;
      if (version.locale === sourceLocale || known === digest || (known && !all)) continue;
      const path = join(root, version.file);
      writeFileSync(path, recordDigest(readFileSync(path, 'utf8'), digest));
      written += 1;
    }
  }
  return written;
}

const [command, ...options] = process.argv.slice(2);
if (command === 'record') {
  say(
    `The state of the source was recorded in ${await record(options.includes('--all'))} translation(s).`,
  );
} else {
  fail(`Expected “npm run translations -- record [--all]”, found “${command ?? 'nothing'}”.`);
}
