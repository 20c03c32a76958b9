import type { SheetContent } from '../../../core/returns/workbook-content';
import { COLUMNS_OF_GRID } from '../guard/limits';
import { Stop } from '../guard/refusals';
import { CellGrid, type CellBudget } from './cell-grid';
import { cellContent, type CellContext, type RawCell } from './cell-value';
import { unescaped } from './escapes';
import type { ReadFormat } from './number-formats';
import { raisedText } from './raised-text';
import { sharedFormulaAt, type SharedFormula } from './shared-formulas';
import { attribute, flag } from './xml-attributes';
import { scanXml, type XmlEvents } from './xml-scan';

export interface WorksheetContext extends CellContext {
  formats: readonly ReadFormat[];
  budget: CellBudget;
}

export type WorksheetContent = Pick<SheetContent, 'rows' | 'hiddenRows' | 'hiddenColumns'>;

/** Cells, and what is hidden, of a worksheet part. */
export function worksheetContent(xml: string, context: WorksheetContext): WorksheetContent {
  const reader = new WorksheetReader(context);
  scanXml(xml, 'dropped', reader);
  return { rows: reader.grid.filled(), hiddenRows: reader.hiddenRows, hiddenColumns: reader.hiddenColumns };
}

type TextOf = 'value' | 'formula' | 'inline';

class WorksheetReader implements XmlEvents {
  readonly grid: CellGrid;
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  private readonly shared = new Map<string, SharedFormula>();
  private row = -1;
  private column = -1;
  private rowHidden = false;
  private cell?: RawCell;
  private formulaAttributes = '';
  private inData = false;
  private inGuide = false;
  private textOf?: TextOf;
  private raised = false;

  constructor(private readonly context: WorksheetContext) {
    this.grid = new CellGrid(context.budget);
  }

  open(name: string, attributes: string): void {
    if (this.inData) this.openInData(name, attributes);
    else if (name === 'sheetData') this.inData = true;
    else if (name === 'col' && flag(attributes, 'hidden')) this.hideColumns(attributes);
  }

  close(name: string): void {
    if (!this.inData) return;
    if (name === 'c') this.closeCell();
    else if (name === 'v' || name === 'f' || name === 't') this.textOf = undefined;
    else if (name === 'rPh') this.inGuide = false;
    else if (name === 'r') this.raised = false;
    else if (name === 'sheetData') this.inData = false;
  }

  text(piece: string): void {
    if (this.textOf && this.cell)
      this.cell[this.textOf] =
        (this.cell[this.textOf] ?? '') + (this.raised && this.textOf === 'inline' ? raisedText(piece) : piece);
  }

  private openInData(name: string, attributes: string): void {
    switch (name) {
      case 'row':
        return this.openRow(attributes);
      case 'c':
        return this.openCell(attributes);
      case 'v':
        this.textOf = 'value';
        break;
      case 'f':
        this.formulaAttributes = attributes;
        this.textOf = 'formula';
        if (this.cell) this.cell.formula = '';
        break;
      case 't':
        if (!this.inGuide) this.textOf = 'inline';
        break;
      case 'rPh':
        this.inGuide = true;
        break;
      case 'r':
        this.raised = false;
        break;
      case 'vertAlign':
        this.raised = attribute(attributes, 'val') === 'superscript';
        break;
    }
  }

  private openRow(attributes: string): void {
    const number = attribute(attributes, 'r');
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    this.rowHidden = flag(attributes, 'hidden');
  }

  private openCell(attributes: string): void {
    const place = attribute(attributes, 'r');
    if (place === undefined) this.column += 1;
    else this.goTo(place);
    const style = attribute(attributes, 's');
    this.cell = {
      type: attribute(attributes, 't') ?? '',
      ...(style !== undefined && { format: this.context.formats[Number(style)] }),
    };
  }

  private goTo(place: string): void {
    let column = 0;
    let at = 0;
    for (; at < place.length; at++) {
      const letter = place.charCodeAt(at) - 64;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    this.row = Number(place.slice(at)) - 1;
    this.column = column - 1;
    if (!Number.isInteger(this.row)) throw new Stop('damaged');
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = undefined;
    this.textOf = undefined;
    if (!cell) return;
    if (cell.formula !== undefined) cell.formula = this.wholeFormula(unescaped(cell.formula));
    const content = cellContent(cell, this.context);
    if (!content) return;
    this.grid.put(this.row, this.column, content);
    if (this.rowHidden) this.hiddenRows.add(this.row);
  }

  /** A shared formula stands in full in its first cell alone. */
  private wholeFormula(formula: string): string {
    if (attribute(this.formulaAttributes, 't') !== 'shared') return formula;
    const group = attribute(this.formulaAttributes, 'si') ?? '';
    if (formula !== '') {
      this.shared.set(group, { formula, row: this.row, column: this.column });
      return formula;
    }
    const first = this.shared.get(group);
    return first ? sharedFormulaAt(first, this.row, this.column) : '';
  }

  private hideColumns(attributes: string): void {
    const first = Number(attribute(attributes, 'min')) - 1;
    const last = Math.min(Number(attribute(attributes, 'max')), COLUMNS_OF_GRID) - 1;
    for (let column = Math.max(0, first); column <= last; column++) this.hiddenColumns.add(column);
  }
}
