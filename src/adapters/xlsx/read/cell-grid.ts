import type { CellContent } from '../../../core/values/cell';
import { COLUMNS_OF_GRID, LONGEST_TEXT, MOST_CELLS, MOST_ROWS, MOST_TEXT, ROWS_OF_GRID } from '../guard/limits';
import { UnreadableFileError } from '../guard/unreadable-reasons';

/** Counts the cells, their texts and the rows of a whole workbook, so that no file can hold more than a machine can bear. */
export class CellBudget {
  private cells = MOST_CELLS;
  private text = MOST_TEXT;
  private rows = MOST_ROWS;

  spendCell({ value, formula = '' }: CellContent): void {
    const length = Math.max(typeof value === 'string' ? value.length : 0, formula.length);
    if (length > LONGEST_TEXT) throw new UnreadableFileError('textTooLong');
    this.cells -= 1;
    this.text -= length;
    if (this.cells < 0 || this.text < 0) throw new UnreadableFileError('tooLarge');
  }

  spendRows(count: number): void {
    this.rows -= count;
    if (this.rows < 0) throw new UnreadableFileError('tooLarge');
  }
}

/** The cells of one sheet. Rows and their cells are sparse: a cell in the far corner costs no more than any other. */
export class CellGrid {
  readonly rows: (CellContent | undefined)[][] = [];

  constructor(private readonly budget: CellBudget) {}

  put(row: number, column: number, cell: CellContent): void {
    if (!(row >= 0 && row < ROWS_OF_GRID && column >= 0 && column < COLUMNS_OF_GRID))
      throw new UnreadableFileError('damaged');
    this.budget.spendCell(cell);
    (this.rows[row] ??= [])[column] = cell;
  }

  /** The rows without holes: a row without cells is an empty one. */
  filled(): readonly (readonly (CellContent | undefined)[])[] {
    this.budget.spendRows(this.rows.length);
    for (let row = 0; row < this.rows.length; row++) this.rows[row] ??= EMPTY;
    return this.rows;
  }
}

const EMPTY: (CellContent | undefined)[] = [];
