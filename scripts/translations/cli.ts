/** `npm run translations -- <command>`: the translation desk. Without a command it says what there is. */
import { endWith, fail, say } from '../lib/report.ts';
import { alone } from './claim-desk.ts';
import { accept, diff, effects, record, status } from './desk-commands.ts';
import { exportTexts, glossary, importTexts, memory, translate } from './work-commands.ts';

const help = `npm run translations -- <command>

status    how much is translated, by language and collection
          --locale fr      one language        --collection practices   one collection
          --list           every text that is missing, unchecked or outdated
          --json           for programs        --at-most missing=10,outdated=0   fails above (for CI)
diff      practices/aarhus-model fr      what changed in the original since it was translated
effects   --since main      which translations are in another state than there, and why
          --summary file    adds it as Markdown, for a proposal      --speak fr   in that language
          --json            for programs
accept    practices/aarhus-model fr --by "Office for integration" [--reviewed]
          the translation follows the original as it is now; --reviewed: and was checked as a whole
          --draft | --current   which text is meant, where a draft waits beside the one that is shown
record    notes the original in translations that name none; --all also in those that name an earlier one

export    --locale fr      XLIFF of what is missing or outdated, with what the memory knows
          --entry practices/aarhus-model   --collection news   --missing   --outdated   --all
          --version 1.2    --each: a file for each text      --out folder
import    texts.en-fr.xlf [--by "Office" [--reviewed]]   takes back what was translated
          --overwrite      also over words that a person wrote or checked; else they wait as a draft
translate --locale ar --engine apertium   drafts by an engine, chosen as for export; asks nothing twice
          --dry-run        how much would be asked

glossary  what is said in another way than the glossary has it; --locale fr
memory    everything that is translated as TMX 1.4b; --locale fr, --out memory.tmx`;

const commands: Readonly<Record<string, (args: readonly string[]) => void | Promise<void>>> = {
  status,
  diff,
  effects,
  accept: alone(accept),
  record: alone(record),
  export: exportTexts,
  import: alone(importTexts),
  translate: alone(translate),
  glossary,
  memory,
};

const [name = 'help', ...args] = process.argv.slice(2);
try {
  const command = commands[name];
  if (command) await command(args);
  else {
    say(help);
    if (!['help', '--help', '-h'].includes(name)) {
      say('');
      fail(`Expected one of ${Object.keys(commands).join(', ')}, found "${name}".`);
    } else endWith(0);
  }
} catch (problem) {
  fail(problem);
}
