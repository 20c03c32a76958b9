import { cellAddress, parseAddress } from '../../core/place';
import { printedSectionOf, type PastedBlock } from './sheet-printing';

/**
 * Makes a block of values that is pasted into an entry cell fill the cells below and beside it, as in a spreadsheet. A
 * single value, and several lines pasted into a text, are left to the browser.
 */
export function fillCellsOnPaste(root: HTMLElement, onPaste: (block: PastedBlock) => void): void {
  root.addEventListener('paste', (event) => {
    const control = event.target as HTMLElement;
    const address = control.closest<HTMLElement>('[data-cell]')?.dataset.cell;
    const clipboard = event.clipboardData;
    if (address === undefined || !clipboard) return;
    const rows = copiedCells(clipboard.getData('text/plain'));
    if (rows.length * (rows[0]?.length ?? 0) < 2) return;
    const isFromSheet = /<t[dr]\b/i.test(clipboard.getData('text/html'));
    if (control.tagName === 'TEXTAREA' && !isFromSheet && rows.every((row) => row.length < 2)) return;
    event.preventDefault();
    const block = blockAt(root, address, rows);
    if (block) onPaste(block);
  });
}

/** A blank value leaves its cell as it is: it may only be a gap in what was copied. */
function blockAt(root: HTMLElement, address: string, rows: readonly (readonly string[])[]): PastedBlock | undefined {
  const at = parseAddress(address);
  const cells = printedSectionOf(root)?.cells;
  if (!at || !cells) return undefined;
  const values = rows.flatMap((row, down) =>
    row.flatMap((typed, right) =>
      typed.trim() === '' ? [] : [{ cell: cellAddress(at.row + down, at.column + right), typed }],
    ),
  );
  const isEntry = ({ cell }: { cell: string }): boolean => cells.get(cell)?.control !== undefined;
  return { entries: values.filter(isEntry), outside: values.filter((value) => !isEntry(value)) };
}

/**
 * The cells of a text as spreadsheets copy them: tabs between columns, line breaks between rows, and a cell that holds
 * either in quotation marks, which are doubled within it.
 */
export function copiedCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    const [, quoted, plain = '', end] = found;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  const last = rows.at(-1);
  // Excel ends what it copies with a line break.
  return rows.length > 1 && last?.every((value) => value === '') ? rows.slice(0, -1) : rows;
}
