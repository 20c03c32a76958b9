import type { Browser, BrowserContext, Page } from 'playwright-core';
import { bridgeTo, clientFacts } from '../../excel-host/client/host-bridge';
import { installClient, type ClientWindow, type FromHost } from '../../excel-host/client/native-client';
import { ExcelHost, type HostOptions } from '../../excel-host/excel-host';
import { openBook } from '../../excel-host/file/open-book';
import type { Book } from '../../excel-host/workbook/model';
import { openedPage, type Look } from '../browser';
import { routeOfficeJs, type OfficeJs } from './office-js-routes';

export interface ExcelOptions extends Omit<HostOptions, 'book'> {
  /** The workbook that is open, or the bytes of its file. */
  book: Book | Uint8Array;
  fileName?: string;
  /** The page of the add-in. */
  address: string;
  officeJs?: OfficeJs;
  /** What happens in Excel before the pane is opened. */
  before?(host: ExcelHost): void;
  /** Answers more addresses than the served one. */
  routes?(context: BrowserContext): Promise<void>;
}

/** A pane in an emulated Excel. */
export interface InExcel {
  page: Page;
  /**
   * The Excel around it, in which tests act and look: `person` and `somebodyElse` type, `editCell` begins and
   * ends typing, `faults` lets requests fail, `ledger` counts them, `book` is the workbook, `surroundings.theme`
   * the colours, `ribbon` the buttons.
   */
  host: ExcelHost;
  /** What went wrong in the page. */
  faults: string[];
  /** Addresses that the page reached for, other than its own host and office.js's; none of them was answered. */
  strays: string[];
  /** Closes the pane and opens it again, on the workbook as it is now. */
  again(): Promise<InExcel>;
}

/** Opens a page as the add-in's pane in an Excel that has a workbook open, with Microsoft's own office.js between the two. */
export async function openedInExcel(
  browser: Browser,
  look: Look,
  { book, fileName = 'Return.xlsx', before, ...options }: ExcelOptions,
): Promise<InExcel> {
  const host = new ExcelHost({ ...options, book: book instanceof Uint8Array ? await openBook(book, fileName) : book });
  before?.(host);
  return openedPane(browser, look, host, options);
}

type PaneOptions = Pick<ExcelOptions, 'address' | 'officeJs' | 'routes'>;

async function openedPane(browser: Browser, look: Look, host: ExcelHost, options: PaneOptions): Promise<InExcel> {
  const { address, officeJs = 'both', routes } = options;
  const { page, faults } = await openedPage(browser, look);
  const strays = await refusingStrays(page.context(), new URL(address).host);
  await routeOfficeJs(page.context(), officeJs);
  await routes?.(page.context());
  await joinHost(page, host);
  // The rest, such as what is fetched ahead, may never come.
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const again = async (): Promise<InExcel> => {
    await page.context().close();
    return openedPane(browser, look, host, options);
  };
  return { page, host, faults, strays, again };
}

/** No request leaves for anywhere but the page's own host; later routes go before this one. */
async function refusingStrays(context: BrowserContext, own: string): Promise<string[]> {
  const strays: string[] = [];
  await context.route(
    ({ host, protocol }) => host !== own && protocol.startsWith('http'),
    async (route) => {
      strays.push(route.request().url());
      await route.abort('blockedbyclient');
    },
  );
  return strays;
}

/** Puts the client that office.js talks to into the page before its own scripts, with the host at its other end. */
async function joinHost(page: Page, host: ExcelHost): Promise<void> {
  const { request, saveSettings, binding, commandDone } = bridgeTo(host);
  await page.exposeFunction('excelRequest', request);
  await page.exposeFunction('excelSaveSettings', saveSettings);
  await page.exposeFunction('excelBinding', binding);
  await page.exposeFunction('excelCommandDone', commandDone);
  await page.addInitScript(`{
    window.excelBridge = { request: (...args) => window.excelRequest(...args), saveSettings: (...args) => window.excelSaveSettings(...args), binding: (...args) => window.excelBinding(...args), commandDone: (...args) => window.excelCommandDone(...args) };
    (${installClient.toString()})(window, ${JSON.stringify(clientFacts(host))});
  }`);
  const say = saying(page);
  host.events.listener = (entries) => say('events', entries);
  host.ribbon.carrier = (...command) => say('command', ...command);
  host.bindings.carrier = (...event) => say('raised', ...event);
  host.surroundings.onTheme = (theme) => say('theme', theme);
}

/** Tells the page of things one after the other; a page that was closed needs to hear nothing. */
function saying(page: Page): <Name extends keyof FromHost>(name: Name, ...args: Parameters<FromHost[Name]>) => void {
  let last: Promise<unknown> = Promise.resolve();
  return (name, ...args) => {
    last = last
      .then(() =>
        page.evaluate(
          ([what, given]) => (window as unknown as ClientWindow).excelSays?.[what as 'theme'](...(given as [never])),
          [name, args] as const,
        ),
      )
      .catch((fault: unknown) => {
        if (!page.isClosed()) throw fault;
      });
  };
}
