import { textsAskedOf } from '../../core/plan/asked';
import type { Plan } from '../../core/plan/plan';
import { planIndex } from '../../core/plan/plan-index';
import {
  figureColumns,
  NARRATIVE_COLUMNS,
  RETURN_SHEETS,
  RETURN_TABLES,
  SHORTHAND,
  START_LABELS,
} from '../../core/returns/layout';
import type { CellDescription, SheetDescription, TableBlock, WorkbookDescription } from '../sheet';
import { cellFormat, rowFormulas, rowWords } from './check-words';
import { entryCodeOf, entryRowsOn, type EntryRow } from './entry-codes';
import { figuresAddresses } from './figures-sheet';
import type { CellValue } from './formula/result';
import { formatKey, resultOf } from './formula/result';
import { narrativeAddresses } from './narrative-sheet';
import { progressLines } from './progress';
import { signatureWords } from './start-sheet';
import { wordsExpression } from './word-count';

type TableCells = readonly CellDescription[];

/**
 * A return with the results of its formulas worked out anew after entry cells were changed. Rows that are the same
 * objects in `before` are left as they are.
 */
export function recalculate(
  now: WorkbookDescription,
  before: WorkbookDescription,
  plan: Plan,
  partner: string,
): WorkbookDescription {
  const figures = recalculatedFigures(now, before, plan);
  const texts = recalculateTexts(now, before, plan, partner);
  const values = progressValues(plan, partner, figures, texts);
  const sheets = now.sheets.map((sheet) => {
    if (sheet.name === RETURN_SHEETS.figures) return withRows(sheet, RETURN_TABLES.figures, figures);
    if (sheet.name === RETURN_SHEETS.narrative) return withRows(sheet, RETURN_TABLES.narrative, texts);
    return sheet.name === RETURN_SHEETS.start ? withValues(sheet, values) : sheet;
  });
  return { ...now, sheets: withCodes(sheets) };
}

/** The sheets with the code of what is entered on them, and what it says of the signature. */
function withCodes(sheets: readonly SheetDescription[]): readonly SheetDescription[] {
  const entries = entryRowsOn(sheets);
  const code = entryCodeOf(entries);
  return sheets.map((sheet) => {
    if (sheet.name === RETURN_SHEETS.start) return withSignature(sheet, code);
    return sheet.name === RETURN_SHEETS.identity
      ? withRows(sheet, RETURN_TABLES.codes, codesRows(sheet, entries))
      : sheet;
  });
}

function codesRows({ blocks }: SheetDescription, entries: readonly EntryRow[]): readonly TableCells[] {
  const table = blocks.find(
    (block): block is TableBlock => block.kind === 'table' && block.name === RETURN_TABLES.codes,
  );
  return (table?.rows ?? []).map((row, index) => {
    const entered = entries[index];
    if (!entered) return row;
    return row.map((cell, column) => withValue(cell, [undefined, entered.texts, entered.code][column]));
  });
}

function withSignature(start: SheetDescription, code: string): SheetDescription {
  const lines = start.blocks.flatMap((block) => (block.kind === 'lines' ? block.lines : []));
  const typed = [START_LABELS.name, START_LABELS.role, START_LABELS.date, START_LABELS.signedCode].map((label) =>
    String(lines.find(([cell]) => cell?.value === label)?.[1]?.value ?? ''),
  );
  const shown = new Map<unknown, string | number>([
    [START_LABELS.code, Number(code)],
    [START_LABELS.signature, signatureWords(typed, code)],
  ]);
  return {
    ...start,
    blocks: start.blocks.map((block) =>
      block.kind === 'lines'
        ? {
            ...block,
            lines: block.lines.map((line) => line.map((cell) => withValue(cell, shown.get(line[0]?.value)))),
          }
        : block,
    ),
  };
}

const FIGURE_KEYS = figureColumns('year').map(({ key }) => key);
const NARRATIVE_KEYS = NARRATIVE_COLUMNS.map(({ key }) => key);

function recalculatedFigures(now: WorkbookDescription, before: WorkbookDescription, plan: Plan): readonly TableCells[] {
  const { measures } = planIndex(plan);
  return changedRows(now, before, RETURN_TABLES.figures, (row) => {
    const cells = new Map<string, CellValue>(
      FIGURE_KEYS.flatMap((key, column) => [
        [key, formulaValue(row[column])],
        [formatKey(key), cellFormat(row[column] ?? {})],
      ]),
    );
    const measure = measures.get(String(cells.get('id')));
    const words: { check?: string; status?: string } = measure ? rowWords(rowFormulas(measure, plan), cells) : {};
    return row.map((cell, column) =>
      withValue(
        cell,
        FIGURE_KEYS[column] === 'check' ? words.check : FIGURE_KEYS[column] === 'status' ? words.status : undefined,
      ),
    );
  });
}

function recalculateTexts(
  now: WorkbookDescription,
  before: WorkbookDescription,
  plan: Plan,
  partner: string,
): readonly TableCells[] {
  const asked = new Map(textsAskedOf(plan, partner).map((priority) => [priority.ref, priority.text]));
  return changedRows(now, before, RETURN_TABLES.narrative, (row) => {
    const cells = new Map<string, CellValue>(NARRATIVE_KEYS.map((key, column) => [key, formulaValue(row[column])]));
    const limits = asked.get(String(cells.get('ref')));
    const words = limits && resultOf(wordsExpression(limits), cells);
    return row.map((cell, column) =>
      withValue(cell, NARRATIVE_KEYS[column] === 'words' && typeof words === 'string' ? words : undefined),
    );
  });
}

/**
 * The value of a cell as formulas take it: null where it is blank or holds only the mark that nothing is asked there.
 */
function formulaValue(cell: CellDescription | undefined): CellValue {
  return cell === undefined || cell.value === '' || cell.value === SHORTHAND.notApplicable ? null : cell.value;
}

function changedRows(
  now: WorkbookDescription,
  before: WorkbookDescription,
  table: string,
  anew: (row: TableCells) => TableCells,
): readonly TableCells[] {
  const known = new Set(tableIn(before, table)?.rows);
  return (tableIn(now, table)?.rows ?? []).map((row) => (known.has(row) ? row : anew(row)));
}

function tableIn({ sheets }: WorkbookDescription, name: string): TableBlock | undefined {
  for (const { blocks } of sheets) {
    const found = blocks.find((block): block is TableBlock => block.kind === 'table' && block.name === name);
    if (found) return found;
  }
  return undefined;
}

function progressValues(
  plan: Plan,
  partner: string,
  figures: readonly TableCells[],
  texts: readonly TableCells[],
): ReadonlyMap<string, CellDescription['value']> {
  const shown = (rows: readonly TableCells[], column: number): string[] =>
    rows.map((row) => String(row[column]?.value ?? ''));
  const { lines } = progressLines({
    checks: {
      range: figuresAddresses(plan, partner).rangeOf('check', figures.length),
      shown: shown(figures, FIGURE_KEYS.indexOf('check')),
    },
    words: {
      range: narrativeAddresses(plan, partner).rangeOf('words', texts.length),
      shown: shown(texts, NARRATIVE_KEYS.indexOf('words')),
    },
  });
  return new Map(
    lines.flat().flatMap(({ formula, value }) => (formula === undefined ? [] : [[formula, value] as const])),
  );
}

function withRows(sheet: SheetDescription, table: string, rows: readonly TableCells[]): SheetDescription {
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => (block.kind === 'table' && block.name === table ? { ...block, rows } : block)),
  };
}

function withValues(sheet: SheetDescription, values: ReadonlyMap<string, CellDescription['value']>): SheetDescription {
  const anew = (cell: CellDescription): CellDescription => withValue(cell, values.get(cell.formula ?? ''));
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) =>
      block.kind === 'lines' ? { ...block, lines: block.lines.map((line) => line.map(anew)) } : block,
    ),
  };
}

function withValue(cell: CellDescription, value: CellDescription['value'] | undefined): CellDescription {
  return value === undefined || cell.formula === undefined || cell.value === value ? cell : { ...cell, value };
}
