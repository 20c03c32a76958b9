import { Trouble } from '../../core/trouble';
import type { Opened } from '../../workflows/open-return/opened';
import type { OpenWorkbook, Today } from '../../workflows/ports';
import type { AskedFromOutside } from '../asked';
import type { ThemeSource } from '../theme/theme-source';
import type { World } from '../world';

/** What of Excel the pane is made from. */
export interface ExcelParts {
  /** Loads office.js and waits for Excel; called again where it failed. */
  ready(): Promise<Trouble | undefined>;
  /** Fetches the code that reads a workbook; rejects where it can't be fetched. */
  reading(): Promise<Reading>;
  /** Opens a copy of a workbook in a window of its own. */
  openCopy(bytes: Uint8Array): Promise<Trouble | undefined>;
  /** The example's bytes; rejects where they can't be fetched. */
  example(): Promise<Uint8Array>;
  theme: ThemeSource;
  today: Today;
  asked: AskedFromOutside;
  withoutExcel: string;
}

export interface Reading {
  workbook: OpenWorkbook;
  openedWorkbook(workbook: OpenWorkbook): Promise<Opened>;
}

/** The pane's world in Excel, and what was last found open in it. */
export function excelWorld(parts: ExcelParts): { world: World; opened: () => Promise<Opened> } {
  let last: Promise<Opened> | undefined;
  const open = (): Promise<Opened> => (last = openedIn(parts));
  const world: World = {
    open,
    openExample: () => openExample(parts),
    goTo: async (place) => (await parts.reading()).workbook.goTo(place),
    worksOffline: false,
    theme: parts.theme,
    today: parts.today,
    asked: parts.asked,
    links: { withoutExcel: parts.withoutExcel },
  };
  return { world, opened: () => last ?? open() };
}

/** The code is fetched while Excel gets ready. */
async function openedIn({ ready, reading }: ExcelParts): Promise<Opened> {
  const fetching = reading().catch(() => notFetched("A part of Partner Returns couldn't be loaded."));
  const trouble = await ready();
  if (trouble) return { kind: 'trouble', trouble };
  const fetched = await fetching;
  return fetched instanceof Trouble ? { kind: 'trouble', trouble: fetched } : fetched.openedWorkbook(fetched.workbook);
}

async function openExample({ example, openCopy }: ExcelParts): Promise<Trouble | undefined> {
  const bytes = await example().catch(() => notFetched("The example couldn't be loaded."));
  return bytes instanceof Trouble ? bytes : openCopy(bytes);
}

function notFetched(message: string): Trouble {
  return new Trouble('excel-disconnected', message, 'Check the connection to the network, then try again.');
}
