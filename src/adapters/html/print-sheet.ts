import type { SheetBlock, SheetDescription } from '../../documents/sheet';
import { placementOf, type BlockPlacement } from '../../documents/sheet-placement';
import { moveFocusOnEnter } from './cell-focus';
import { hintBar } from './hint-bar';
import { fillCellsOnPaste } from './paste-block';
import { lineElements } from './print-lines';
import { tableElement } from './print-table';
import { rememberSection, type SheetContext, type SheetPrinting } from './sheet-printing';

/**
 * Prints a sheet as a section of a page: headings, paragraphs, pairs and tables in the order of the sheet, each cell
 * with its address in `data-cell`. A very hidden sheet gives a hidden section with its title alone.
 */
export function printSheet(sheet: SheetDescription, printing: SheetPrinting): HTMLElement {
  const root = printing.document.createElement('section');
  root.className = 'sheet';
  root.dataset.sheet = sheet.name;
  fillSection(root, sheet, printing);
  moveFocusOnEnter(root);
  if (printing.onPaste) fillCellsOnPaste(root, printing.onPaste);
  root.addEventListener('focusin', ({ target }) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]')?.dataset.cell : undefined;
    if (cell !== undefined) printing.onSelect?.(cell);
  });
  return root;
}

/** Prints the sheet into a section, replacing what it holds. */
export function fillSection(root: HTMLElement, sheet: SheetDescription, printing: SheetPrinting): void {
  const inPrint: SheetContext = {
    printing,
    idPrefix: printing.idPrefix ?? idPrefixFor(sheet.name),
    cells: new Map(),
    hints: new Map(),
  };
  const isShown = sheet.visibility === 'visible';
  const parts = isShown ? blockElements(inPrint, sheet) : [];
  const title = parts.find(({ classList }) => classList.contains('cell-title')) ?? hiddenTitle(inPrint, sheet.name);
  root.hidden = !isShown;
  root.setAttribute('aria-labelledby', title.id);
  root.replaceChildren(...(parts.includes(title) ? parts : [title, ...parts]), ...hintBar(inPrint));
  rememberSection(root, { sheet, printing, cells: inPrint.cells });
}

function blockElements(inPrint: SheetContext, sheet: SheetDescription): readonly HTMLElement[] {
  const placements = placementOf(sheet);
  return sheet.blocks.flatMap((block, index) => {
    const placement = placements[index];
    return placement ? elementsOfBlock(inPrint, sheet, block, placement) : [];
  });
}

function elementsOfBlock(
  inPrint: SheetContext,
  sheet: SheetDescription,
  block: SheetBlock,
  placement: BlockPlacement,
): readonly HTMLElement[] {
  if (block.kind === 'lines') return lineElements(inPrint, block, placement.top, sheet.name);
  if (placement.kind !== 'table') return [];
  const isOnly = sheet.blocks.filter(({ kind }) => kind === 'table').length === 1;
  const caption = isOnly ? sheet.purpose : `Table: ${spacedName(block.name)}`;
  return [
    tableElement(inPrint, block, placement, {
      keys: isOnly ? (sheet.keyColumns ?? 0) : 0,
      widths: sheet.widths,
      caption,
    }),
  ];
}

/** A table's name in words: "StatusCounts" as "Status counts". */
function spacedName(name: string): string {
  return name.replace(/_/g, ' ').replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** A title for a sheet that has none of its own to name its section by. */
function hiddenTitle({ printing, idPrefix }: SheetContext, name: string): HTMLElement {
  const title = printing.document.createElement(`h${printing.headingLevel ?? 2}` as 'h2');
  title.id = `${idPrefix}-name`;
  title.className = 'cell-title';
  title.textContent = name;
  return title;
}

/**
 * The prefix for the ids of a sheet's elements. Any character but a letter or digit becomes its code, so that sheets
 * don't share a prefix.
 */
function idPrefixFor(name: string): string {
  const signs = [...name].map((letter) =>
    /[a-z0-9]/i.test(letter) ? letter.toLowerCase() : `-${letter.codePointAt(0)}`,
  );
  return `sheet-${signs.join('')}`;
}
