/** Run by the test in a process of its own, so that a crash is seen: `node set-off.ts 'brackets'`. Prints one line of JSON. */

import { sourceLocale } from '../../i18n/locales.ts';
import {
  findAddressFault,
  findMisleadingHost,
  findSourceFault,
} from '../../markup/check/address.ts';
import { findBadCharacters } from '../../markup/check/characters.ts';
import { checkTree, limits, parseBody, renderBody } from '../../markup/index.ts';
import { parseBody as parsePortable } from '../../markup/portable.ts';
import { checkContext, renderContext } from '../../markup/test-context.ts';
import { readEntryFile } from '../../source/entry-file.ts';
import { readYaml } from '../../source/front-matter.ts';
import { makeBomb } from './bombs.ts';

const name = process.argv[2] ?? '';
const path = `content/practices/${sourceLocale}/hostile.mdx`;
const readFile = (text: string) => readEntryFile({ path, bytes: new TextEncoder().encode(text) });

function render(body: string, parse: typeof parseBody): void {
  const parsed = parse(body);
  if ('problems' in parsed || checkTree(parsed.tree, checkContext).length > 0) return;
  renderBody(parsed.tree, renderContext);
}

const kilobyte = 1024;
const whole = 1024 * kilobyte;
/** As much as is let through: of a body, of the settings of an entry, of a record. */
const most = { body: limits.bytes - 200, settings: 23 * kilobyte, record: 127 * kilobyte } as const;

/** Everything that reads what a contributor wrote, with the sizes in which it may get it. */
const steps: readonly (readonly [string, readonly number[], (text: string) => unknown])[] = [
  ['body', [whole, most.body], (text) => render(text, parseBody)],
  ['body in the browser', [whole, most.body], (text) => render(text, parsePortable)],
  ['file', [whole], readFile],
  ['settings', [whole, most.settings], (text) => readFile(`---\n${text}\n---\n\nText.\n`)],
  ['title', [whole, most.settings], (text) => readFile(`---\ntitle: ${text}\n---\n\nText.\n`)],
  [
    'title in quotation marks',
    [whole, most.settings],
    (text) => readFile(`---\ntitle: ${JSON.stringify(text)}\n---\n\nText.\n`),
  ],
  ['record', [most.record], readYaml],
  ['characters', [whole], findBadCharacters],
  ['address', [whole], findAddressFault],
  ['web address', [whole], (text) => findAddressFault(`https://${text}`)],
  ['address of a source', [whole], (text) => findSourceFault(`http://a.b/${text}`)],
  ['words of a link', [whole], (text) => findMisleadingHost(text, 'https://example.org/')],
];

const slow: string[] = [];
for (const [step, sizes, run] of steps) {
  for (const size of sizes) {
    const text = makeBomb(name, size);
    const before = process.cpuUsage();
    run(text);
    const { user, system } = process.cpuUsage(before);
    const milliseconds = Math.round((user + system) / 1000);
    if (milliseconds >= 1000) slow.push(`${step}, ${size} characters: ${milliseconds} ms`);
  }
}
process.stdout.write(`${JSON.stringify({ slow })}\n`);
