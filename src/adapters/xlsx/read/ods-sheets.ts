import type { CellContent, StruckOut } from '../../../core/values/cell';
import type { Annotation, SheetContent, TableContent } from '../../../core/returns/workbook-content';
import { COLUMNS_OF_GRID, MOST_SHEETS, ROWS_OF_GRID } from '../guard/limits';
import { UnreadableFileError } from '../guard/unreadable-reasons';
import type { ElementReader } from '../xml/scan-xml';
import type { Tag } from '../xml/tag';
import { CellBudget, CellGrid } from './cell-grid';
import { OdsAnnotations } from './ods-annotations';
import { odsTable, plainRanges } from './ods-ranges';
import type { OdsStyles } from './ods-styles';
import { OdsText, SpaceBudget } from './ods-text';
import { odsCellContent } from './ods-value';
import { struckRuns } from './rich-text';
import { markStruckByRules, type StrikingRule } from './striking-rules';

/** Inside a cell and not its own: tables within it, and marks of an audit. */
const NOT_THE_CELLS = /^table:(table|detective)$/;
/** What columns, and what rows, of a sheet stand in, inside each other as often as one likes. */
const GROUPS =
  /^table:(table-header-rows|table-rows|table-row-group|table-header-columns|table-columns|table-column-group)$/;

interface SheetInReading {
  name: string;
  hidden: boolean;
  grid: CellGrid;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  annotations: Annotation[];
  /** Columns from and to (exclusive), and the style of their cells that have none of their own. */
  columnStyles: { from: number; to: number; style: string }[];
  strikingRules: StrikingRule[];
}

/**
 * Reads content.xml from top to bottom; what a repeat count stands for is only made where there is something to
 * repeat.
 */
export class OdsSheets {
  readonly found: SheetInReading[] = [];
  readonly tables: { sheet: string; table: TableContent }[] = [];
  readonly document: ElementReader;

  get hasNotes(): boolean {
    return this.found.some(({ annotations }) => annotations.some(({ kind }) => kind === 'note'));
  }

  private readonly budget = new CellBudget();
  private readonly annotations = new OdsAnnotations(() =>
    this.cell ? { row: this.row, column: this.column } : undefined,
  );
  private readonly text: OdsText;
  private sheet?: SheetInReading;
  private row = 0;
  private column = 0;
  private rowTag?: Tag;
  private rowCells: { from: number; to: number; content: CellContent }[] = [];
  private cell?: Tag;

  constructor(private readonly styles: OdsStyles) {
    this.text = new OdsText(new SpaceBudget(), styles, this.annotations);
    const range: ElementReader = { open: (tag) => this.openRange(tag) };
    const spreadsheet: ElementReader = {
      children: {
        'table:table': this.tableReader(),
        'table:database-ranges': { children: { 'table:database-range': range } },
      },
    };
    this.document = {
      children: {
        'office:automatic-styles': styles.styles,
        'office:body': { children: { 'office:spreadsheet': spreadsheet } },
      },
    };
  }

  private tableReader(): ElementReader {
    const cell = this.cellReader();
    const row: ElementReader = {
      open: (tag) => this.openRow(tag),
      children: { 'table:table-cell': cell, 'table:covered-table-cell': cell },
      close: () => this.closeRow(),
    };
    const children = { 'table:table-column': { open: (tag: Tag) => this.openColumn(tag) }, 'table:table-row': row };
    const group: ElementReader = { children, otherwise: (name) => (GROUPS.test(name) ? group : undefined) };
    const shapes: ElementReader = {
      otherwise: (name) => (name.startsWith('draw:') ? this.annotations.drawing : undefined),
    };
    return {
      ...group,
      children: { ...children, 'table:shapes': shapes, 'calcext:conditional-formats': this.rulesReader() },
      open: (tag) => this.openSheet(tag),
      close: () => this.closeSheet(),
    };
  }

  private rulesReader(): ElementReader {
    let cells = '';
    const condition: ElementReader = {
      open: (tag) => {
        if (this.styles.strikesThrough(tag.attribute('calcext:apply-style-name')))
          this.sheet?.strikingRules.push({ cells });
      },
    };
    const format: ElementReader = {
      open: (tag) => (cells = plainRanges(tag.attribute('calcext:target-range-address') ?? '')),
      children: { 'calcext:condition': condition },
    };
    return { children: { 'calcext:conditional-format': format } };
  }

  private cellReader(): ElementReader {
    const children = { 'text:p': this.text.paragraph, 'office:annotation': this.annotations.note };
    // Paragraphs may stand in lists and sections, too.
    const inside: ElementReader = {
      children,
      otherwise: (name) => {
        if (name.startsWith('draw:')) return this.annotations.drawing;
        return name === '' || NOT_THE_CELLS.test(name) ? undefined : inside;
      },
    };
    return { ...inside, open: (tag) => (this.cell = tag.copy()), close: () => this.closeCell() };
  }

  private openRange(tag: Tag): void {
    const table = odsTable(tag);
    if (table) this.tables.push(table);
  }

  private openSheet(tag: Tag): void {
    if (this.found.length >= MOST_SHEETS) throw new UnreadableFileError('tooLarge');
    this.sheet = {
      name: tag.attribute('table:name') ?? '',
      hidden: this.styles.hidden.has(tag.attribute('table:style-name') ?? ''),
      grid: new CellGrid(this.budget),
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      annotations: [],
      columnStyles: [],
      strikingRules: [],
    };
    this.found.push(this.sheet);
    this.row = 0;
    this.column = 0;
  }

  private closeSheet(): void {
    const { sheet } = this;
    if (sheet) sheet.annotations.push(...this.annotations.taken());
    this.sheet = undefined;
  }

  private openColumn(tag: Tag): void {
    const next = this.column + repeats(tag, 'columns');
    const hidden = this.sheet?.hiddenColumns;
    const style = tag.attribute('table:default-cell-style-name');
    if (style !== undefined && this.styles.strikesThrough(style))
      this.sheet?.columnStyles.push({ from: this.column, to: next, style });
    if (this.isUnseen(tag))
      for (let column = this.column; column < Math.min(next, COLUMNS_OF_GRID); column++) hidden?.add(column);
    this.column = next;
  }

  private openRow(tag: Tag): void {
    this.column = 0;
    this.rowTag = tag.copy();
    this.rowCells = [];
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = undefined;
    if (!cell) return;
    const next = this.column + repeats(cell, 'columns');
    const content = odsCellContent(cell, this.text.taken(), this.struckOut(cell));
    if (content) this.rowCells.push({ from: this.column, to: next, content });
    this.column = next;
  }

  /** What of the cell is struck through; a cell without a style has that of its row, else of its column. */
  private struckOut(cell: Tag): StruckOut | undefined {
    if (this.styles.nothingStruck) return undefined;
    const style =
      cell.attribute('table:style-name') ??
      this.rowTag?.attribute('table:default-cell-style-name') ??
      this.sheet?.columnStyles.find(({ from, to }) => from <= this.column && this.column < to)?.style;
    const isCellStruck = this.styles.strikesThrough(style);
    const runs = this.text.takenRuns();
    return runs.length > 0 ? struckRuns(runs, isCellStruck) : isCellStruck ? 'all' : undefined;
  }

  private isUnseen(tag: Tag): boolean {
    return isHidden(tag) || this.styles.tooSmall.has(tag.attribute('table:style-name') ?? '');
  }

  private closeRow(): void {
    const { sheet, rowTag } = this;
    if (!sheet || !rowTag) return;
    const next = this.row + repeats(rowTag, 'rows');
    if (this.rowCells.length > 0) {
      if (next > ROWS_OF_GRID) throw new UnreadableFileError('tooLarge');
      const hidden = this.isUnseen(rowTag);
      for (let row = this.row; row < next; row++) this.fillRow(sheet, row, hidden);
    }
    this.row = next;
  }

  private fillRow({ grid, hiddenRows }: SheetInReading, row: number, hidden: boolean): void {
    for (const { from, to, content } of this.rowCells)
      for (let column = from; column < to; column++) grid.put(row, column, content);
    if (hidden) hiddenRows.add(row);
  }
}

function repeats(tag: Tag, what: 'rows' | 'columns'): number {
  const count = Number(tag.attribute(`table:number-${what}-repeated`) ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

/** Hidden by hand or by a filter. */
function isHidden(tag: Tag): boolean {
  const visibility = tag.attribute('table:visibility');
  return visibility === 'collapse' || visibility === 'filter';
}

/** The sheets that were read, each with its tables. */
export function sheetsOf({ found, tables }: OdsSheets): readonly SheetContent[] {
  return found.map(({ name, hidden, grid, hiddenRows, hiddenColumns, annotations, strikingRules }) => {
    markStruckByRules(grid.rows, strikingRules);
    return {
      name,
      visibility: hidden ? 'hidden' : 'visible',
      rows: grid.filled(),
      hiddenRows,
      hiddenColumns,
      tables: tables.filter(({ sheet }) => sheet === name).map(({ table }) => table),
      ...(annotations.length > 0 && { annotations }),
    };
  });
}
