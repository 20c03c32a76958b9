import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, posix } from 'node:path';
import { headersOf } from './headers';

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The addresses that "localhost" may mean to a browser. A computer without IPv6 lacks the second. */
const LOCAL = ['127.0.0.1', '::1'] as const;

/** How many ports are tried, one after the other, where the first is taken. */
const PORTS_TRIED = 20;

export interface ServedFolder {
  /** With a slash at its end. */
  address: string;
  close(): Promise<void>;
}

/**
 * Serves a built folder to this computer alone, with the headers that any web server is to send. Port 0 stands for any
 * that is free.
 */
export async function serveFolder(folder: string, firstPort: number): Promise<ServedFolder> {
  for (let tried = 0; tried < PORTS_TRIED; tried += 1) {
    const servers = await listenAt(folder, firstPort === 0 ? 0 : firstPort + tried);
    if (servers) return servedBy(servers);
  }
  throw new Error(`The ports from ${firstPort} to ${firstPort + PORTS_TRIED - 1} are all taken.`);
}

/** Servers at each local address that the computer has; undefined where the port is in use at one of them. */
async function listenAt(folder: string, port: number): Promise<Server[] | undefined> {
  const servers: Server[] = [];
  for (const host of LOCAL) {
    const server = createServer((request, response) => void answer(folder, request, response));
    const fault = await faultOfListening(server, portOf(servers[0]) ?? port, host);
    if (fault === undefined) servers.push(server);
    else if (host === LOCAL[0] || fault === 'EADDRINUSE') {
      await closeAll(servers);
      return undefined;
    }
  }
  return servers;
}

function faultOfListening(server: Server, port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    server.once('error', (fault: NodeJS.ErrnoException) => resolve(fault.code ?? fault.message));
    server.listen({ port, host }, () => resolve(undefined));
  });
}

function portOf(server: Server | undefined): number | undefined {
  const at = server?.address();
  return typeof at === 'object' && at !== null ? at.port : undefined;
}

const servedBy = (servers: readonly Server[]): ServedFolder => ({
  address: `http://localhost:${portOf(servers[0])}/`,
  close: () => closeAll(servers),
});

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map((server) => {
      const isClosed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      return isClosed;
    }),
  );
}

/** Answers with a file of a built folder, and the headers that any web server is to send with it. */
export async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Files are only read here.');
  const name = nameOf(request.url ?? '/');
  const found = name === undefined ? undefined : await stat(join(folder, name)).catch(() => undefined);
  if (name === undefined || !found?.isFile()) return refuse(response, 404, 'There is nothing here.');
  response.writeHead(200, {
    'Content-Type': KINDS[extname(name)] ?? 'application/octet-stream',
    'Content-Length': found.size,
    ...headersOf(name),
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(join(folder, name))
      .on('error', () => response.destroy())
      .pipe(response);
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${why}\n`);
}

/** The path within the folder that a URL asks for; undefined for a URL that leads elsewhere or is malformed. */
function nameOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    if (/[\\\0:]|\/\.\.?(\/|$)/.test(path)) return undefined;
    return posix.join('.', path.endsWith('/') ? `${path}index.html` : path);
  } catch {
    return undefined;
  }
}
