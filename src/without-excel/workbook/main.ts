import { focusCell } from '../../adapters/html/cell-focus';
import { markCells } from '../../adapters/html/mark-cells';
import { printSheet } from '../../adapters/html/print-sheet';
import { sheetStyles } from '../../adapters/html/sheet-styles';
import { updateSheet } from '../../adapters/html/update-sheet';
import { openInMemory } from '../../adapters/memory/open-in-memory';
import { printWorkbook } from '../../adapters/xlsx/print-workbook';
import { readKeptSheets } from '../../adapters/xlsx/read-kept-sheets';
import { readWorkbook } from '../../adapters/xlsx/read-workbook';
import { recogniseWorkbook } from '../../workflows/open-return/recognise-workbook';
import type { Timer } from '../../workflows/ports';
import type { Workbooks } from '../browser-services';

const timer: Timer = {
  after: (milliseconds, task) => {
    const waiting = setTimeout(task, milliseconds);
    return () => {
      clearTimeout(waiting);
    };
  },
};

/** Reads, renders and saves workbooks; a chunk of its own, loaded with the first file. */
export function workbooks(): Workbooks {
  adoptSheetStyles();
  return {
    open: (file, written) =>
      openInMemory(file, { read: readWorkbook, keep: readKeptSheets, print: printWorkbook, written }),
    opened: (workbook) => recogniseWorkbook(workbook, { timer }),
    sheets: {
      print: (sheet, listener) => printSheet(sheet, { document, ...listener }),
      update: updateSheet,
      mark: markCells,
      focus: focusCell,
    },
  };
}

/** A constructed stylesheet, which the content security policy allows. */
function adoptSheetStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheetStyles());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
