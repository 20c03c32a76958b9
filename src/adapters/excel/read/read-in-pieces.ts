import { areaAddress, sheetKey, type Area } from '../sheet-area';
import { errorCodeOf } from '../errors';
import { untrackRange } from '../run-in-excel';
import {
  BLOCK_PROPERTIES,
  blockIn,
  FORMULA_PROPERTIES,
  formulasIn,
  type CellBlock,
  type FormulaBlock,
} from './cell-block';
import { newSheetRequest, nextRequest, type SheetRequest, type WorkbookRequest } from './workbook-request';
import type { WorkbookReading } from './read-open-workbook';
import { rowsOfBlocks, type SheetCells } from './loaded-sheet';
import { assembleContent, loadTable, loadWorkbookLists } from './loaded-workbook';
import type { SyncAddition } from '../change-watcher';

/** Cells read at once: their answer mostly stays below the 5 MB that Excel for the web gives. */
const CELLS_A_PIECE = 10_000;

/** Some rows of one sheet. */
interface Piece {
  request: SheetRequest;
  area: Area;
}

/** The cells of one piece. */
interface ReadPiece {
  sheet: string;
  block: CellBlock;
  formulas: FormulaBlock[];
}

/**
 * Like `readOpenWorkbook`, for a workbook too large for one answer: first each sheet's extent, then some thousand
 * cells at a time. Hidden rows and columns aren't read.
 */
export async function readInPieces(
  context: Excel.RequestContext,
  known: WorkbookRequest,
  addition: SyncAddition,
): Promise<WorkbookReading> {
  const frame = loadWorkbookLists(context);
  addition.queue(context);
  await context.sync();
  addition.synced();
  const listed = frame.tables();
  const requests = frame.sheets().map(
    ({ name }) =>
      known.sheets.find((request) => sheetKey(request.name) === sheetKey(name)) ??
      newSheetRequest(
        name,
        listed.filter(({ sheet }) => sheet === name).map((table) => table.name),
      ),
  );
  const extents = requests.map((request) => loadExtent(context, request));
  const tables = listed.map(({ name }) => loadTable(context, name));
  await context.sync();
  const read = (
    await oneAfterAnother(
      extents.flatMap((extent) => extent()),
      (piece) => readHalved(context, piece),
    )
  ).flat();
  const content = assembleContent(
    frame,
    (sheet) => cellsOfPieces(read.filter((piece) => sheetKey(piece.sheet) === sheetKey(sheet))),
    tables,
  );
  return {
    content,
    nextRequest: nextRequest(content, requests),
    sheetNames: new Map(frame.sheets().map(({ id, name }) => [id, name])),
  };
}

/** Queues the load of a sheet's used range; call the result after sync for the pieces, of whole rows, to read. */
function loadExtent({ workbook }: Excel.RequestContext, request: SheetRequest): () => readonly Piece[] {
  const sheet = workbook.worksheets.getItem(request.name);
  const part = request.within === undefined ? undefined : untrackRange(sheet.getRange(request.within));
  const used = untrackRange(part ? part.getUsedRangeOrNullObject(true) : sheet.getUsedRangeOrNullObject(true)).load(
    'rowIndex,columnIndex,rowCount,columnCount',
  );
  return () => {
    if (used.isNullObject) return [];
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
    const rows = Math.max(1, Math.floor(CELLS_A_PIECE / columnCount));
    return Array.from({ length: Math.ceil(rowCount / rows) }, (_, index): Piece => {
      const first = top + index * rows;
      return {
        request,
        area: { top: first, left, bottom: Math.min(first + rows, top + rowCount) - 1, right: left + columnCount - 1 },
      };
    });
  };
}

/** Reads a piece. Where its texts are too long for one answer, it is halved until they fit. */
async function readHalved(context: Excel.RequestContext, piece: Piece): Promise<ReadPiece[]> {
  const { top, bottom } = piece.area;
  try {
    return [await readPiece(context, piece)];
  } catch (error) {
    if (errorCodeOf(error) !== 'ResponsePayloadSizeLimitExceeded' || top === bottom) throw error;
    const middle = Math.floor((top + bottom) / 2);
    const halves = [
      { ...piece.area, bottom: middle },
      { ...piece.area, top: middle + 1 },
    ];
    return (await oneAfterAnother(halves, (area) => readHalved(context, { ...piece, area }))).flat();
  }
}

async function readPiece(context: Excel.RequestContext, { request, area }: Piece): Promise<ReadPiece> {
  const sheet = context.workbook.worksheets.getItem(request.name);
  const range = untrackRange(sheet.getRange(areaAddress(area))).load(BLOCK_PROPERTIES);
  const formulas = request.formulas.map((columns) => {
    const [first, last] = columns.split(':');
    return untrackRange(sheet.getRange(`${first}${area.top + 1}:${last}${area.bottom + 1}`)).load(FORMULA_PROPERTIES);
  });
  await context.sync();
  return { sheet: request.name, block: blockIn(range), formulas: formulas.map(formulasIn) };
}

function cellsOfPieces(pieces: readonly ReadPiece[]): SheetCells {
  const rows = rowsOfBlocks(
    pieces.map(({ block }) => block),
    pieces.flatMap(({ formulas }) => formulas),
  );
  return { rows, hiddenRows: new Set(), hiddenColumns: new Set() };
}

/** Runs the jobs one after another. */
function oneAfterAnother<Item, Result>(
  items: readonly Item[],
  job: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  return items.reduce(async (before, item) => [...(await before), await job(item)], Promise.resolve<Result[]>([]));
}
