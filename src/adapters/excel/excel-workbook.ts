import { Trouble } from '../../core/trouble';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import type { WorkbookDescription } from '../../documents/sheet';
import type { CellEdit, OpenWorkbook, Printed, SheetCell, SheetChange, Written } from '../../workflows/ports';
import { errorCodeOf, NOTHING_CHANGED, troubleOf } from './errors';
import { goTo, selected } from './go-to';
import { inExcel } from './in-excel';
import { changedAreas } from './read/changed-areas';
import { NOTHING_KNOWN, type KnownWorkbook } from './read/known-workbook';
import { readChanged, withFreshCells } from './read/read-changed';
import { readInPieces } from './read/read-in-pieces';
import { readWorkbook, type ReadWorkbook } from './read/read-workbook';
import { Watch } from './watch';
import { writeCells } from './write/write-cells';

/** The workbook that is open in Excel. Office must be ready. */
export function excelWorkbook(): OpenWorkbook {
  return new ExcelWorkbook();
}

class ExcelWorkbook implements OpenWorkbook {
  private readonly changes = new Watch();
  private known: KnownWorkbook = NOTHING_KNOWN;
  private content?: WorkbookContent;

  async read(): Promise<WorkbookContent | Trouble> {
    return this.reading(async () => this.learnt(await this.readWhole()));
  }

  async readChanged(changes: readonly SheetChange[]): Promise<WorkbookContent | Trouble> {
    const { content } = this;
    const areas = content && changedAreas(changes, content, this.known.sheets);
    if (!content || !areas) return this.read();
    return this.reading(async () => {
      const fresh = await orNoneOfTooMuch(inExcel((context) => readChanged(context, content, areas, this.changes)));
      if (!fresh) return this.learnt(await this.readWhole());
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
    // Fetched for those who print: most who open the pane are partners.
    const printing = await import('./print/print-sheets').catch(() => undefined);
    if (!printing) return { state: 'failed', trouble: notFetched() };
    const printed = await this.changes.during(() => printing.printSheets(workbook));
    this.known = NOTHING_KNOWN;
    this.content = undefined;
    return printed;
  }

  goTo(place: SheetCell): Promise<Trouble | undefined> {
    return goTo(place);
  }

  selected(): Promise<SheetCell | Trouble> {
    return selected();
  }

  watch(listener: (change: SheetChange) => void): () => void {
    return this.changes.add(listener);
  }

  /** In pieces where Excel for the web can't hand over everything at once. */
  private async readWhole(): Promise<ReadWorkbook> {
    try {
      return await inExcel((context) => readWorkbook(context, this.known, this.changes));
    } catch (fault) {
      if (errorCodeOf(fault) !== 'ResponsePayloadSizeLimitExceeded') throw fault;
      return inExcel((context) => readInPieces(context, this.known, this.changes));
    }
  }

  private learnt({ content, known, ids }: ReadWorkbook): WorkbookContent {
    this.known = known;
    this.content = content;
    this.changes.knowSheets(ids);
    return content;
  }

  private async reading(read: () => Promise<WorkbookContent>): Promise<WorkbookContent | Trouble> {
    try {
      return await read();
    } catch (fault) {
      return troubleOf(fault, 'reading');
    }
  }
}

/** Undefined where it is more than Excel for the web hands over at once. */
async function orNoneOfTooMuch<Result>(reading: Promise<Result>): Promise<Result | undefined> {
  try {
    return await reading;
  } catch (fault) {
    if (errorCodeOf(fault) !== 'ResponsePayloadSizeLimitExceeded') throw fault;
    return undefined;
  }
}

function notFetched(): Trouble {
  return new Trouble(
    'excel-disconnected',
    `The part that writes sheets couldn't be loaded. ${NOTHING_CHANGED}`,
    'Check the connection to the network, then try again.',
  );
}
