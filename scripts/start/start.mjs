/** `npm start`: installs what is missing, builds the whole site with its search index and serves it. */
import { boot } from '../lib/boot.mjs';

await boot(
  'Two Shores: installs what is missing, builds the site and serves it on this machine.',
  'scripts/start/cli.ts',
);
