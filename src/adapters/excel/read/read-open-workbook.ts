import type { WorkbookContent } from '../../../core/returns/workbook-content';
import {
  entryColumnsNotRequested,
  newSheetRequest,
  nextRequest,
  type SheetRequest,
  type WorkbookRequest,
} from './workbook-request';
import { loadSheet, type LoadedSheet } from './loaded-sheet';
import { sheetKey } from '../sheet-area';
import {
  assembleContent,
  cellsBySheet,
  loadTable,
  loadWorkbookLists,
  type LoadedTable,
  type WorkbookLists,
} from './loaded-workbook';
import type { SyncAddition } from '../change-watcher';

export interface WorkbookReading {
  content: WorkbookContent;
  nextRequest: WorkbookRequest;
  /** Sheet names by sheet id: Excel's events give ids alone. */
  sheetNames: ReadonlyMap<string, string>;
}

/** What was loaded so far; the last load of a sheet counts. */
interface Loaded {
  frame: WorkbookLists;
  sheets: readonly LoadedSheet[];
  tables: readonly LoadedTable[];
}

/**
 * Reads the open workbook: in one sync where it holds no more than `known` names, otherwise in up to three.
 * @param addition what else is sent with the first sync
 */
export async function readOpenWorkbook(
  context: Excel.RequestContext,
  known: WorkbookRequest,
  addition: SyncAddition,
): Promise<WorkbookReading> {
  const asked: Loaded = {
    frame: loadWorkbookLists(context),
    sheets: known.sheets.map((request) => loadSheet(context, request)),
    tables: known.tables.map((name) => loadTable(context, name)),
  };
  addition.queue(context);
  await context.sync();
  addition.synced();
  return loadMissing(context, asked);
}

/** Loads what isn't loaded yet until nothing is missing: at most twice. */
async function loadMissing(context: Excel.RequestContext, asked: Loaded): Promise<WorkbookReading> {
  const sheets = missingSheets(asked);
  const tables = missingTables(asked);
  if (sheets.length === 0 && tables.length === 0) return assembleReading(asked);
  const more: Loaded = {
    frame: asked.frame,
    sheets: [...asked.sheets, ...sheets.map((request) => loadSheet(context, request))],
    tables: [...asked.tables, ...tables.map((name) => loadTable(context, name))],
  };
  await context.sync();
  return loadMissing(context, more);
}

function assembleReading({ frame, sheets, tables }: Loaded): WorkbookReading {
  const content = assembleContent(frame, cellsBySheet(sheets), tables);
  return {
    content,
    nextRequest: nextRequest(content, lastRequests(sheets)),
    sheetNames: new Map(frame.sheets().map(({ id, name }) => [id, name])),
  };
}

function lastRequests(answers: readonly LoadedSheet[]): readonly SheetRequest[] {
  return [...new Map(answers.map(({ request }) => [sheetKey(request.name), request])).values()];
}

function missingSheets({ frame, sheets }: Loaded): readonly SheetRequest[] {
  const answers = new Map(sheets.map((answer) => [sheetKey(answer.request.name), answer]));
  return frame.sheets().flatMap(({ name }): SheetRequest[] => {
    const answer = answers.get(sheetKey(name));
    if (!answer)
      return [
        newSheetRequest(
          name,
          frame
            .tables()
            .filter(({ sheet }) => sheet === name)
            .map((table) => table.name),
        ),
      ];
    const request = completedRequest(answer);
    return request ? [request] : [];
  });
}

function missingTables({ frame, tables }: Loaded): readonly string[] {
  const asked = new Set(tables.map(({ name }) => name.toLowerCase()));
  return frame
    .tables()
    .filter(({ name, showHeaders }) => showHeaders && !asked.has(name.toLowerCase()))
    .map(({ name }) => name);
}

/** The request with what its answer lacks added; undefined where nothing is lacking. */
function completedRequest(answer: LoadedSheet): SheetRequest | undefined {
  const { request } = answer;
  const columns = answer.isBlank() ? [] : entryColumnsNotRequested(answer.cells(), request);
  const lacksStruck = request.within === undefined && answer.lacksStruck();
  if (columns.length === 0 && !answer.lacksHidden() && !lacksStruck) return undefined;
  return {
    ...request,
    formulas: [...request.formulas, ...columns],
    hidden: request.hidden || answer.lacksHidden(),
    ...((request.struck || lacksStruck) && { struck: true }),
  };
}
