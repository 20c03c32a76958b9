import { excelWorkbook } from '../../../src/adapters/excel/excel-workbook';
import type { OpenReturn } from '../../../src/workflows/open-return/open-return';
import { recogniseWorkbook } from '../../../src/workflows/open-return/recognise-workbook';
import type { OpenWorkbook, Timer } from '../../../src/workflows/ports';
import { until } from '../../builders/until';
import type { ExcelHost } from '../../excel-host/excel-host';
import type { Sync } from '../../excel-host/ledger';
import { openedHost } from '../../excel-host/opened-host';
import type { Book } from '../../excel-host/workbook/model';

export interface Live {
  host: ExcelHost;
  workbook: OpenWorkbook;
  store: OpenReturn;
  /** What opening took. */
  syncs: readonly Sync[];
}

/** The clock on the wall. */
export const CLOCK: Timer = {
  after: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** A return open in Excel, with the work on it as the pane does it. */
export async function liveReturn(book: Book, excelApi = '1.9'): Promise<Live> {
  const host = await openedHost({ excelApi, book });
  const workbook = excelWorkbook();
  let store: OpenReturn | undefined;
  const syncs = await host.ledger.during(async () => {
    const open = await recogniseWorkbook(workbook, { timer: CLOCK });
    if (open.kind === 'return') store = open.return;
  });
  if (!store) throw new Error('The workbook was not taken for a return.');
  return { host, workbook, store, syncs };
}

/** After a change in the sheet, its findings are shown. */
export async function untilRead({ store }: Live, change: () => void): Promise<void> {
  const { view } = store.getState();
  change();
  await until(() => store.getState().view !== view && store.getState().activity === 'none');
}

export const titlesToFix = ({ store }: Live): readonly string[] =>
  store.getState().view.work.toFix.map(({ title }) => title);
