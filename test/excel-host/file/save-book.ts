import { writeXlsx, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import { addressOf } from '../area';
import type { Book, Name, Sheet } from '../workbook/model';
import { cellsFor } from './cell-values';
import { conditionsFor } from './conditions';
import { digitPixels, digitsOf } from './line-widths';
import { headerFooterFor, pageFor, printNames } from './page';
import { protectionFor } from './protection';
import { validationsFor } from './validations';

type Names = NonNullable<WriteOptions['namedRanges']>;

/** Saves a workbook as a file of .xlsx; what add-ins keep in its settings isn't saved. */
export async function saveBook(book: Book): Promise<Uint8Array> {
  return writeXlsx({
    sheets: book.sheets.map(fileSheet),
    namedRanges: [
      ...book.names.map((name) => fileName(name)),
      ...book.sheets.flatMap((sheet) => [
        ...sheet.names.map((name) => fileName(name, sheet.name)),
        ...printNames(sheet),
      ]),
    ],
    activeSheet: Math.max(
      0,
      book.sheets.findIndex(({ id }) => id === book.active),
    ),
    properties: properties(book),
    defaultFont: { name: 'Calibri', size: 11, family: 2 },
    ...(book.structure && {
      workbookProtection: {
        lockStructure: true,
        ...(book.structure.password !== undefined && { password: book.structure.password }),
      },
    }),
  });
}

function fileName({ name, formula, comment }: Name, scope?: string): Names[number] {
  return {
    name,
    range: formula.replace(/^=/, ''),
    ...(scope !== undefined && { scope }),
    ...(comment !== '' && { comment }),
  };
}

function properties({ properties: held, customProperties }: Book): WriteOptions['properties'] {
  const text = (key: string): string | undefined => (held.has(key) ? String(held.get(key)) : undefined);
  return {
    title: text('title'),
    subject: text('subject'),
    creator: text('author'),
    keywords: text('keywords'),
    description: text('comments'),
    category: text('category'),
    manager: text('manager'),
    company: text('company'),
    custom: Object.fromEntries(customProperties),
  };
}

function fileSheet(sheet: Sheet): WriteSheet {
  const protection = protectionFor(sheet.protection);
  return {
    name: sheet.name,
    ...(sheet.visibility === 'Hidden' && { hidden: true }),
    ...(sheet.visibility === 'VeryHidden' && { veryHidden: true }),
    cells: cellsFor(sheet),
    columns: columnsFor(sheet),
    rowDefs: rowsFor(sheet),
    tables: sheet.tables.map(
      ({ name, area, columns, style, showBandedRows, showBandedColumns, showFilterButton, showTotals }) => ({
        name,
        range: addressOf(area),
        columns: columns.map((column) => ({ name: column.name })),
        style,
        showRowStripes: showBandedRows,
        showColumnStripes: showBandedColumns,
        showAutoFilter: showFilterButton,
        showTotalRow: showTotals,
      }),
    ),
    merges: sheet.merged.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    dataValidations: validationsFor(sheet),
    conditionalRules: conditionsFor(sheet),
    ...(sheet.frozen && { freezePane: sheet.frozen }),
    ...(protection && { protection }),
    pageSetup: pageFor(sheet),
    headerFooter: headerFooterFor(sheet),
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor !== '' && { tabColor: { rgb: sheet.tabColor.replace('#', '') } }),
    },
  };
}

function columnsFor({ columnWidths, hiddenColumns }: Sheet): WriteSheet['columns'] {
  const last = Math.max(-1, ...columnWidths.keys(), ...hiddenColumns);
  return Array.from({ length: last + 1 }, (_, column) => {
    const points = columnWidths.get(column);
    return {
      ...(points !== undefined && { width: digitsOf(points, digitPixels()) }),
      ...(hiddenColumns.has(column) && { hidden: true }),
    };
  });
}

function rowsFor({ rowHeights, hiddenRows }: Sheet): WriteSheet['rowDefs'] {
  const rows = [...new Set([...rowHeights.keys(), ...hiddenRows])].sort((a, b) => a - b);
  return new Map(
    rows.map((row) => [
      row,
      { ...(rowHeights.has(row) && { height: rowHeights.get(row) }), ...(hiddenRows.has(row) && { hidden: true }) },
    ]),
  );
}
