import { Trouble } from '../../core/trouble';
import { type OpenedWorkbook, recogniseWorkbook } from '../../workflows/open-return/recognise-workbook';
import type { OpenWorkbook, ReadableStore, Timer, Today } from '../../workflows/ports';
import type { RibbonRequests } from '../ribbon/ribbon-requests';
import type { ThemeName } from '../theme/theme-store';
import type { PaneServices } from '../pane-services';

/** What the pane's services in Excel are made of. */
export interface ExcelParts {
  /** Loads office.js and waits for Excel; may be called again after it failed. */
  ready(): Promise<Trouble | undefined>;
  /** Used only once Excel is ready. */
  workbook: OpenWorkbook;
  timer: Timer;
  /** Opens the bytes as a new workbook in a window of its own. */
  openCopy(bytes: Uint8Array): Promise<Trouble | undefined>;
  /** The example's bytes; rejects where they can't be fetched. */
  example(): Promise<Uint8Array>;
  theme: ReadableStore<ThemeName>;
  today: Today;
  requests: RibbonRequests;
  /** Address of the page without Excel. */
  withoutExcel: string;
}

/**
 * The pane's services in Excel, and `opened`, which gives the ribbon the workbook as it was last read. The first call
 * of the services' `open` uses a reading that began before the pane was rendered; later calls read again.
 */
export function excelServices(parts: ExcelParts): { services: PaneServices; opened: () => Promise<OpenedWorkbook> } {
  let last: Promise<OpenedWorkbook> | undefined;
  let found: OpenedWorkbook | undefined;
  let isShown = false;
  const opened = (): Promise<OpenedWorkbook> => (last ??= openWhenReady(parts).then((each) => (found = each)));
  const open = (): Promise<OpenedWorkbook> => {
    if (isShown) last = undefined;
    isShown = true;
    return opened();
  };
  const services: PaneServices = {
    open,
    found: () => (isShown ? undefined : found),
    openExample: () => openExample(parts),
    goTo: (place) => parts.workbook.goTo(place),
    worksOffline: false,
    theme: parts.theme,
    today: parts.today,
    requests: parts.requests,
    links: { withoutExcel: parts.withoutExcel },
  };
  return { services, opened };
}

async function openWhenReady({ ready, workbook, timer }: ExcelParts): Promise<OpenedWorkbook> {
  const trouble = await ready();
  return trouble ? { kind: 'trouble', trouble } : recogniseWorkbook(workbook, { timer });
}

async function openExample({ example, openCopy }: ExcelParts): Promise<Trouble | undefined> {
  const bytes = await example().catch(
    () =>
      new Trouble(
        'excel-disconnected',
        "The example couldn't be loaded.",
        'Check the connection to the network, then try again.',
      ),
  );
  return bytes instanceof Trouble ? bytes : openCopy(bytes);
}
