import { rangeOf, type Area } from '../area';
import { errorCodeOf } from '../errors';
import { passing } from '../in-excel';
import {
  BLOCK_PROPERTIES,
  blockIn,
  FORMULA_PROPERTIES,
  formulasIn,
  type CellBlock,
  type FormulaBlock,
} from './cell-block';
import { knownFrom, type KnownWorkbook } from './known-workbook';
import type { ReadWorkbook } from './read-workbook';
import { rowsOf, type SheetCells } from './sheet-answer';
import { sheetKey, unaskedSheet, type SheetAsk } from './sheet-ask';
import { askTable } from './table-answer';
import { askFrame, contentFrom } from './workbook-answer';
import type { Alongside } from '../watch';

/** So few that they mostly stay below the 5 MB that Excel for the web hands over at once. */
const CELLS_A_PIECE = 10_000;

/** Some rows of one sheet. */
interface Piece {
  ask: SheetAsk;
  area: Area;
}

/** The cells of one piece. */
interface ReadPiece {
  sheet: string;
  block: CellBlock;
  formulas: FormulaBlock[];
}

/**
 * The same as `readWorkbook` for a workbook too large to be handed over at once: first how far each sheet
 * goes, then some thousand cells at a time. Which rows are hidden isn't asked.
 */
export async function readInPieces(
  context: Excel.RequestContext,
  known: KnownWorkbook,
  alongside: Alongside,
): Promise<ReadWorkbook> {
  const frame = askFrame(context);
  alongside.ask(context);
  await context.sync();
  alongside.answered();
  const listed = frame.tables();
  const asks = frame.sheets().map(
    ({ name }) =>
      known.sheets.find((ask) => sheetKey(ask.name) === sheetKey(name)) ??
      unaskedSheet(
        name,
        listed.filter(({ sheet }) => sheet === name).map((table) => table.name),
      ),
  );
  const extents = asks.map((ask) => askExtent(context, ask));
  const tables = listed.map(({ name }) => askTable(context, name));
  await context.sync();
  const read = (
    await inTurn(
      extents.flatMap((extent) => extent()),
      (piece) => readHalved(context, piece),
    )
  ).flat();
  const content = contentFrom(
    frame,
    (sheet) => cellsOf(read.filter((piece) => sheetKey(piece.sheet) === sheetKey(sheet))),
    tables,
  );
  return { content, known: knownFrom(content, asks), ids: new Map(frame.sheets().map(({ id, name }) => [id, name])) };
}

function askExtent({ workbook }: Excel.RequestContext, ask: SheetAsk): () => readonly Piece[] {
  const sheet = workbook.worksheets.getItem(ask.name);
  const part = ask.within === undefined ? undefined : passing(sheet.getRange(ask.within));
  const used = passing(part ? part.getUsedRangeOrNullObject(true) : sheet.getUsedRangeOrNullObject(true)).load(
    'rowIndex,columnIndex,rowCount,columnCount',
  );
  return () => {
    if (used.isNullObject) return [];
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
    const rows = Math.max(1, Math.floor(CELLS_A_PIECE / columnCount));
    return Array.from({ length: Math.ceil(rowCount / rows) }, (_, index): Piece => {
      const first = top + index * rows;
      return {
        ask,
        area: { top: first, left, bottom: Math.min(first + rows, top + rowCount) - 1, right: left + columnCount - 1 },
      };
    });
  };
}

/** In halves, and halves of these, where its texts are so long that it is still too much. */
async function readHalved(context: Excel.RequestContext, piece: Piece): Promise<ReadPiece[]> {
  const { top, bottom } = piece.area;
  try {
    return [await readPiece(context, piece)];
  } catch (fault) {
    if (errorCodeOf(fault) !== 'ResponsePayloadSizeLimitExceeded' || top === bottom) throw fault;
    const middle = Math.floor((top + bottom) / 2);
    const halves = [
      { ...piece.area, bottom: middle },
      { ...piece.area, top: middle + 1 },
    ];
    return (await inTurn(halves, (area) => readHalved(context, { ...piece, area }))).flat();
  }
}

async function readPiece(context: Excel.RequestContext, { ask, area }: Piece): Promise<ReadPiece> {
  const sheet = context.workbook.worksheets.getItem(ask.name);
  const range = passing(sheet.getRange(rangeOf(area))).load(BLOCK_PROPERTIES);
  const formulas = ask.formulas.map((columns) => {
    const [first, last] = columns.split(':');
    return passing(sheet.getRange(`${first}${area.top + 1}:${last}${area.bottom + 1}`)).load(FORMULA_PROPERTIES);
  });
  await context.sync();
  return { sheet: ask.name, block: blockIn(range), formulas: formulas.map(formulasIn) };
}

function cellsOf(pieces: readonly ReadPiece[]): SheetCells {
  const rows = rowsOf(
    pieces.map(({ block }) => block),
    pieces.flatMap(({ formulas }) => formulas),
  );
  return { rows, hiddenRows: new Set(), hiddenColumns: new Set() };
}

/** One after another: each has to wait for the answer to the one before. */
function inTurn<Item, Result>(items: readonly Item[], job: (item: Item) => Promise<Result>): Promise<Result[]> {
  return items.reduce(async (before, item) => [...(await before), await job(item)], Promise.resolve<Result[]>([]));
}
