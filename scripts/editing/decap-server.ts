/** Keeps decap-server at work: passes calls on to it, and starts it again once when it dies. */
import { type DecapProcess, startDecapProcess } from './decap-process.ts';

/** Milliseconds that a call may take. The page in the browser gives up after 60 seconds. */
const callPatience = 25_000;

/** What decap-server answered. */
export interface DecapAnswer {
  readonly status: number;
  /** JSON. */
  readonly body: string;
}

/** decap-server died or hung during a call; it is being started again, unless that was done before. */
export class DecapGone extends Error {
  override name = 'DecapGone';
}

/** decap-server, whichever process it is just now. */
export interface DecapServer {
  /** Passes a call on. Rejects with `DecapGone` when no answer came, with an Error when decap-server will not come back. */
  call(body: string): Promise<DecapAnswer>;
  /** What it last complained of, as far as it said. */
  complaint(): string;
  stop(): Promise<void>;
}

/** `error: Error handling {"action":…}: fatal: disk full` → `fatal: disk full` */
export function readComplaint(output: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal begin with one.
  const plain = output.replace(/\u001b\[\d+m/g, '').trim();
  const end = plain.lastIndexOf('}: ');
  return end < 0
    ? ''
    : (plain
        .slice(end + 3)
        .split('\n')[0]
        ?.slice(0, 300) ?? '');
}

class KeptServer implements DecapServer {
  readonly #start: () => Promise<DecapProcess>;
  #process: Promise<DecapProcess>;
  #latest: DecapProcess | undefined;
  #isStopping = false;
  #deaths = 0;

  constructor(start: () => Promise<DecapProcess>, first: DecapProcess) {
    this.#start = start;
    this.#process = Promise.resolve(first);
    this.#watch(first);
  }

  #watch(running: DecapProcess): void {
    this.#latest = running;
    running.ended.then(() => {
      if (this.#isStopping) return;
      this.#deaths += 1;
      this.#process = this.#deaths > 1 ? this.#giveUp() : this.#startAgain();
      // A call that comes later will tell it.
      this.#process.catch(() => {});
    });
  }

  async #startAgain(): Promise<DecapProcess> {
    const running = await this.#start();
    this.#watch(running);
    if (this.#isStopping) await running.stop();
    return running;
  }

  async #giveUp(): Promise<DecapProcess> {
    throw new Error(
      'The editing service has stopped twice. Copy what you have written, stop the site with Ctrl-C and start it again.',
    );
  }

  async call(body: string): Promise<DecapAnswer> {
    const running = await this.#process;
    const { url, headers } = running;
    try {
      const ending = AbortSignal.timeout(callPatience);
      const response = await fetch(url, { method: 'POST', headers, body, signal: ending });
      return { status: response.status, body: await response.text() };
    } catch (problem) {
      // One that hangs would let every later call wait in vain.
      await running.stop();
      throw new DecapGone('decap-server gave no answer.', { cause: problem });
    }
  }

  complaint(): string {
    return readComplaint(this.#latest?.output() ?? '');
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    await (await this.#process.catch(() => undefined))?.stop();
  }
}

/**
 * Starts decap-server in Git mode on a repository. It ends with this process, however that ends.
 * Rejects when it does not answer.
 */
export async function startDecapServer(
  repository: string,
  startProcess = startDecapProcess,
): Promise<DecapServer> {
  const start = () => startProcess(repository);
  return new KeptServer(start, await start());
}
