import { createRoot } from 'react-dom/client';
import { browserStores, workKeeper } from '../adapters/browser/kept-work';
import { openedFile } from '../adapters/browser/opened-file';
import { saveFile } from '../adapters/browser/save-file';
import { tabMemory } from '../adapters/browser/tab-memory';
import { systemTheme } from '../taskpane/theme/theme-source';
import { todayHere } from '../taskpane/today-here';
import type { NamedBytes } from '../workflows/ports';
import type { Edges } from './edges';
import { KeptOffline } from './keep-offline';
import { Page } from './page/Page';
import { PageStore } from './page/page-store';

const EXAMPLE = 'example-return.xlsx';

const offline = new KeptOffline();

const edges: Edges = {
  workbooks: async () => (await import('./workbook/main')).workbooks(),
  bytesOf: openedFile,
  example,
  saveFile,
  keeper: workKeeper(browserStores()),
  tab: tabMemory(),
  offline,
  theme: systemTheme(window),
  today: () => todayHere(),
  now: () => new Date(),
};

const page = new PageStore(edges, async () => (await import('./work/WorkPage')).WorkPage);

async function example(): Promise<NamedBytes> {
  const response = await fetch(new URL(EXAMPLE, document.baseURI));
  if (!response.ok) throw new Error(`${EXAMPLE}: ${response.status}`);
  return { name: EXAMPLE, bytes: new Uint8Array(await response.arrayBuffer()) };
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page page={page} />);
void offline.begin();
