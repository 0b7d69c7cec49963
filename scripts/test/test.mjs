/** `npm test`: installs what is missing, then checks the sources, builds the site, and checks and tries the built site. */
import { boot } from '../lib/boot.mjs';

await boot(
  'Two Shores: installs what the tests need, builds the site and checks all of it.',
  'scripts/test/cli.ts',
  // What shells give for a program that Ctrl-C ended: an unfinished test is no passed test.
  130,
);
