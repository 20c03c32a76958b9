import { Trouble } from '../../core/trouble';
import { type OpenedWorkbook, recogniseWorkbook } from '../../workflows/open-return/recognise-workbook';
import type { OpenWorkbook, ReadableStore, Timer, Today } from '../../workflows/ports';
import type { RibbonRequests } from '../ribbon-requests';
import type { ThemeName } from '../theme/theme-store';
import type { World } from '../world';

/** What of Excel the pane is made from. */
export interface ExcelParts {
  /** Loads office.js and waits for Excel; called again where it failed. */
  ready(): Promise<Trouble | undefined>;
  /** Nothing is asked of it before Excel is ready. */
  workbook: OpenWorkbook;
  timer: Timer;
  /** Opens a copy of a workbook in a window of its own. */
  openCopy(bytes: Uint8Array): Promise<Trouble | undefined>;
  /** The example's bytes; rejects where they can't be fetched. */
  example(): Promise<Uint8Array>;
  theme: ReadableStore<ThemeName>;
  today: Today;
  requests: RibbonRequests;
  withoutExcel: string;
}

/**
 * The pane's world in Excel, and what was last found open in it. What was found before there was a pane
 * to show it is what the pane finds at first.
 */
export function excelWorld(parts: ExcelParts): { world: World; opened: () => Promise<OpenedWorkbook> } {
  let last: Promise<OpenedWorkbook> | undefined;
  let found: OpenedWorkbook | undefined;
  let isShown = false;
  const opened = (): Promise<OpenedWorkbook> => (last ??= openedIn(parts).then((each) => (found = each)));
  const open = (): Promise<OpenedWorkbook> => {
    if (isShown) last = undefined;
    isShown = true;
    return opened();
  };
  const world: World = {
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
  return { world, opened };
}

async function openedIn({ ready, workbook, timer }: ExcelParts): Promise<OpenedWorkbook> {
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
