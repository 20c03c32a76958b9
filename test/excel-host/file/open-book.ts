import { readXlsx, type Sheet as FileSheet, type TableDefinition } from 'hucre/xlsx';
import { areaOf } from '../area';
import { activate, addSheet, newBook, newId, type Book, type Sheet, type Table } from '../workbook/model';
import { putCells } from './cell-values';
import { conditionsFrom } from './conditions';
import { digitPixels, pointsOf } from './line-widths';
import { pageFrom } from './page';
import { lockFrom } from './protection';
import { validationsFrom } from './validations';

const PROPERTIES = [
  ['title', 'title'],
  ['subject', 'subject'],
  ['author', 'creator'],
  ['keywords', 'keywords'],
  ['comments', 'description'],
  ['category', 'category'],
  ['manager', 'manager'],
  ['company', 'company'],
] as const;

/**
 * Opens a file of .xlsx as Excel would. The library hucre reads it, not the add-in's own reader: a fault of
 * that one would else be on both sides of a test. Formulas that share one text keep their values alone.
 */
export async function openBook(bytes: Uint8Array, name: string): Promise<Book> {
  const file = await readXlsx(bytes, { readStyles: true });
  const book = newBook(name);
  for (const each of file.sheets) fillSheet(book, addSheet(book, each.name), each, digitPixels(file.defaultFont));
  for (const { name: named, range, scope, comment = '' } of file.namedRanges ?? []) {
    const holder = scope === undefined ? book : book.sheets.find((sheet) => sheet.name === scope);
    holder?.names.push({ name: named, formula: `=${range}`, visible: true, comment });
  }
  for (const [office, own] of PROPERTIES)
    if (file.properties?.[own] !== undefined) book.properties.set(office, file.properties[own]);
  book.customProperties = new Map(Object.entries(file.properties?.custom ?? {}));
  if (file.workbookProtection?.lockStructure) book.structure = { options: {} };
  const active = book.sheets[file.activeSheet ?? 0];
  if (active) activate(book, active);
  return book;
}

function fillSheet(book: Book, sheet: Sheet, file: FileSheet, digit: number): void {
  if (file.hidden || file.veryHidden) sheet.visibility = file.veryHidden ? 'VeryHidden' : 'Hidden';
  putCells(sheet, file);
  sheet.tables = (file.tables ?? []).map((table) => tableFrom(book, table));
  const { rows = 0, columns = 0 } = file.freezePane ?? {};
  if (rows + columns > 0) sheet.frozen = { rows, columns };
  (file.columns ?? []).forEach(({ width, hidden }, column) => {
    if (width !== undefined) sheet.columnWidths.set(column, pointsOf(width, digit));
    if (hidden) sheet.hiddenColumns.add(column);
  });
  for (const [row, { height, hidden }] of file.rowDefs ?? []) {
    if (height !== undefined) sheet.rowHeights.set(row, height);
    if (hidden) sheet.hiddenRows.add(row);
  }
  sheet.merged = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
  sheet.validations = validationsFrom(file.dataValidations);
  sheet.conditions = conditionsFrom(book, file.conditionalRules);
  sheet.protection = lockFrom(file.protection);
  sheet.page = pageFrom(file.pageSetup, file.headerFooter);
  sheet.showGridlines = file.view?.showGridLines !== false;
  sheet.tabColor = file.view?.tabColor?.rgb ? `#${file.view.tabColor.rgb.slice(-6)}` : '';
}

function tableFrom(
  book: Book,
  {
    name,
    range = 'A1:A2',
    columns,
    style = '',
    showRowStripes,
    showColumnStripes,
    showAutoFilter,
    showTotalRow,
  }: TableDefinition,
): Table {
  return {
    id: newId(book),
    name,
    area: areaOf(range),
    columns: columns.map((column, index) => ({ id: index + 1, name: column.name })),
    style,
    showFilterButton: showAutoFilter === true,
    showBandedRows: showRowStripes !== false,
    showBandedColumns: showColumnStripes === true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showHeaders: true,
    showTotals: showTotalRow === true,
  };
}
