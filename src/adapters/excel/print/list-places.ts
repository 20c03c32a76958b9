import { columnLetters } from '../../../core/place';
import { quotedSheet } from '../../../documents/spreadsheet/sheet-references';

/** Excel holds 255 characters of choices in a validation, parted by commas. */
const LONGEST_LIST = 255;

/** Where the choices of long lists stand: on a hidden sheet, each list once, in a column of its own. */
export class ListPlaces {
  private readonly columns: (readonly string[])[];

  /** @param standing the lists that the sheet holds already, which others may use */
  constructor(
    readonly sheet: string,
    private readonly standing: readonly (readonly string[])[],
  ) {
    this.columns = [...standing];
  }

  /** The source of a list: its choices themselves, or where they stand. */
  sourceOf(values: readonly string[]): string {
    const joined = values.join(',');
    const fits =
      joined.length <= LONGEST_LIST &&
      !joined.startsWith('=') &&
      values.every((value) => value !== '' && value.trim() === value && !/[",=]|[^\S ]/.test(value));
    if (fits) return joined;
    const letters = columnLetters(this.columnOf(values));
    return `=${quotedSheet(this.sheet)}!$${letters}$1:$${letters}$${values.length}`;
  }

  /** The lists that have to be added to the sheet, with their columns counted from 0. */
  added(): readonly { column: number; values: readonly string[] }[] {
    return this.columns
      .slice(this.standing.length)
      .map((values, index) => ({ column: this.standing.length + index, values }));
  }

  private columnOf(values: readonly string[]): number {
    const known = this.columns.findIndex(
      (column) => column.length === values.length && column.every((value, index) => value === values[index]),
    );
    return known >= 0 ? known : this.columns.push(values) - 1;
  }
}

/** The lists in the columns of a sheet, each up to its first blank cell. */
export function listsIn(values: readonly (readonly unknown[])[]): readonly (readonly string[])[] {
  return (values[0] ?? []).map((_, column) => {
    const cells = values.map((row) => String(row[column] ?? ''));
    const end = cells.indexOf('');
    return end < 0 ? cells : cells.slice(0, end);
  });
}
