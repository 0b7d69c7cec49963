/** Bundles the test page and serves it on this machine under a policy without eval. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A running server. */
export interface HarnessServer {
  readonly url: string;
  close(): Promise<void>;
}

const policy = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'";

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Editor</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/harness.css"><script type="module" src="/harness.js"></script>
<style>body{margin:1rem;font-family:sans-serif}</style></head><body><div id="page"></div></body></html>`;
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="72"><rect width="96" height="72" fill="teal"/></svg>';

async function bundle(): Promise<Map<string, readonly [string, string | Uint8Array]>> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'harness.tsx')],
    outdir: '/',
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  const file = (ending: string) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.contents ?? '';
  return new Map([
    ['/', ['text/html; charset=utf-8', page]],
    ['/harness.js', ['text/javascript', file('.js')]],
    ['/harness.css', ['text/css', file('.css')]],
    ['/picture.svg', ['image/svg+xml', picture]],
    ['/favicon.ico', ['image/svg+xml', picture]],
  ]);
}

/** Starts the server on a free port. */
export async function serveHarness(): Promise<HarnessServer> {
  const files = await bundle();
  const server = createServer((request, response) => {
    const [type, body] = files.get(request.url ?? '') ?? [];
    response.writeHead(type ? 200 : 404, {
      'content-type': type ?? 'text/plain',
      'content-security-policy': policy,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The test page has no address.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
