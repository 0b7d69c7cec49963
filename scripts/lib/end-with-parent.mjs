/**
 * Ends this process when the one that started it is gone, also when that was ended without a warning: otherwise it would go on
 * writing while the next build writes to the same places. Loaded by `node --import`, before the program. A thread of its own
 * looks, since a busy program looks at nothing.
 */
import { isMainThread, Worker } from 'node:worker_threads';

/** Milliseconds between two looks. */
const interval = 200;

const look = `
  const parent = ${process.ppid};
  const isThere = () => {
    // Windows goes on telling the number of a parent that is gone.
    try { return process.ppid === parent && process.kill(parent, 0); }
    catch (problem) { return problem.code === 'EPERM'; }
  };
  setInterval(() => { if (!isThere()) process.kill(process.pid, 'SIGKILL'); }, ${interval});
`;

if (isMainThread) new Worker(look, { eval: true, execArgv: [] }).unref();
