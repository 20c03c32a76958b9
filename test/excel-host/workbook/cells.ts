import { isInside, isUnbounded, LAST_COLUMN, LAST_ROW, type Area } from '../area';

export interface Cell {
  /** Empty text where it is blank; of a formula, what it came to when it was last worked out. */
  value: string | number | boolean;
  /** True where the value is an error: "#N/A" in the value is otherwise text. */
  isError?: boolean;
  /** With its equals sign. */
  formula?: string;
  /** The number format's code. */
  format: string;
  /** True where an apostrophe was typed before the text. */
  isQuoted?: boolean;
  locked: boolean;
  /** Where it leads, by Office.js's names: "address" or "documentReference", "screenTip". */
  link?: Readonly<Record<string, string>>;
  /** Members of its format by path, such as "Font.Bold". */
  look: ReadonlyMap<string, unknown>;
}

export const BLANK: Cell = Object.freeze({
  value: '',
  format: 'General',
  locked: true,
  look: new Map<string, unknown>(),
});

/** What whole rows or columns were given, and blank cells in them have until they get something of their own. */
export interface Line {
  area: Area;
  given: Partial<Pick<Cell, 'format' | 'locked' | 'look'>>;
}

/** Cells by row and column; those never touched are blank. */
export class Cells {
  private readonly rows = new Map<number, Map<number, Cell>>();
  /** The later one holds. */
  lines: Line[] = [];

  at(row: number, column: number): Cell {
    return this.rows.get(row)?.get(column) ?? this.untouched(row, column);
  }

  private untouched(row: number, column: number): Cell {
    const here: Area = { top: row, left: column, bottom: row, right: column };
    return this.lines.reduce(
      (cell, { area, given }) =>
        isInside(here, area) ? { ...cell, ...given, look: new Map([...cell.look, ...(given.look ?? [])]) } : cell,
      BLANK,
    );
  }

  /** Each cell of an area; of whole rows and columns those that were touched, and one that wasn't for each line. */
  *each(area: Area): Iterable<{ row: number; column: number; cell: Cell }> {
    const { top, left, bottom, right } = area;
    if (isUnbounded(area)) {
      yield* this.entries(area);
      for (let column = left; bottom === LAST_ROW && column <= right; column += 1)
        yield { row: LAST_ROW, column, cell: this.at(LAST_ROW, column) };
      for (let row = top; right === LAST_COLUMN && bottom !== LAST_ROW && row <= bottom; row += 1)
        yield { row, column: LAST_COLUMN, cell: this.at(row, LAST_COLUMN) };
      return;
    }
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) yield { row, column, cell: this.at(row, column) };
  }

  /** Changes some of a cell; a member given as undefined is taken away. */
  put(row: number, column: number, change: Partial<Cell>): void {
    const { formula, isError, isQuoted, link, ...always } = { ...this.at(row, column), ...change };
    const cell = {
      ...always,
      ...(formula !== undefined && { formula }),
      ...(isError && { isError }),
      ...(isQuoted && { isQuoted }),
      ...(link && { link }),
    };
    const cells = this.rows.get(row) ?? new Map<number, Cell>();
    cells.set(column, cell);
    this.rows.set(row, cells);
  }

  remove(row: number, column: number): void {
    const cells = this.rows.get(row);
    cells?.delete(column);
    if (cells?.size === 0) this.rows.delete(row);
  }

  /** All that were ever touched, row by row. */
  *entries(within?: Area): Iterable<{ row: number; column: number; cell: Cell }> {
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      if (within && (row < within.top || row > within.bottom)) continue;
      for (const [column, cell] of [...(this.rows.get(row) ?? [])].sort(([a], [b]) => a - b)) {
        if (!within || (column >= within.left && column <= within.right)) yield { row, column, cell };
      }
    }
  }

  /** Puts every cell elsewhere, or drops it where there is no place for it. */
  move(to: (row: number, column: number) => { row: number; column: number } | undefined): void {
    const all = [...this.entries()];
    this.rows.clear();
    for (const { row, column, cell } of all) {
      const place = to(row, column);
      if (place && place.column <= LAST_COLUMN) this.put(place.row, place.column, cell);
    }
  }

  /** The smallest rectangle around all cells that hold something, or that were given a look of their own. */
  used(valuesOnly: boolean, within?: Area): Area | undefined {
    let used: Area | undefined;
    for (const [row, cells] of this.rows) {
      if (within && (row < within.top || row > within.bottom)) continue;
      for (const [column, cell] of cells) {
        if (within && (column < within.left || column > within.right)) continue;
        if (valuesOnly && isBlank(cell)) continue;
        used = used
          ? {
              top: Math.min(used.top, row),
              left: Math.min(used.left, column),
              bottom: Math.max(used.bottom, row),
              right: Math.max(used.right, column),
            }
          : { top: row, left: column, bottom: row, right: column };
      }
    }
    return used;
  }
}

export const isBlank = ({ value, formula }: Cell): boolean => value === '' && formula === undefined;
