import { Trouble } from '../../core/trouble';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import type { WorkbookDescription } from '../../documents/sheet';
import type { CellEdit, OpenWorkbook, Printed, SheetCell, SheetChange, Written } from '../../workflows/ports';
import { errorCodeOf, NOTHING_CHANGED, troubleOf } from './errors';
import { goTo, selectedCell } from './go-to';
import { runInExcel } from './run-in-excel';
import { changedAreas, readChanged, withFreshCells } from './read/read-changed';
import { RETURN_REQUEST, type WorkbookRequest } from './read/workbook-request';
import { readInPieces } from './read/read-in-pieces';
import { readOpenWorkbook, type WorkbookReading } from './read/read-open-workbook';
import { ChangeWatcher } from './change-watcher';
import { writeCells } from './write/write-cells';

/** The workbook that is open in Excel. Office must be ready. */
export function excelWorkbook(): OpenWorkbook {
  return new ExcelWorkbook();
}

class ExcelWorkbook implements OpenWorkbook {
  private readonly changes = new ChangeWatcher();
  /** What the next reading loads in its first sync. */
  private request: WorkbookRequest = RETURN_REQUEST;
  /** The workbook as last read; undefined before the first reading and after a print. */
  private content?: WorkbookContent;

  async read(): Promise<WorkbookContent | Trouble> {
    return this.orTrouble(async () => this.remember(await this.readWhole()));
  }

  async readChanged(changes: readonly SheetChange[]): Promise<WorkbookContent | Trouble> {
    const { content } = this;
    const areas = content && changedAreas(changes, content, this.request.sheets);
    if (!content || !areas) return this.read();
    return this.orTrouble(async () => {
      const fresh = await undefinedIfTooLarge(
        runInExcel((context) => readChanged(context, content, areas, this.changes)),
      );
      if (!fresh) return this.remember(await this.readWhole());
      this.content = fresh;
      return fresh;
    });
  }

  async write(edits: readonly CellEdit[]): Promise<Written> {
    const { written, fresh } = await writeCells(edits);
    if (this.content) this.content = withFreshCells(this.content, fresh);
    return written;
  }

  async print(workbook: WorkbookDescription): Promise<Printed> {
    // Loaded on demand: partners, who open the pane most, never print.
    const printing = await import('./print/print-sheets').catch(() => undefined);
    if (!printing) return { state: 'failed', trouble: printerNotLoaded() };
    const printed = await this.changes.muteDuring(() => printing.printSheets(workbook));
    this.request = RETURN_REQUEST;
    this.content = undefined;
    return printed;
  }

  goTo(place: SheetCell): Promise<Trouble | undefined> {
    return goTo(place);
  }

  selected(): Promise<SheetCell | Trouble> {
    return selectedCell();
  }

  watch(listener: (change: SheetChange) => void): () => void {
    return this.changes.add(listener);
  }

  /** Reads the whole workbook, in pieces where Excel for the web can't give everything in one answer. */
  private async readWhole(): Promise<WorkbookReading> {
    try {
      return await runInExcel((context) => readOpenWorkbook(context, this.request, this.changes));
    } catch (error) {
      if (errorCodeOf(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
      return runInExcel((context) => readInPieces(context, this.request, this.changes));
    }
  }

  private remember({ content, nextRequest, sheetNames }: WorkbookReading): WorkbookContent {
    this.request = nextRequest;
    this.content = content;
    this.changes.setSheetNames(sheetNames);
    return content;
  }

  private async orTrouble(read: () => Promise<WorkbookContent>): Promise<WorkbookContent | Trouble> {
    try {
      return await read();
    } catch (error) {
      return troubleOf(error, 'reading');
    }
  }
}

/** The result of a reading; undefined where the answer is larger than Excel for the web gives. */
async function undefinedIfTooLarge<Result>(reading: Promise<Result>): Promise<Result | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (errorCodeOf(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    return undefined;
  }
}

function printerNotLoaded(): Trouble {
  return new Trouble(
    'excel-disconnected',
    `The part that writes sheets couldn't be loaded. ${NOTHING_CHANGED}`,
    'Check the connection to the network, then try again.',
  );
}
