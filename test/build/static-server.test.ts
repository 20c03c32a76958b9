import { createServer } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder, type ServedFolder } from '../../build/static-server';

let outside: string;
let server: ServedFolder;

beforeAll(async () => {
  outside = mkdtempSync(join(tmpdir(), 'partner-returns-served-'));
  const folder = join(outside, 'dist');
  mkdirSync(join(folder, 'scripts'), { recursive: true });
  writeFileSync(join(outside, 'secret.txt'), 'not to be served');
  for (const name of [
    'index.html',
    'taskpane.html',
    'service-worker.js',
    'scripts/pane.0123456789ab.js',
    'example-return.xlsx',
  ])
    writeFileSync(join(folder, name), name);
  server = await serveFolder(folder, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(outside, { recursive: true });
});

const got = (path: string, method = 'GET'): Promise<Response> => fetch(server.address + path, { method });

describe('the server of built pages', () => {
  it('answers with the page without Excel at its root', async () => {
    const response = await got('');
    expect(await response.text()).toBe('index.html');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('lets browsers keep what is named by its content, and ask again for all else', async () => {
    const kept = async (path: string) => (await got(path)).headers.get('cache-control');
    expect(await kept('scripts/pane.0123456789ab.js')).toBe('public, max-age=31536000, immutable');
    for (const path of ['', 'taskpane.html', 'service-worker.js', 'example-return.xlsx'])
      expect(await kept(path)).toBe('no-cache');
  });

  it('says who may show a page in a frame: Excel for the pane, nobody for the page without Excel', async () => {
    const policy = async (path: string) => (await got(path)).headers.get('content-security-policy');
    expect(await policy('taskpane.html')).toMatch(/frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com/);
    expect(await policy('')).toMatch(/frame-ancestors 'none'$/);
    expect(await policy('example-return.xlsx')).toBeNull();
  });

  it.each([
    '../secret.txt',
    '%2e%2e/secret.txt',
    '..%2fsecret.txt',
    '..%5csecret.txt',
    '%00',
    '%',
    'scripts',
    'nothing.js',
  ])('serves nothing but files of the folder: %s', async (path) => {
    expect((await got(path)).status).toBe(404);
  });

  it('only reads', async () => {
    expect((await got('', 'POST')).status).toBe(405);
    const head = await got('', 'HEAD');
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', '']);
  });

  it.each(['127.0.0.1', '::1'])('goes to the next port where another answers at %s', async (host) => {
    const other = createServer();
    const isTaken = await new Promise<boolean>((resolve) => {
      other.once('error', () => resolve(false));
      other.listen(0, host, () => resolve(true));
    });
    // Every computer has the first; not every one the second.
    if (!isTaken) return expect(host).toBe('::1');
    const { port } = other.address() as { port: number };
    const next = await serveFolder(outside, port);
    expect(Number(new URL(next.address).port)).toBeGreaterThan(port);
    await next.close();
    await new Promise((resolve) => other.close(resolve));
  });
});
