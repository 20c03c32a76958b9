import { createRoot } from 'react-dom/client';
import { browserStores, workKeeper } from '../adapters/browser/work-keeper';
import { readFile, saveFile } from '../adapters/browser/files';
import { tabMemory } from '../adapters/browser/tab-memory';
import { systemTheme, ThemeStore } from '../taskpane/theme/theme-store';
import { localToday } from '../taskpane/today';
import type { NamedBytes } from '../workflows/ports';
import type { BrowserServices } from './browser-services';
import type { OfficerPart } from './officer/officer-services';
import { OfflineStore } from './offline-store';
import { Page } from './page/Page';
import { PageStore } from './page/page-store';

const EXAMPLE = 'example-return.xlsx';
const EXAMPLES = 'example/';

const offline = new OfflineStore();

const browser: BrowserServices = {
  workbooks: async () => (await import('./workbook/main')).workbooks(),
  bytesOf: readFile,
  example: () => fetchFile(EXAMPLE),
  saveFile,
  keeper: workKeeper(browserStores()),
  tab: tabMemory(),
  offline,
  theme: new ThemeStore(systemTheme(window)),
  today: () => localToday(),
  now: () => new Date(),
};

const page = new PageStore(browser, { work: async () => (await import('./work/WorkPage')).WorkPage, officer });

let officerLoaded: OfficerPart | undefined;

async function officer(): Promise<OfficerPart> {
  const { officerPart } = await import('./officer/main');
  officerLoaded ??= officerPart(
    {
      bytesOf: readFile,
      exampleFiles: async () =>
        JSON.parse(new TextDecoder().decode((await fetchFile(`${EXAMPLES}example.json`)).bytes)),
      exampleFile: (name) => fetchFile(`${EXAMPLES}${name}`),
      saveFile,
      today: () => localToday(),
      openNew: (file) => page.openMade(file),
      closeFile: () => page.closeFile(),
      pause: () => new Promise((resolve) => setTimeout(resolve)),
    },
    { openFile: (file) => void page.openFile(file), close: () => void page.close() },
  );
  return officerLoaded;
}

async function fetchFile(path: string): Promise<NamedBytes> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return { name: path.split('/').at(-1) ?? path, bytes: new Uint8Array(await response.arrayBuffer()) };
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page page={page} />);
void offline.begin();
