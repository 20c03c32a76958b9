import { isInside, isUnbounded, overlap, type Area } from './area';
import { rectanglesOf, type Spot } from './edits/rectangles';
import { valueTypeOf } from './edits/value-type';
import { notEmulated, wrongArgument } from './host-error';
import { isBlank, type Cell } from './workbook/cells';
import { areasOf, type Place, type Sheet } from './workbook/model';

/** The kinds of values in the name of a value type such as "ErrorsLogicalText". */
function kindsOf(given: unknown): ReadonlySet<string> {
  const name = String(given ?? 'All');
  if (name === 'All') return new Set(['Errors', 'Logical', 'Numbers', 'Text']);
  const kinds = name.match(/Errors|Logical|Number|Text/g) ?? [];
  if (kinds.join('') !== name.replace('Numbers', 'Number')) throw wrongArgument(`the kind of values "${name}"`);
  return new Set(kinds.map((kind) => (kind === 'Number' ? 'Numbers' : kind)));
}

const KIND: Readonly<Record<string, string>> = {
  Error: 'Errors',
  Boolean: 'Logical',
  Double: 'Numbers',
  String: 'Text',
  Empty: '',
};

type Wanted = (cell: Cell, spot: Spot, sheet: Sheet) => boolean;

const isIn = (areas: readonly { area: Area }[], { row, column }: Spot): boolean =>
  areas.some(({ area }) => isInside({ top: row, left: column, bottom: row, right: column }, area));

function wantedOf(type: unknown, values: unknown): Wanted {
  switch (type) {
    case 'Blanks':
      return isBlank;
    case 'Constants':
    case 'Formulas': {
      const kinds = kindsOf(values);
      return (cell) =>
        !isBlank(cell) &&
        (cell.formula !== undefined) === (type === 'Formulas') &&
        kinds.has(KIND[valueTypeOf(cell)] ?? '');
    }
    case 'Visible':
      return (_, { row, column }, { hiddenRows, hiddenColumns }) => !hiddenRows.has(row) && !hiddenColumns.has(column);
    case 'ConditionalFormats':
      return (_, spot, { conditions }) => isIn(conditions, spot);
    case 'DataValidations':
      return (_, spot, { validations }) => isIn(validations, spot);
    case 'SameConditionalFormat':
    case 'SameDataValidation':
      throw notEmulated(`special cells of the type ${type}`);
    default:
      throw wrongArgument(`special cells of the type "${String(type)}"`);
  }
}

/** The cells of a type within the used range of the sheet, joined into rectangles. */
export function specialCells(place: Place, type: unknown, values: unknown): readonly Area[] {
  const { sheet } = place;
  const isWanted = wantedOf(type, values);
  const spots: Spot[] = [];
  for (const area of areasOf(place)) {
    const used = sheet.cells.used(false);
    const within = type === 'Visible' && !isUnbounded(area) ? area : used && overlap(area, used);
    if (within)
      for (const { row, column, cell } of sheet.cells.each(within))
        if (isWanted(cell, { row, column }, sheet)) spots.push({ row, column });
  }
  return rectanglesOf(spots);
}
