/** The static server: reads the built folder at each request, so that a new build is served at once, and whole. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dirname, join, sep } from 'node:path';
import { headerFacts, makeAreas } from '../hosts/headers.ts';
import { compress } from '../lib/compress.ts';
import {
  type Answer,
  decide,
  type FileFacts,
  type RequestFacts,
  type SiteFacts,
} from './decide.ts';
import { earlierPlaces, findGeneration, type Generation } from './generation.ts';
import { parseRedirects } from './redirects.ts';

const areas = makeAreas(headerFacts);

/** A file that may be sent. */
interface SentFile extends FileFacts {
  readonly full: string;
}

/** The file under a path of a folder. Links that lead out of the folder count as not there. */
function fileIn(folder: string, full: string): SentFile | undefined {
  try {
    const real = realpathSync(full);
    const stats = statSync(real);
    if (!stats.isFile() || !real.startsWith(realpathSync(folder) + sep)) return undefined;
    const version = createHash('sha256')
      .update(`${real} ${stats.ino} ${stats.size} ${stats.mtimeMs}`)
      .digest('base64url');
    return { full: real, size: stats.size, version: version.slice(0, 16) };
  } catch {
    return undefined;
  }
}

/** The file of a generation, or one that pages of the generation before still ask for. */
function findFile(target: string, { folder }: Generation, path: string): SentFile | undefined {
  const found = fileIn(folder, join(folder, path));
  if (found) return found;
  return earlierPlaces(target, path)
    .map((full) => fileIn(dirname(full), full))
    .find((file) => file !== undefined);
}

function siteFacts(target: string, generation: Generation): SiteFacts {
  const redirects = join(generation.folder, '_redirects');
  return {
    redirects: existsSync(redirects) ? parseRedirects(readFileSync(redirects, 'utf8')) : [],
    areas,
    file: (path) => findFile(target, generation, path),
  };
}

/** More than a site has pages. */
const mostKept = 5000;

/** Compressed files, so that each is compressed once. */
class CompressedFiles {
  readonly #kept = new Map<string, Buffer>();

  /** The file in this encoding; `version` changes with its content. */
  read(path: string, version: string, encoding: 'br' | 'gzip'): Buffer {
    const key = `${version} ${encoding}`;
    const kept = this.#kept.get(key);
    if (kept) return kept;
    // Those of earlier builds are never asked for again.
    if (this.#kept.size >= mostKept) this.#kept.clear();
    const packed = compress(readFileSync(path), encoding);
    this.#kept.set(key, packed);
    return packed;
  }
}

/** What is sent: an answer with its bytes. */
interface Sent {
  readonly answer: Answer;
  readonly body: Buffer | undefined;
}

function readAnswer(
  target: string,
  generation: Generation,
  packed: CompressedFiles,
  request: RequestFacts,
): Sent {
  const answer = decide(request, siteFacts(target, generation));
  if (answer.text !== undefined) return { answer, body: Buffer.from(answer.text) };
  if (!answer.file) return { answer, body: undefined };
  const file = findFile(target, generation, answer.file);
  if (!file) throw new Error(`${answer.file} is not there any more.`);
  const { full, version } = file;
  const body = answer.encoding ? packed.read(full, version, answer.encoding) : readFileSync(full);
  return { answer, body };
}

/** How often an answer is begun anew because a build was put in place meanwhile. */
const attempts = 20;

/**
 * An answer of which all comes from one generation. A build may put a new one in place at any moment: what was read then is
 * thrown away and read again. Throws when a file cannot be read.
 */
function readWholeAnswer(target: string, packed: CompressedFiles, request: RequestFacts): Sent {
  let problem: unknown = new Error(`${target} is not there.`);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const generation = findGeneration(target);
    if (!generation) continue;
    try {
      const sent = readAnswer(target, generation, packed, request);
      if (findGeneration(target)?.id === generation.id) return sent;
    } catch (found) {
      problem = found;
    }
  }
  throw problem;
}

function respond(
  target: string,
  packed: CompressedFiles,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { method = 'GET', url = '/', headers } = request;
  const { answer, body } = readWholeAnswer(target, packed, { method, url, headers });
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
