import { makeStaticStyles } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { AskedFromOutside } from './asked';
import { browserTimer as timer } from './browser-timer';
import { associateCommands } from './office/associate-commands';
import { excelWorld, type Reading } from './office/excel-world';
import { officeHere as office } from './office/office-here';
import { Pane } from './Pane';
import { ribbonCommands } from './ribbon';
import { LateTheme } from './theme/late-theme';
import { officeTheme } from './theme/office-theme';
import { systemTheme } from './theme/theme-source';
import { todayHere } from './today-here';

const usePageStyles = makeStaticStyles({ 'html, body, #root': { height: '100%', margin: 0 } });

const system = systemTheme(window);
const theme = new LateTheme(system);
const asked = new AskedFromOutside();

const { world, opened } = excelWorld({
  ready: () => office.ready(),
  reading,
  openCopy: async (bytes) => (await import('../adapters/excel/open-copy')).openCopy(bytes),
  example,
  theme,
  today: todayHere,
  asked,
  withoutExcel: new URL('index.html', document.baseURI).href,
});

let fetched: Promise<Reading> | undefined;

/** One workbook for the life of the page: it remembers what it has read. */
function reading(): Promise<Reading> {
  fetched ??= fetchReading().catch((reason: unknown) => {
    fetched = undefined;
    throw reason;
  });
  return fetched;
}

async function fetchReading(): Promise<Reading> {
  const [{ excelWorkbook }, { openedWorkbook }] = await Promise.all([import('../adapters/excel/excel-workbook'), import('../workflows/open-return/opened-workbook')]);
  return { workbook: excelWorkbook(), openedWorkbook: (workbook) => openedWorkbook(workbook, { timer }) };
}

async function example(): Promise<Uint8Array> {
  const response = await fetch('example-return.xlsx');
  if (!response.ok) throw new Error(`The example was answered with ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Nothing of it needs the pane to be shown: Excel loads this page for a command too. */
function joinExcel(): void {
  theme.become(officeTheme(Office.context, window, system));
  // An Excel that can't show the pane by a command has opened it already.
  const showPane = (): Promise<unknown> => Office.addin.showAsTaskpane().catch(() => undefined);
  associateCommands(ribbonCommands({ opened, showPane, asked }));
}

function Page() {
  usePageStyles();
  return <Pane world={world} />;
}

office.whenFound(joinExcel);

// It's on its way while the pane is drawn; where it fails, the pane asks again and says so.
reading().catch(() => undefined);

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
