import type { Trouble } from '../core/trouble';
import type { Opened } from '../workflows/open-return/opened';
import type { SheetCell, Today } from '../workflows/ports';
import type { ThemeSource } from './theme/theme-source';

/** Everything that the pane needs from where it stands: Excel, or the page without it. */
export interface World {
  /** Reads what is open. Asked again, it reads anew. */
  open(): Promise<Opened>;
  /** What was found before the pane was drawn, until `open` is asked, which finds the same at first. */
  found?(): Opened | undefined;
  /** Opens the example return in place of, or beside, what is open. */
  openExample(): Promise<Trouble | undefined>;
  /** Lets the person choose a file; left out where the host itself opens files. */
  openFile?(): void;
  /** Shows a sheet of a workbook that isn't a return. */
  goTo(place: SheetCell): Promise<Trouble | undefined>;
  /** True where everything needed is kept on this computer, the example too. */
  worksOffline: boolean;
  theme: ThemeSource;
  today: Today;
  /** What is asked for from outside the pane, by the ribbon. */
  asked?: AskedSource;
  links: { withoutExcel?: string };
}

export type Asked = 'home' | 'sign off';

export interface AskedSource {
  subscribe(listener: (asked: Asked) => void): () => void;
}
