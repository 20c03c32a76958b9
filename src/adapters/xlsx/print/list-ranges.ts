import type { WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../../../core/place';
import { cellStyle } from './cell-styles';
import { escapedText } from './cell-text';
import { quotedSheet } from '../../../documents/spreadsheet/sheet-references';

/** The most characters of choices, separated by commas, that Excel holds in a validation. */
const LONGEST_LIST = 255;

/** Collects the lists that are too long for a validation: each gets one column of a very hidden sheet. */
export class ListRanges {
  private readonly lists = new Map<string, readonly string[]>();

  constructor(private readonly sheetName: string) {}

  /** The formula for a list validation: the choices themselves, or the range that holds them. */
  formulaFor(values: readonly string[]): string {
    const joined = values.join(',');
    const fits =
      joined.length <= LONGEST_LIST &&
      values.every((value) => value !== '' && value.trim() === value && !/[",=]|[^\S ]/.test(value));
    if (fits) return `"${joined}"`;
    const key = JSON.stringify(values);
    this.lists.set(key, values);
    const column = columnLetters([...this.lists.keys()].indexOf(key));
    return `${quotedSheet(this.sheetName)}!$${column}$1:$${column}$${values.length}`;
  }

  /** The sheet that holds the lists; undefined where every list fitted into its validation. */
  sheet(): WriteSheet | undefined {
    if (this.lists.size === 0) return undefined;
    const cells: WriteSheet['cells'] = new Map();
    [...this.lists.values()].forEach((values, column) =>
      values.forEach((value, row) =>
        cells.set(`${row},${column}`, { value: escapedText(value), style: cellStyle({ role: 'text', wrap: false }) }),
      ),
    );
    return { name: this.sheetName, veryHidden: true, cells };
  }
}
