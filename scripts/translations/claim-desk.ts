/** One command that writes translations at a time: two would each write what they had read before the other. */
import { claimFolder } from '../lib/claim-folder.ts';
import { workFolder } from './surroundings.ts';

type Command = (args: readonly string[]) => void | Promise<void>;

/** The command, ended with a sentence while another one that writes is at work. */
export function alone(command: Command): Command {
  return async (args) => {
    const { release } = claimFolder(
      workFolder,
      ({ process: id }) =>
        `Another command writes translations here: process ${id}. Wait for its end, then run the same command again.`,
    );
    try {
      await command(args);
    } finally {
      release();
    }
  };
}
