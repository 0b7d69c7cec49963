/** One Git process that reads objects as long as the double runs: starting one for each would be most of the time. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface GitObject {
  readonly sha: string;
  readonly type: string;
  readonly bytes: Buffer;
}

export interface ObjectReader {
  /** The object of a name without spaces and line breaks, `refs/heads/main` or its own, if there is one. */
  read(name: string): Promise<GitObject | undefined>;
  /** Ends the process. What is still asked for is refused. */
  close(): Promise<void>;
}

interface Question {
  resolve(object: GitObject | undefined): void;
  reject(reason: Error): void;
}

interface Reply {
  readonly object: GitObject | undefined;
  /** How many bytes it took. */
  readonly length: number;
}

/** The first reply in what Git has written, when it is whole: https://git-scm.com/docs/git-cat-file#_batch_output */
function parseReply(output: Buffer): Reply | undefined {
  const end = output.indexOf('\n');
  if (end < 0) return undefined;
  const head = /^([0-9a-f]{40}) (\w+) (\d+)$/.exec(output.toString('utf8', 0, end));
  const start = end + 1;
  if (!head) return { object: undefined, length: start };
  const [, sha = '', type = '', size = ''] = head;
  const length = start + Number(size) + 1;
  if (output.length < length) return undefined;
  return { object: { sha, type, bytes: output.subarray(start, length - 1) }, length };
}

/** Starts to read objects. `options` come before the command and name the repository. */
export function createObjectReader(
  options: readonly string[],
  env: NodeJS.ProcessEnv,
): ObjectReader {
  const child = spawn('git', [...options, 'cat-file', '--batch'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env,
  });
  const questions: Question[] = [];
  let output: Buffer = Buffer.alloc(0);
  let hasEnded = false;

  function refuseAll(): void {
    hasEnded = true;
    const reason = new Error('Git has ended and reads no more objects.');
    for (const question of questions.splice(0)) question.reject(reason);
  }

  child.stdout.on('data', (part: Buffer) => {
    output = Buffer.concat([output, part]);
    for (let reply = parseReply(output); reply; reply = parseReply(output)) {
      output = output.subarray(reply.length);
      questions.shift()?.resolve(reply.object);
    }
  });
  child.on('error', refuseAll);
  child.on('close', refuseAll);
  // Writing to a process that has ended is no error of its own: its questions are refused above.
  child.stdin.on('error', () => {});

  return {
    read: (name) =>
      new Promise((resolve, reject) => {
        questions.push({ resolve, reject });
        if (hasEnded) refuseAll();
        else child.stdin.write(`${name}\n`);
      }),
    close: async () => {
      if (hasEnded) return;
      child.stdin.end();
      await once(child, 'close');
    },
  };
}
