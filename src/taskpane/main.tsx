import { createRoot } from 'react-dom/client';
import { excelWorkbook } from '../adapters/excel/excel-workbook';
import { RibbonRequests } from './ribbon/ribbon-requests';
import { browserTimer as timer } from './browser-timer';
import { associateCommands } from './ribbon/associate-commands';
import { excelServices } from './office/excel-services';
import { officeHere as office } from './office/office-here';
import { Pane } from './Pane';
import { ribbonCommands } from './ribbon/ribbon-commands';
import { officeTheme } from './theme/office-theme';
import { systemTheme, ThemeStore } from './theme/theme-store';
import { localToday } from './today';

const system = systemTheme(window);
const theme = new ThemeStore(system);
const requests = new RibbonRequests();

const { services, opened } = excelServices({
  ready: () => office.ready(),
  workbook: excelWorkbook(),
  timer,
  openCopy: async (bytes) => (await import('../adapters/excel/open-copy')).openCopy(bytes),
  example,
  theme,
  today: localToday,
  requests,
  withoutExcel: new URL('index.html', document.baseURI).href,
});

async function example(): Promise<Uint8Array> {
  const response = await fetch('example-return.xlsx');
  if (!response.ok) throw new Error(`The example was answered with ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * Follows Office's theme and registers the ribbon's commands. It works while the pane is closed: Excel loads this page
 * for a ribbon command, too.
 */
function joinExcel(): void {
  theme.follow(officeTheme(Office.context, window, system));
  // The error is ignored: an Excel that can't show the pane from code has opened it already.
  const showPane = (): Promise<unknown> => Office.addin.showAsTaskpane().catch(() => undefined);
  associateCommands(ribbonCommands({ opened, showPane, requests }));
}

office.whenFound(joinExcel);

/** Milliseconds after which the pane is rendered though the workbook isn't read yet; until then the HTML says so. */
const SOON = 1000;

/**
 * Renders the pane once the workbook is read or SOON has passed: rendering a pane that only says that the workbook is
 * read would delay the reading.
 */
async function draw(root: HTMLElement): Promise<void> {
  const isSoon = new Promise<void>((resolve) => timer.after(SOON, resolve));
  // An error of the reading is shown by the pane.
  await Promise.race([opened().catch(() => undefined), isSoon]);
  createRoot(root).render(<Pane services={services} />);
}

const root = document.getElementById('root');
if (root) void draw(root);
