import { areaOf, LAST_COLUMN } from './area';
import type { Origin } from './edits/change';
import { activateSheet, goTo } from './edits/go-to';
import { deleteCells, insertCells } from './edits/insert-delete';
import { putInputs } from './edits/put-inputs';
import { addNewSheet, deleteSheet, renameSheet } from './edits/sheets';
import { EVENT } from './events';
import type { ExcelHost } from './excel-host';
import type { Place } from './workbook/model';

/** Acts in Excel as a person would, without the add-in: the one in front of it, or another in the same workbook. */
export class Person {
  constructor(
    private readonly host: ExcelHost,
    private readonly origin: Origin = 'person',
  ) {}

  /** Types something into a cell (or into each cell of a range) and presses Enter. */
  type(sheet: string, address: string, text: string): void {
    const place = this.place(sheet, address);
    putInputs(this.host, place, text, this.origin);
    growTables(place);
  }

  /** Pastes a block of values, with its first cell at the address. */
  paste(sheet: string, address: string, values: readonly (readonly unknown[])[]): void {
    const { sheet: on, area } = this.place(sheet, address);
    putInputs(
      this.host,
      {
        sheet: on,
        area: { ...area, bottom: area.top + values.length - 1, right: area.left + (values[0]?.length ?? 1) - 1 },
      },
      values,
      this.origin,
    );
  }

  /** Inserts blank rows above a row, counted from 1 as on screen. */
  insertRows(sheet: string, row: number, count = 1): void {
    insertCells(this.host, this.rows(sheet, row, count), 'Down', this.origin);
  }

  deleteRows(sheet: string, row: number, count = 1): void {
    deleteCells(this.host, this.rows(sheet, row, count), 'Up', this.origin);
  }

  /** Inserts a column before the one with these letters. */
  insertColumn(sheet: string, letters: string): void {
    insertCells(this.host, this.place(sheet, `${letters}:${letters}`), 'Right', this.origin);
  }

  deleteColumn(sheet: string, letters: string): void {
    deleteCells(this.host, this.place(sheet, `${letters}:${letters}`), 'Left', this.origin);
  }

  addSheet(name: string): void {
    addNewSheet(this.host, name, this.origin);
  }

  deleteSheet(name: string): void {
    deleteSheet(this.host, this.host.sheet(name), this.origin);
  }

  renameSheet(name: string, to: string): void {
    renameSheet(this.host, this.host.sheet(name), to, this.origin);
  }

  /** Clicks a sheet's tab. */
  showSheet(name: string): void {
    activateSheet(this.host, this.host.sheet(name));
  }

  select(sheet: string, address: string): void {
    goTo(this.host, this.place(sheet, address));
  }

  /** Clicks a cell, in its upper left corner. */
  click(sheet: string, address: string): void {
    const place = this.place(sheet, address);
    goTo(this.host, place);
    this.host.events.tell(EVENT.clicked, [place.sheet.id], {
      address,
      offsetX: 0,
      offsetY: 0,
      worksheetId: place.sheet.id,
    });
  }

  private place(sheet: string, address: string): Place {
    return { sheet: this.host.sheet(sheet), area: areaOf(address) };
  }

  private rows(sheet: string, row: number, count: number): Place {
    return {
      sheet: this.host.sheet(sheet),
      area: { top: row - 1, bottom: row + count - 2, left: 0, right: LAST_COLUMN },
    };
  }
}

/** Extends each table by the rows typed right below it, as Excel does. */
function growTables({ sheet, area }: Place): void {
  if (sheet.protection) return;
  for (const table of sheet.tables) {
    const isBelow =
      area.top === table.area.bottom + 1 && area.left >= table.area.left && area.right <= table.area.right;
    if (isBelow && !table.showTotals) table.area = { ...table.area, bottom: area.bottom };
  }
}
