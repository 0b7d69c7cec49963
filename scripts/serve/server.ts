/** The static server: reads the built folder at each request, so that a new build is served at once. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { headerFacts, makeAreas } from '../hosts/headers.ts';
import { compress } from '../lib/compress.ts';
import { decide, type FileFacts, type SiteFacts } from './decide.ts';
import { parseRedirects } from './redirects.ts';

const areas = makeAreas(headerFacts);

/** Facts about the files of a folder. Links that lead out of the folder count as not there. */
function siteFacts(folder: string): SiteFacts {
  const redirects = join(folder, '_redirects');
  return {
    redirects: existsSync(redirects) ? parseRedirects(readFileSync(redirects, 'utf8')) : [],
    areas,
    file: (path) => fileFacts(folder, path),
  };
}

function fileFacts(folder: string, path: string): FileFacts | undefined {
  try {
    const full = realpathSync(join(folder, path));
    const stats = statSync(full);
    if (!stats.isFile() || !full.startsWith(realpathSync(folder) + sep)) return undefined;
    const version = createHash('sha256')
      .update(`${full} ${stats.size} ${stats.mtimeMs}`)
      .digest('base64url');
    return { size: stats.size, version: version.slice(0, 16) };
  } catch {
    return undefined;
  }
}

/** Compressed files, so that each is compressed once. */
class CompressedFiles {
  readonly #kept = new Map<string, Buffer>();

  /** The file in this encoding; `key` names its version. */
  read(path: string, key: string, encoding: 'br' | 'gzip'): Buffer {
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const packed = compress(readFileSync(path), encoding);
    this.#kept.set(key, packed);
    return packed;
  }
}

function respond(
  folder: string,
  packed: CompressedFiles,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { method = 'GET', url = '/', headers } = request;
  const answer = decide({ method, url, headers }, siteFacts(folder));
  let body: Buffer | undefined = answer.text === undefined ? undefined : Buffer.from(answer.text);
  if (answer.file) {
    const path = join(folder, answer.file);
    const key = `${answer.file} ${answer.headers['ETag'] ?? fileFacts(folder, answer.file)?.version} ${answer.encoding}`;
    body = answer.encoding ? packed.read(path, key, answer.encoding) : readFileSync(path);
  }
  const length = answer.status === 304 ? {} : { 'Content-Length': String(body?.length ?? 0) };
  response.writeHead(answer.status, { ...answer.headers, ...length });
  response.end(method === 'HEAD' ? undefined : body);
}

/** Answers a request itself, or says that it is not for it. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
) => boolean | Promise<boolean>;

/**
 * A server for a built folder, not listening yet. `first` is asked before the files are. A file that cannot be read gives
 * status 500 and no stack.
 */
export function createStaticServer(folder: string, first?: Handler): Server {
  const packed = new CompressedFiles();
  return createServer(async (request, response) => {
    try {
      if (first && (await first(request, response))) return;
      respond(folder, packed, request, response);
    } catch {
      if (!response.headersSent)
        response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('The file could not be read. Build the site again.\n');
    }
  });
}
