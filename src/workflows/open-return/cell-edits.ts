import { parseAddress } from '../../core/place';
import { kindOf, type Answer } from '../../core/measure-kinds';
import type { CellContent } from '../../core/values/cell';
import type { WorkbookContent, SheetContent } from '../../core/returns/workbook-content';
import type { NumberFormat } from '../../documents/sheet';
import { formatCode } from '../../documents/spreadsheet/number-format-code';
import { typedValue } from '../../documents/spreadsheet/typed-value';
import type { CellEdit, SheetCell } from '../ports';
import type { FieldKey, FieldView, Question } from './return-view';

/** The edit that writes what was typed into a field's cell; `seen` is the cell as last read. */
export function editFromTyping(
  content: WorkbookContent,
  question: Question,
  field: FieldView,
  typed: string,
): CellEdit {
  const { sheet, cell } = field.at;
  const format = formatOf(question, field.key);
  const value = typedValue(typed, field.choices ? { kind: 'text' } : format);
  return {
    sheet,
    cell,
    value,
    // Cells for other numbers have no format, so that they show what was typed.
    ...(typeof value === 'number' && format?.kind === 'percent' && { format }),
    seen: cellIn(content, { sheet, cell }),
  };
}

function formatOf(question: Question, key: FieldKey): NumberFormat | undefined {
  if (key === 'numerator' || key === 'denominator') return undefined;
  return key === 'value' && question.kind === 'measure' ? valueFormat(question.answer) : { kind: 'text' };
}

function valueFormat(answer: Answer): NumberFormat {
  return kindOf(answer).format ?? { kind: 'text' };
}

/** A cell as last read; null where it is blank. */
export function cellIn(content: WorkbookContent, { sheet, cell = '' }: SheetCell): CellContent | null {
  const at = parseAddress(cell);
  const found = at && content.sheets.find(({ name }) => name === sheet)?.rows[at.row]?.[at.column];
  return found ?? null;
}

/** The content with edits applied, without reading the workbook. Formulas keep their old results. */
export function applyCellEdits(content: WorkbookContent, edits: readonly CellEdit[]): WorkbookContent {
  return {
    ...content,
    sheets: content.sheets.map((sheet) =>
      applySheetEdits(
        sheet,
        edits.filter((edit) => edit.sheet === sheet.name),
      ),
    ),
  };
}

function applySheetEdits(sheet: SheetContent, edits: readonly CellEdit[]): SheetContent {
  if (edits.length === 0) return sheet;
  const rows = [...sheet.rows];
  for (const edit of edits) {
    const at = parseAddress(edit.cell);
    if (!at) continue;
    const cells = [...(rows[at.row] ?? [])];
    cells[at.column] = cellAfter(edit, cells[at.column]);
    rows[at.row] = cells;
  }
  // Fills the gaps that skipped rows leave in the array.
  return { ...sheet, rows: Array.from(rows, (row) => row ?? []) };
}

function cellAfter({ value, format }: CellEdit, before: CellContent | undefined): CellContent | undefined {
  if (value === null || value === '') return undefined;
  const code = format ? formatCode(format) : before?.format;
  const kind =
    typeof value === 'number'
      ? 'number'
      : typeof value === 'boolean'
        ? 'boolean'
        : format?.kind === 'date'
          ? 'date'
          : 'text';
  return { kind, value, ...(code !== undefined && { format: code }) };
}
