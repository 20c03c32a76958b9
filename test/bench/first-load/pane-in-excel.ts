import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { answer } from '../../../build/static-server';
import { bridgeTo, clientFacts } from '../../excel-host/client/host-bridge';
import { installClient, type Bridge } from '../../excel-host/client/native-client';
import { ExcelHost } from '../../excel-host/excel-host';
import { openBook } from '../../excel-host/file/open-book';
import { noteUsable, type Usable } from './note-usable';
import type { QuietBrowser } from './quiet-browser';

/** Milliseconds for which the browser is left alone before the pane is asked for: it makes a process ready for it. */
const REST = 700;

const RESTING = `<script>setTimeout(() => location.replace('taskpane.html'), ${REST})</script>`;

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };

/** A built pane and its Excel, which the page reaches by requests to one and the same server. */
export class PaneInExcel {
  private host: ExcelHost | undefined;
  private noted: (usable: Usable) => void = () => undefined;
  private readonly server = createServer((request, response) => void this.answered(request, response));

  constructor(private readonly folder: string) {}

  start(): Promise<void> {
    return new Promise((resolve) => this.server.listen(0, 'localhost', resolve));
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  /** Opens the pane in a fresh profile, in an Excel of its own with a file open. */
  async usable(browser: QuietBrowser, file: Uint8Array): Promise<Usable> {
    this.host = new ExcelHost({ book: await openBook(file, 'Return.xlsx'), excelApi: '1.9' });
    const noted = new Promise<Usable>((resolve) => (this.noted = resolve));
    const close = await browser.open(`http://localhost:${(this.server.address() as AddressInfo).port}/resting.html`);
    const usable = await noted;
    await close();
    return usable;
  }

  private async answered(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { host } = this;
    if (request.url === '/excel' && host)
      response.end(await bridgeTo(host).request(...(JSON.parse(await text(request)) as Parameters<Bridge['request']>)));
    else if (request.url === '/usable') {
      this.noted(JSON.parse(await text(request)) as Usable);
      response.end();
    } else if (request.url === '/resting.html') response.writeHead(200, HTML).end(RESTING);
    else if (request.url === '/taskpane.html' && host) response.writeHead(200, HTML).end(await this.page(host));
    else await answer(this.folder, request, response);
  }

  /** What goes before everything else in it is out of reach of the page's own policy. */
  private async page(host: ExcelHost): Promise<string> {
    const html = await readFile(join(this.folder, 'taskpane.html'), 'utf8');
    const before = `<script>
      window.__name = (named) => named;
      (${noteUsable.toString()})(window);
      window.excelBridge = { request: (...args) => fetch('/excel', { method: 'POST', body: JSON.stringify(args) }).then((answer) => answer.text()) };
      (${installClient.toString()})(window, ${JSON.stringify(clientFacts(host))});
    </script>`;
    return html.replace('<head>', () => `<head>${before}`);
  }
}
