import type { SheetContent } from '../../../core/returns/workbook-content';
import { COLUMNS_OF_GRID } from '../guard/limits';
import { UnreadableFileError } from '../guard/unreadable-reasons';
import { type ElementReader, scanXml } from '../xml/scan-xml';
import type { Tag } from '../xml/tag';
import { CellGrid, type CellBudget } from './cell-grid';
import { cellContent, type CellContext, rawCell } from './cell-value';
import { unescapeCharacters } from './special-characters';
import { LOST_FORMAT, type CellStyles } from './number-formats';
import { markStruckByRules, type StrikingRule } from './striking-rules';
import { textReaders } from './rich-text';
import { sharedFormulaAt, type SharedFormula } from './shared-formulas';

export interface WorksheetContext extends CellContext {
  styles: CellStyles;
  budget: CellBudget;
}

export type WorksheetContent = Pick<SheetContent, 'rows' | 'hiddenRows' | 'hiddenColumns'>;

/** Cells, and what is hidden, of a worksheet part. */
export function worksheetContent(xml: string, context: WorksheetContext): WorksheetContent {
  const reader = new WorksheetReader(context);
  scanXml(xml, 's:worksheet', reader.worksheet);
  markStruckByRules(reader.grid.rows, reader.strikingRules);
  return { rows: reader.grid.filled(), hiddenRows: reader.hiddenRows, hiddenColumns: reader.hiddenColumns };
}

/** Rows of less height in points, and columns of less width in characters, can't be seen. */
const SMALLEST_HEIGHT = 1;
const SMALLEST_WIDTH = 0.15;

/** Leaves a letter's code as that of its capital. */
const CAPITAL = ~32;

class WorksheetReader {
  readonly grid: CellGrid;
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** What the conditional formats that strike through apply to. */
  readonly strikingRules: StrikingRule[] = [];
  readonly worksheet: ElementReader;
  private readonly shared = new Map<string, SharedFormula>();
  private row = -1;
  private column = -1;
  private rowHidden = false;
  private cell = rawCell('');
  /** Of the cell's formula, where it is shared. */
  private sharedGroup?: string;

  constructor(private readonly context: WorksheetContext) {
    this.grid = new CellGrid(context.budget);
    const row: ElementReader = { open: (tag) => this.openRow(tag), children: { 's:c': this.cellReader() } };
    const column: ElementReader = { open: (tag) => isUnseen(tag, 'width', SMALLEST_WIDTH) && this.hideColumns(tag) };
    this.worksheet = {
      children: {
        's:cols': { children: { 's:col': column } },
        's:sheetData': { children: { 's:row': row } },
        ...(context.styles.strikingRules.includes(true) && { 's:conditionalFormatting': this.ruleReader() }),
      },
    };
  }

  private cellReader(): ElementReader {
    return {
      open: (tag) => this.openCell(tag),
      close: () => this.closeCell(),
      children: {
        's:v': { text: (piece) => (this.cell.value = (this.cell.value ?? '') + piece) },
        's:f': {
          open: (tag) => this.openFormula(tag),
          text: (piece) => (this.cell.formula = (this.cell.formula ?? '') + piece),
        },
        's:is': {
          children: textReaders(
            (piece) => (this.cell.inline = (this.cell.inline ?? '') + piece),
            (run) => (this.cell.runs ??= []).push(run),
          ),
        },
      },
    };
  }

  private ruleReader(): ElementReader {
    const { strikingRules } = this.context.styles;
    let cells = '';
    const rule: ElementReader = {
      open: (tag) => {
        const look = tag.attribute('dxfId');
        if (look !== undefined && strikingRules[Number(look)]) this.strikingRules.push({ cells });
      },
    };
    return { open: (tag) => (cells = tag.attribute('sqref') ?? ''), children: { 's:cfRule': rule } };
  }

  private openRow(tag: Tag): void {
    const number = tag.attribute('r');
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    this.rowHidden = isUnseen(tag, 'ht', SMALLEST_HEIGHT);
  }

  private openCell(tag: Tag): void {
    const place = tag.attribute('r');
    if (place === undefined) this.column += 1;
    else this.goTo(place);
    const style = tag.attribute('s');
    this.cell = rawCell(
      tag.attribute('t') ?? '',
      style === undefined ? undefined : (this.context.styles.formats[Number(style)] ?? LOST_FORMAT),
    );
    this.sharedGroup = undefined;
  }

  private openFormula(tag: Tag): void {
    this.cell.formula = '';
    this.sharedGroup = tag.attribute('t') === 'shared' ? (tag.attribute('si') ?? '') : undefined;
  }

  private goTo(place: string): void {
    let column = 0;
    let at = 0;
    for (; at < place.length; at++) {
      const letter = (place.charCodeAt(at) & CAPITAL) - 64;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    this.row = Number(place.slice(at)) - 1;
    this.column = column - 1;
    if (!Number.isInteger(this.row)) throw new UnreadableFileError('damaged');
  }

  private closeCell(): void {
    const { cell } = this;
    if (cell.formula !== undefined) cell.formula = this.wholeFormula(unescapeCharacters(cell.formula));
    const content = cellContent(cell, this.context);
    if (!content) return;
    this.grid.put(this.row, this.column, content);
    if (this.rowHidden) this.hiddenRows.add(this.row);
  }

  /** A shared formula stands in full in its first cell alone. */
  private wholeFormula(formula: string): string {
    const group = this.sharedGroup;
    if (group === undefined) return formula;
    if (formula !== '') {
      this.shared.set(group, { formula, row: this.row, column: this.column });
      return formula;
    }
    const first = this.shared.get(group);
    return first ? sharedFormulaAt(first, this.row, this.column) : '';
  }

  private hideColumns(tag: Tag): void {
    const first = Number(tag.attribute('min')) - 1;
    const last = Math.min(Number(tag.attribute('max')), COLUMNS_OF_GRID) - 1;
    for (let column = Math.max(0, first); column <= last; column++) this.hiddenColumns.add(column);
  }
}

/** True for a row or column that is hidden, or drawn so small that it might as well be. */
function isUnseen(tag: Tag, size: string, smallest: number): boolean {
  if (tag.flag('hidden')) return true;
  const given = tag.attribute(size);
  return given !== undefined && Number(given) < smallest;
}
