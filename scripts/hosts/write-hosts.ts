/** Writes what hosts need into a built folder. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { localeCodes } from '../../src/i18n/locales.ts';
import { site } from '../../src/site.ts';
import type { HostRules } from '../../src/source/host-rules.ts';
import { listFiles } from '../lib/files.ts';
import { editorFiles } from '../lib/project.ts';
import { emitApache } from './emit-apache.ts';
import { emitCaddy } from './emit-caddy.ts';
import { emitHeadersFile } from './emit-headers-file.ts';
import { emitNginx } from './emit-nginx.ts';
import { emitRedirectsFile } from './emit-redirects-file.ts';
import { headerFacts, makeAreas } from './headers.ts';
import { pagePolicy } from './policy.ts';
import { checkRules } from './rules.ts';
import { makeSecurityTxt, securityFile } from './security-txt.ts';
import { tightenPage } from './tighten-page.ts';

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Gives every page its own policy. Throws with the name of the page whose policy cannot be made. */
export function tightenPages(folder: string): number {
  const policy = pagePolicy(site.newsletter?.action);
  const pages = listFiles(folder).filter(
    (file) => file.endsWith('.html') && !file.startsWith(editorFiles),
  );
  for (const page of pages) {
    try {
      write(folder, page, tightenPage(readFileSync(join(folder, page), 'utf8'), policy));
    } catch (problem) {
      throw new Error(`${page}: ${problem instanceof Error ? problem.message : problem}.`);
    }
  }
  return pages.length;
}

/**
 * Writes `_headers` and `_redirects` (Netlify, Cloudflare), `.htaccess` (Apache), `_hosts/nginx.conf` and `_hosts/Caddyfile`.
 * Throws when a rule names no address of this site.
 */
export function writeHosts(folder: string, rules: HostRules): void {
  checkRules(rules);
  const areas = makeAreas(headerFacts);
  write(folder, '_headers', emitHeadersFile(areas));
  write(folder, '_redirects', emitRedirectsFile(rules));
  write(folder, '.htaccess', emitApache(areas, rules));
  write(folder, '_hosts/nginx.conf', emitNginx(areas, rules));
  write(folder, '_hosts/Caddyfile', emitCaddy(areas, rules));
}

/** Writes where weaknesses are reported. */
export function writeSecurityTxt(folder: string, now: Date): void {
  const { origin, contact } = site;
  write(folder, securityFile, makeSecurityTxt({ origin, contact, languages: localeCodes }, now));
}
