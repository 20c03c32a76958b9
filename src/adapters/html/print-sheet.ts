import type { SheetBlock, SheetDescription } from '../../documents/sheet';
import { placementOf, type BlockPlacement } from '../../documents/sheet-placement';
import { enterMovesOn } from './enter-moves-on';
import { hintBar } from './hint-bar';
import { printLines } from './print-lines';
import { printTable } from './print-table';
import type { SheetInPrint, SheetPrinting } from './printing';
import { remember } from './printed-sheets';

/**
 * A sheet as a section of a page: headings, paragraphs, pairs and real tables in the order of the
 * sheet, each cell with its address in `data-cell`. A very hidden sheet gives an empty section.
 */
export function printSheet(sheet: SheetDescription, printing: SheetPrinting): HTMLElement {
  const root = printing.document.createElement('section');
  root.className = 'sheet';
  root.dataset.sheet = sheet.name;
  fillSheet(root, sheet, printing);
  enterMovesOn(root);
  root.addEventListener('focusin', ({ target }) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]')?.dataset.cell : undefined;
    if (cell !== undefined) printing.onSelect?.(cell);
  });
  return root;
}

/** Puts the sheet into its section anew. */
export function fillSheet(root: HTMLElement, sheet: SheetDescription, printing: SheetPrinting): void {
  const inPrint: SheetInPrint = {
    printing,
    idPrefix: printing.idPrefix ?? idPrefixFor(sheet.name),
    cells: new Map(),
    hints: new Map(),
  };
  const isShown = sheet.visibility === 'visible';
  const parts = isShown ? partsOf(inPrint, sheet) : [];
  const title = parts.find(({ classList }) => classList.contains('cell-title')) ?? nameOnly(inPrint, sheet.name);
  root.hidden = !isShown;
  root.setAttribute('aria-labelledby', title.id);
  root.replaceChildren(...(parts.includes(title) ? parts : [title, ...parts]), ...hintBar(inPrint));
  remember(root, { sheet, printing, cells: inPrint.cells });
}

function partsOf(inPrint: SheetInPrint, sheet: SheetDescription): readonly HTMLElement[] {
  const placements = placementOf(sheet);
  return sheet.blocks.flatMap((block, index) => {
    const placement = placements[index];
    return placement ? printBlock(inPrint, sheet, block, placement) : [];
  });
}

function printBlock(
  inPrint: SheetInPrint,
  sheet: SheetDescription,
  block: SheetBlock,
  placement: BlockPlacement,
): readonly HTMLElement[] {
  if (block.kind === 'lines') return printLines(inPrint, block, placement.top, sheet.name);
  if (placement.kind !== 'table') return [];
  const isOnly = sheet.blocks.filter(({ kind }) => kind === 'table').length === 1;
  const caption = isOnly ? sheet.purpose : `Table: ${inWords(block.name)}`;
  return [
    printTable(inPrint, block, placement, {
      keys: isOnly ? (sheet.keyColumns ?? 0) : 0,
      widths: sheet.widths,
      caption,
    }),
  ];
}

/** "StatusCounts" as "Status counts". */
function inWords(name: string): string {
  return name.replace(/_/g, ' ').replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function nameOnly({ printing, idPrefix }: SheetInPrint, name: string): HTMLElement {
  const title = printing.document.createElement(`h${printing.headingLevel ?? 2}` as 'h2');
  title.id = `${idPrefix}-name`;
  title.className = 'cell-title';
  title.textContent = name;
  return title;
}

/** Two names that differ in their signs alone still give two prefixes. */
function idPrefixFor(name: string): string {
  return `sheet-${[...name].map((letter) => (/[a-z0-9]/i.test(letter) ? letter.toLowerCase() : `-${letter.codePointAt(0)}`)).join('')}`;
}
