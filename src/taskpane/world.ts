import type { Trouble } from '../core/trouble';
import type { OpenedWorkbook } from '../workflows/open-return/recognise-workbook';
import type { ReadableStore, SheetCell, Today } from '../workflows/ports';
import type { RibbonRequests } from './ribbon-requests';
import type { ThemeName } from './theme/theme-store';

/** Everything that the pane needs from where it stands: Excel, or the page without it. */
export interface World {
  /** Reads what is open. Asked again, it reads anew. */
  open(): Promise<OpenedWorkbook>;
  /** What was found before the pane was drawn, until `open` is asked, which finds the same at first. */
  found?(): OpenedWorkbook | undefined;
  /** Opens the example return in place of, or beside, what is open. */
  openExample(): Promise<Trouble | undefined>;
  /** Lets the person choose a file; left out where the host itself opens files. */
  openFile?(): void;
  /** Shows a sheet of a workbook that isn't a return. */
  goTo(place: SheetCell): Promise<Trouble | undefined>;
  /** True where everything needed is kept on this computer, the example too. */
  worksOffline: boolean;
  theme: ReadableStore<ThemeName>;
  today: Today;
  /** Left out where there is no ribbon. */
  requests?: RibbonRequests;
  links: { withoutExcel?: string };
}
