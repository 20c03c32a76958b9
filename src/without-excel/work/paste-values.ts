import { placeOfCell } from '../../documents/edited-cells';
import { formatAsTyped } from '../../documents/spreadsheet/shown-value';
import type { CellEdit, ShownWorkbook } from '../../workflows/ports';
import type { TypedValue } from '../browser-services';

/** Several values that were pasted at once, to tell of and to take back. */
export interface PastedValues {
  sheet: string;
  /** The cells that hold a pasted value now. */
  cells: readonly string[];
  /** What stood in those of them that held something else. */
  replaced: readonly TypedValue[];
  /** Values that weren't pasted, since nothing can be entered where they would stand. */
  outside: readonly TypedValue[];
  /** The edits that put back what stood there. */
  undo: readonly CellEdit[];
}

/** The edits that enter pasted values, and what they would change. */
export function planPaste(
  workbook: ShownWorkbook,
  sheet: string,
  { entries, outside }: { entries: readonly TypedValue[]; outside: readonly TypedValue[] },
): { edits: readonly CellEdit[]; pasted: PastedValues } {
  const described = workbook.getState().description.sheets.find(({ name }) => name === sheet);
  const changes = entries.flatMap(({ cell, typed }) => {
    const before = described && placeOfCell(described, cell)?.cell;
    return before ? [{ cell, before, edit: workbook.editFor({ sheet, cell }, typed) }] : [];
  });
  return {
    edits: changes.map(({ edit }) => edit),
    pasted: {
      sheet,
      cells: changes.map(({ cell }) => cell),
      replaced: changes.flatMap(({ cell, before, edit }) => {
        const isFilled = before.value !== null && before.value !== '';
        return isFilled && before.value !== edit.value ? [{ cell, typed: formatAsTyped(before) }] : [];
      }),
      outside,
      undo: changes.map(({ cell, before }) => ({
        sheet,
        cell,
        value: before.value,
        ...(before.format && { format: before.format }),
      })),
    },
  };
}
