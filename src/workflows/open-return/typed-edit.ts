import { addressParts } from '../../core/place';
import type { Answer } from '../../core/plan/answer';
import type { CellContent } from '../../core/values/cell';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { answerFormat } from '../../documents/return-workbook/answer-format';
import type { NumberFormat } from '../../documents/sheet';
import { typedValue } from '../../documents/spreadsheet/typed-value';
import type { CellEdit, SheetCell } from '../ports';
import type { FieldKey, FieldView, Question } from './return-view';

/** The edit that puts what was typed into a field's cell, with what is known to stand there. */
export function typedEdit(content: WorkbookContent, question: Question, field: FieldView, typed: string): CellEdit {
  const { sheet, cell } = field.at;
  const format = formatOf(question, field.key);
  const value = typedValue(typed, field.choices ? { kind: 'text' } : format);
  return {
    sheet,
    cell,
    value,
    ...(typeof value === 'number' && format && { format }),
    seen: cellIn(content, { sheet, cell }),
  };
}

function formatOf(question: Question, key: FieldKey): NumberFormat | undefined {
  if (key === 'numerator' || key === 'denominator') return undefined;
  return key === 'value' && question.kind === 'measure' ? valueFormat(question.answer) : { kind: 'text' };
}

function valueFormat(answer: Answer): NumberFormat {
  return answerFormat(answer) ?? { kind: 'text' };
}

/** What a cell was last read to hold; null for nothing. */
export function cellIn(content: WorkbookContent, { sheet, cell = '' }: SheetCell): CellContent | null {
  const at = addressParts(cell);
  const found = at && content.sheets.find(({ name }) => name === sheet)?.rows[at.row]?.[at.column];
  return found ?? null;
}
