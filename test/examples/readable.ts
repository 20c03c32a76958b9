import { strFromU8, unzipSync } from 'fflate';
import { cellAddress } from '../../src/core/place';
import type { WorkbookContent } from '../../src/core/returns/workbook-content';

/** A workbook as lines that can be read and compared: sheet by sheet, one line a cell, formulas beside values. */
export function workbookLines(content: WorkbookContent): string {
  const lines = content.sheets.flatMap((sheet) => [
    `== ${sheet.name}${sheet.visibility === 'visible' ? '' : ` (${sheet.visibility})`}`,
    ...sheet.tables.map(
      (table) =>
        `-- table ${table.name}: ${cellAddress(table.top, table.left)} to ${cellAddress(table.bottom, table.right)}`,
    ),
    ...sheet.rows.flatMap((row, rowIndex) =>
      row.flatMap((cell, column) =>
        cell === undefined
          ? []
          : [
              `${cellAddress(rowIndex, column)}: ${JSON.stringify(cell.value)}${cell.format ? ` [${cell.format}]` : ''}${cell.formula ? ` = ${cell.formula}` : ''}`,
            ],
      ),
    ),
  ]);
  return `${lines.join('\n')}\n`;
}

/** The text of a Word document, a line a paragraph, with the style's name in front. */
export function documentLines(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const paragraphs = xml.match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
  const lines = paragraphs.map((paragraph) => {
    const style = /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1];
    const text = [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g)]
      .map(([, words, gap]) => (gap ? ' ' : words))
      .join('');
    return style ? `${style}: ${text}` : text;
  });
  return `${lines.filter((line) => line !== '').join('\n')}\n`
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&apos;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
