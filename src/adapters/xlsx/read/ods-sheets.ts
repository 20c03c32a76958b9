import type { CellContent } from '../../../core/values/cell';
import type { SheetContent, TableContent } from '../../../core/returns/workbook-content';
import { COLUMNS_OF_GRID, MOST_SHEETS, ROWS_OF_GRID } from '../guard/limits';
import { Stop } from '../guard/refusals';
import { CellBudget, CellGrid } from './cell-grid';
import { odsTable } from './ods-ranges';
import { OdsText, SpaceBudget } from './ods-text';
import { odsCellContent } from './ods-value';
import { attribute } from './xml-attributes';
import type { XmlEvents } from './xml-scan';

/** Holds things that look like cells and aren't the sheet's: notes, drawings, changes, copies of other files. */
const NOT_CELLS =
  /^(office:annotation|draw:|table:shapes|table:tracked-changes|table:dde-links|table:table-source|table:detective)/;

interface SheetInReading {
  name: string;
  hidden: boolean;
  grid: CellGrid;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
}

/** Reads content.xml from top to bottom; what a repeat count stands for is only made where there is something to repeat. */
export class OdsSheets implements XmlEvents {
  readonly found: SheetInReading[] = [];
  readonly tables: { sheet: string; table: TableContent }[] = [];
  hasNotes = false;
  private readonly budget = new CellBudget();
  private readonly spaces = new SpaceBudget();
  private readonly hiddenStyles = new Set<string>();
  private readonly raisedStyles = new Set<string>();
  private style = '';
  private skipped = 0;
  private sheet?: SheetInReading;
  private row = 0;
  private column = 0;
  private rowAttributes = '';
  private rowCells: { from: number; to: number; content: CellContent }[] = [];
  private cell?: { attributes: string; text: OdsText };

  open(name: string, attributes: string): void {
    if (name === 'office:annotation') this.hasNotes = true;
    if (this.skipped > 0 || NOT_CELLS.test(name) || (name === 'table:table' && this.cell)) this.skipped += 1;
    else if (this.cell) this.cell.text.open(name, attributes);
    else if (this.sheet) this.openInSheet(this.sheet, name, attributes);
    else this.openOutside(name, attributes);
  }

  close(name: string): void {
    if (this.skipped > 0) this.skipped -= 1;
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.closeCell();
    else if (this.cell) this.cell.text.close(name);
    else if (name === 'table:table-row') this.closeRow();
    else if (name === 'table:table') this.sheet = undefined;
  }

  text(piece: string): void {
    if (this.skipped === 0) this.cell?.text.write(piece);
  }

  private openOutside(name: string, attributes: string): void {
    if (name === 'style:style') this.style = attribute(attributes, 'style:name') ?? '';
    else if (name === 'style:table-properties' && attribute(attributes, 'table:display') === 'false')
      this.hiddenStyles.add(this.style);
    else if (
      name === 'style:text-properties' &&
      /^(super|[1-9])/.test(attribute(attributes, 'style:text-position') ?? '')
    )
      this.raisedStyles.add(this.style);
    else if (name === 'table:table') this.openSheet(attributes);
    else if (name === 'table:database-range') {
      const table = odsTable(attributes);
      if (table) this.tables.push(table);
    }
  }

  private openSheet(attributes: string): void {
    if (this.found.length >= MOST_SHEETS) throw new Stop('tooLarge');
    this.sheet = {
      name: attribute(attributes, 'table:name') ?? '',
      hidden: this.hiddenStyles.has(attribute(attributes, 'table:style-name') ?? ''),
      grid: new CellGrid(this.budget),
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    };
    this.found.push(this.sheet);
    this.row = 0;
    this.column = 0;
  }

  private openInSheet(sheet: SheetInReading, name: string, attributes: string): void {
    if (name === 'table:table-column') {
      const next = this.column + repeats(attributes, 'columns');
      if (isHidden(attributes))
        for (let column = this.column; column < Math.min(next, COLUMNS_OF_GRID); column++)
          sheet.hiddenColumns.add(column);
      this.column = next;
    } else if (name === 'table:table-row') {
      this.column = 0;
      this.rowAttributes = attributes;
      this.rowCells = [];
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      this.cell = { attributes, text: new OdsText(this.spaces, this.raisedStyles) };
    }
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = undefined;
    if (!cell) return;
    const next = this.column + repeats(cell.attributes, 'columns');
    const content = odsCellContent(cell.attributes, cell.text.text());
    if (content) this.rowCells.push({ from: this.column, to: next, content });
    this.column = next;
  }

  private closeRow(): void {
    const { sheet } = this;
    if (!sheet) return;
    const next = this.row + repeats(this.rowAttributes, 'rows');
    if (this.rowCells.length > 0) {
      if (next > ROWS_OF_GRID) throw new Stop('tooLarge');
      for (let row = this.row; row < next; row++) this.fillRow(sheet, row);
    }
    this.row = next;
  }

  private fillRow({ grid, hiddenRows }: SheetInReading, row: number): void {
    for (const { from, to, content } of this.rowCells)
      for (let column = from; column < to; column++) grid.put(row, column, content);
    if (isHidden(this.rowAttributes)) hiddenRows.add(row);
  }
}

function repeats(attributes: string, what: 'rows' | 'columns'): number {
  const count = Number(attribute(attributes, `table:number-${what}-repeated`) ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

/** Hidden by hand or by a filter. */
function isHidden(attributes: string): boolean {
  const visibility = attribute(attributes, 'table:visibility');
  return visibility === 'collapse' || visibility === 'filter';
}

/** The sheets that were read, each with its tables. */
export function sheetsOf({ found, tables }: OdsSheets): readonly SheetContent[] {
  return found.map(({ name, hidden, grid, hiddenRows, hiddenColumns }) => ({
    name,
    visibility: hidden ? 'hidden' : 'visible',
    rows: grid.filled(),
    hiddenRows,
    hiddenColumns,
    tables: tables.filter(({ sheet }) => sheet === name).map(({ table }) => table),
  }));
}
