import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { headersOf } from './headers';

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The next ports are tried where one is taken. */
const PORTS_TRIED = 20;

export interface Served {
  /** With a slash at its end. */
  address: string;
  close(): Promise<void>;
}

/** Serves a built folder on this computer alone, as any web server would: files with their headers, and nothing else. */
export async function served(folder: string, firstPort: number): Promise<Served> {
  for (let port = firstPort; port < firstPort + PORTS_TRIED; port += 1) {
    const server = await listening(folder, firstPort === 0 ? 0 : port);
    if (server) return servedBy(server);
  }
  throw new Error(`The ports ${firstPort} to ${firstPort + PORTS_TRIED - 1} are all taken. Name another: PORT=9000 npm run demo`);
}

/** Undefined where the port is taken. */
function listening(folder: string, port: number): Promise<Server | undefined> {
  const server = createServer((request, response) => void answer(folder, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => (fault.code === 'EADDRINUSE' || fault.code === 'EACCES' ? resolve(undefined) : reject(fault)));
    server.listen(port, 'localhost', () => resolve(server));
  });
}

function servedBy(server: Server): Served {
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The server stands on no port.');
  return {
    address: `http://localhost:${at.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const name = nameOf(request.url ?? '/');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const path = name === undefined ? undefined : join(folder, name);
  const found = path === undefined ? undefined : await stat(path).catch(() => undefined);
  if (name === undefined || path === undefined || !found?.isFile()) return refuse(response, 404);
  response.writeHead(200, { 'Content-Type': KINDS[extname(name)] ?? 'application/octet-stream', 'Content-Length': found.size, ...headersOf(name) });
  if (request.method === 'HEAD') response.end();
  else createReadStream(path).on('error', () => response.destroy()).pipe(response);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(status === 404 ? 'There is nothing here.\n' : 'This is for reading alone.\n');
}

/** The file that an address asks for, within the folder; undefined for what is no address. */
function nameOf(url: string): string | undefined {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    const name = normalize(decodeURIComponent(pathname)).replaceAll('\\', '/');
    return name.includes('\0') || name.includes('/../') ? undefined : name.endsWith('/') ? `${name.slice(1)}index.html` : name.slice(1);
  } catch {
    return undefined;
  }
}
