import type { WorkbookContent } from '../../../core/returns/workbook-content';
import { columnsToAsk, knownFrom, type KnownWorkbook } from './known-workbook';
import { askSheet, type SheetAnswer } from './sheet-answer';
import { sheetKey, unaskedSheet, type SheetAsk } from './sheet-ask';
import { askTable, type TableAnswer } from './table-answer';
import { askFrame, cellsFrom, contentFrom, type Frame } from './workbook-answer';
import type { Alongside } from '../watch';

export interface ReadWorkbook {
  content: WorkbookContent;
  known: KnownWorkbook;
  /** Sheets' names by the ids that events give. */
  ids: ReadonlyMap<string, string>;
}

/** What was asked so far; a sheet asked again is known by its last answer. */
interface Asked {
  frame: Frame;
  sheets: readonly SheetAnswer[];
  tables: readonly TableAnswer[];
}

/**
 * Everything that an action may need, in one sync where the workbook holds what was expected of it.
 * @param alongside what else is to be sent with the first sync
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  known: KnownWorkbook,
  alongside: Alongside,
): Promise<ReadWorkbook> {
  const asked: Asked = {
    frame: askFrame(context),
    sheets: known.sheets.map((ask) => askSheet(context, ask)),
    tables: known.tables.map((name) => askTable(context, name)),
  };
  alongside.ask(context);
  await context.sync();
  alongside.answered();
  return whole(context, asked);
}

/** Asks for what turned out to be missing, until nothing is: at most twice. */
async function whole(context: Excel.RequestContext, asked: Asked): Promise<ReadWorkbook> {
  const sheets = missingSheets(asked);
  const tables = missingTables(asked);
  if (sheets.length === 0 && tables.length === 0) return result(asked);
  const more: Asked = {
    frame: asked.frame,
    sheets: [...asked.sheets, ...sheets.map((ask) => askSheet(context, ask))],
    tables: [...asked.tables, ...tables.map((name) => askTable(context, name))],
  };
  await context.sync();
  return whole(context, more);
}

function result({ frame, sheets, tables }: Asked): ReadWorkbook {
  const content = contentFrom(frame, cellsFrom(sheets), tables);
  return {
    content,
    known: knownFrom(content, lastAsks(sheets)),
    ids: new Map(frame.sheets().map(({ id, name }) => [id, name])),
  };
}

function lastAsks(answers: readonly SheetAnswer[]): readonly SheetAsk[] {
  return [...new Map(answers.map(({ ask }) => [sheetKey(ask.name), ask])).values()];
}

function missingSheets({ frame, sheets }: Asked): readonly SheetAsk[] {
  const answers = new Map(sheets.map((answer) => [sheetKey(answer.ask.name), answer]));
  return frame.sheets().flatMap(({ name }): SheetAsk[] => {
    const answer = answers.get(sheetKey(name));
    if (!answer)
      return [
        unaskedSheet(
          name,
          frame
            .tables()
            .filter(({ sheet }) => sheet === name)
            .map((table) => table.name),
        ),
      ];
    const ask = betterAsk(answer);
    return ask ? [ask] : [];
  });
}

function missingTables({ frame, tables }: Asked): readonly string[] {
  const asked = new Set(tables.map(({ name }) => name.toLowerCase()));
  return frame
    .tables()
    .filter(({ name, showHeaders }) => showHeaders && !asked.has(name.toLowerCase()))
    .map(({ name }) => name);
}

/** The same sheet with what the answer lacks; undefined where it lacks nothing. */
export function betterAsk(answer: SheetAnswer): SheetAsk | undefined {
  const { ask } = answer;
  const columns = answer.isBlank() ? [] : columnsToAsk(answer.cells(), ask);
  if (columns.length === 0 && !answer.lacksHidden()) return undefined;
  return { ...ask, formulas: [...ask.formulas, ...columns], hidden: ask.hidden || answer.lacksHidden() };
}
