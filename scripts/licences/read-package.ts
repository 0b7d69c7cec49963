/** Reads what a package says of its licence. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceOf, type Manifest } from './licence.ts';

/** A package that travels with the site. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression; undefined when none is named. */
  readonly licence: string | undefined;
  /** Where it comes from, for people. */
  readonly source: string;
  /** Licence and notices as they stand in the package; the usual text when it brings none. */
  readonly text: string;
}

const usualTexts = join(import.meta.dirname, 'texts');

function sourceOf({ name, homepage, repository }: Manifest): string {
  const url = typeof repository === 'string' ? repository : repository?.url;
  const page = url && /^(?:git\+)?(https:\/\/.*?)(?:\.git)?$/.exec(url)?.[1];
  return page ?? homepage ?? `https://www.npmjs.com/package/${name}`;
}

/** The text of the licence in general, which names no holder: then the author stands above it. */
function usualText({ author }: Manifest, licence: string | undefined): string {
  const path = join(usualTexts, `${licence}.txt`);
  if (!existsSync(path)) return '';
  const holder = typeof author === 'string' ? author : author?.name;
  return `${holder ? `By ${holder}. ` : ''}The package brings no text; this is the usual one.\n\n${readFileSync(path, 'utf8')}`;
}

/** Reads a package from its folder. */
export function readPackage(folder: string): ShippedPackage {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const licence = licenceOf(manifest);
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /^(?:(?:un)?licen[cs]e|copying|notice|ofl)/i.test(entry.name),
    )
    .map(({ name }) => readFileSync(join(folder, name), 'utf8'))
    .map((text) => text.replaceAll('\r\n', '\n').trim());
  return {
    name: manifest.name,
    version: manifest.version,
    licence,
    source: sourceOf(manifest),
    text: texts.join('\n\n') || usualText(manifest, licence).trim(),
  };
}
