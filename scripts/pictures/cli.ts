/** `npm run pictures -- clean <file…>`: takes place, time, camera and names out of pictures, in place. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fail, say } from '../lib/report.ts';
import { cleanPicture } from './clean-picture.ts';

async function clean(file: string): Promise<void> {
  const result = await cleanPicture(readFileSync(file));
  if (result.is === 'refused') return fail(`${file} was not cleaned: ${result.reason}.`);
  if (result.is === 'bare') return say(`${file} holds nothing but the picture.`);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, result.bytes);
  renameSync(draft, file);
  const turned = result.is === 'turned' ? ' It lay on its side and was stored anew, upright.' : '';
  say(`${file} was cleaned (${result.dropped.join(', ')}).${turned}`);
}

const [command, ...files] = process.argv.slice(2);
if (command === 'clean' && files.length > 0) {
  for (const file of files) await clean(file).catch(fail);
} else {
  fail(`Expected “npm run pictures -- clean <file…>”, found “${process.argv.slice(2).join(' ')}”.`);
}
