import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ReportCell, ReportColumn, ReportTable } from '../../documents/report';
import { ACCENT, LOOKS, TABLE_LINE } from '../../documents/styles';
import { CELL_SIDE, columnWidths, fittingArrangement, tableLines } from './column-widths';
import { statusRuns, xmlText } from './text-runs';
import { TEXT_WIDTH, type TypeScale } from './print-sizes';

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const THIN_LINE = { style: BorderStyle.SINGLE, size: 4, color: TABLE_LINE };
const STRONG_LINE = { style: BorderStyle.SINGLE, size: 12, color: ACCENT };
const CELL_MARGINS = { top: 70, bottom: 70, left: CELL_SIDE, right: CELL_SIDE };

/**
 * A Word table. Its header row is repeated on each page, its rows aren't split over pages, and its first column heads
 * the rows.
 */
export function reportTable(table: ReportTable, scale: TypeScale): Table {
  const { columns, rows } = fittingArrangement(table, scale);
  const widths = columnWidths({ columns, rows }, scale);
  const together = tableLines({ columns, rows }, widths, scale) <= scale.linesTogether;
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: CELL_MARGINS,
    tableLook: {
      firstRow: true,
      firstColumn: rows.some((row) => row[0]?.heading === true),
      noHBand: true,
      noVBand: true,
    },
    borders: {
      top: NO_LINE,
      left: NO_LINE,
      right: NO_LINE,
      insideVertical: NO_LINE,
      insideHorizontal: THIN_LINE,
      bottom: THIN_LINE,
    },
    rows: [
      reportHeaderRow(columns, widths),
      ...rows.map((row, index) =>
        reportTableRow(row, columns, { widths, keepNext: index === 0 || (together && index < rows.length - 1) }),
      ),
    ],
  });
}

function reportHeaderRow(columns: readonly ReportColumn[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      (column, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: LOOKS.header.fill ?? 'auto' },
          borders: { bottom: STRONG_LINE },
          verticalAlign: 'bottom',
          children: [
            new Paragraph({
              style: 'TableText',
              keepNext: true,
              alignment: alignmentOf(column),
              children: [new TextRun({ text: xmlText(column.header), bold: true })],
            }),
          ],
        }),
    ),
  });
}

function reportTableRow(
  row: readonly ReportCell[],
  columns: readonly ReportColumn[],
  { widths, keepNext }: { widths: readonly number[]; keepNext: boolean },
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: columns.map((column, index) => {
      const cell = row[index] ?? { text: '' };
      const runs = cell.tone
        ? statusRuns(cell.tone, cell.text)
        : [new TextRun({ text: xmlText(cell.text), bold: cell.heading === true })];
      return new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        children: [new Paragraph({ style: 'TableText', keepNext, alignment: alignmentOf(column), children: runs })],
      });
    }),
  });
}

function alignmentOf(column: ReportColumn): (typeof AlignmentType)[keyof typeof AlignmentType] {
  return column.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT;
}
