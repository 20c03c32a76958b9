import type { Trouble } from '../core/trouble';
import type { OpenedWorkbook } from '../workflows/open-return/recognise-workbook';
import type { ReadableStore, SheetCell, Today } from '../workflows/ports';
import type { RibbonRequests } from './ribbon/ribbon-requests';
import type { ThemeName } from './theme/theme-store';

/** What the pane needs of its surroundings: Excel, or the page without it. */
export interface PaneServices {
  /** Reads the open workbook; every call reads it again. */
  open(): Promise<OpenedWorkbook>;
  /** The workbook if it was read before the pane was rendered; the first call of `open` resolves to the same. */
  found?(): OpenedWorkbook | undefined;
  /** Opens the example return, in place of the open workbook or in a window of its own. */
  openExample(): Promise<Trouble | undefined>;
  /** Shows the file dialog; left out where the host opens files. */
  openFile?(): void;
  /** Selects a sheet or a cell of a workbook that isn't a return. */
  goTo(place: SheetCell): Promise<Trouble | undefined>;
  /** True where the page's files, the example too, are cached on this computer. */
  worksOffline: boolean;
  theme: ReadableStore<ThemeName>;
  today: Today;
  /** Left out where there is no ribbon. */
  requests?: RibbonRequests;
  /** Address of the page without Excel; left out on that page itself. */
  links: { withoutExcel?: string };
}
