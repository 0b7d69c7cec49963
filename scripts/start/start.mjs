/**
 * `npm start`: installs what is missing, builds the whole site with its search index and serves it.
 *
 * package.json calls it with `exec`, so that the shell gives way and Ctrl-C reaches this process: otherwise npm reports the
 * end of the shell. Windows knows no `exec` and takes what stands behind `||`.
 */
import { boot } from '../lib/boot.mjs';

await boot(
  'Two Shores: installs what is missing, builds the site and serves it on this machine.',
  'scripts/start/cli.ts',
  0,
);
