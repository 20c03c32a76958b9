/** @jest-environment jsdom */
import { userEvent } from '@testing-library/user-event';
import { updateSheet } from '../../../src/adapters/html/update-sheet';
import { withEdits } from '../../../src/documents/edited-cells';
import { recalculate } from '../../../src/documents/return-workbook/recalculated';
import { returnWorkbook } from '../../../src/documents/return-workbook/return-workbook';
import type { SheetDescription, WorkbookDescription } from '../../../src/documents/sheet';
import { typedValue } from '../../../src/documents/spreadsheet/typed-value';
import { PARTNER } from '../../builders/returns';
import { fieldIn, inCell, PLAN, shownSheet } from './page';

/** A Figures sheet that takes what is typed, as the workbook in memory does. */
class FiguresInHand {
  readonly typed: string[] = [];
  readonly typing: string[] = [];
  readonly root: HTMLElement;
  private workbook: WorkbookDescription = returnWorkbook(PLAN, PARTNER);

  constructor() {
    this.root = shownSheet(this.sheet(), {
      onTyping: (cell, text) => this.typing.push(`${cell} ${text}`),
      onEnter: (cell, text) => {
        this.typed.push(`${cell} ${text}`);
        this.put(cell, typedValue(text, cell === 'G6' ? { kind: 'percent', decimals: 0 } : undefined));
      },
    });
  }

  put(cell: string, value: string | number | null): void {
    const before = this.workbook;
    this.workbook = recalculate(withEdits(before, [{ sheet: 'Figures', cell, value }]), before, PLAN, PARTNER);
    updateSheet(this.root, this.sheet());
  }

  sheet(): SheetDescription {
    const found = this.workbook.sheets.find(({ name }) => name === 'Figures');
    if (!found) throw new Error('There is no Figures.');
    return found;
  }
}

describe('a sheet that is typed into', () => {
  it('hands over what was typed once the person leaves the cell, and shows what came of it', async () => {
    const figures = new FiguresInHand();
    await userEvent.click(fieldIn(figures.root, 'G6'));
    await userEvent.keyboard('97');
    expect([figures.typed, figures.typing]).toEqual([[], ['G6 9', 'G6 97']]);
    await userEvent.tab();
    expect(figures.typed).toEqual(['G6 97']);
    expect(fieldIn(figures.root, 'G6').value).toBe('97%');
    expect(inCell(figures.root, 'M6').textContent).toBe('');
    expect(document.activeElement).toBe(fieldIn(figures.root, 'H6'));
  });

  it('goes to the next entry below on Enter, and to the one above with Shift', async () => {
    const figures = new FiguresInHand();
    await userEvent.click(fieldIn(figures.root, 'I6'));
    await userEvent.keyboard('3{Enter}');
    expect(document.activeElement).toBe(fieldIn(figures.root, 'I6'));
    await userEvent.click(fieldIn(figures.root, 'G5'));
    await userEvent.keyboard('1700{Enter}');
    expect(document.activeElement).toBe(fieldIn(figures.root, 'G6'));
    expect(figures.typed).toEqual(['I6 3', 'G5 1700']);
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(document.activeElement).toBe(fieldIn(figures.root, 'G5'));
  });

  it('touches no cell but those that changed', () => {
    const figures = new FiguresInHand();
    const cells = ['G5', 'M5', 'E5', 'G7'].map((address) => inCell(figures.root, address));
    const changed: string[] = [];
    const observer = new MutationObserver((records) =>
      changed.push(
        ...records.map(({ target }) => (target as HTMLElement).closest<HTMLElement>('[data-cell]')?.dataset.cell ?? ''),
      ),
    );
    observer.observe(figures.root, { subtree: true, childList: true, attributes: true, characterData: true });
    figures.put('G5', 1700);
    for (const { target } of observer.takeRecords())
      changed.push((target as HTMLElement).closest<HTMLElement>('[data-cell]')?.dataset.cell ?? '');
    expect(new Set(changed)).toEqual(new Set(['M5', 'N5']));
    expect(fieldIn(figures.root, 'G5').value).toBe('1700');
    expect(cells.every((cell) => figures.root.contains(cell))).toBe(true);
  });

  it('leaves alone what somebody is typing, and the caret', async () => {
    const figures = new FiguresInHand();
    const comment = fieldIn(figures.root, 'L5');
    await userEvent.click(comment);
    await userEvent.keyboard('Two gates');
    comment.setSelectionRange(3, 3);
    figures.put('G5', 17_000);
    figures.put('L5', 'From elsewhere');
    expect([comment.value, comment.selectionStart, document.activeElement === comment]).toEqual(['Two gates', 3, true]);
    await userEvent.tab();
    expect(figures.typed).toEqual(['L5 Two gates']);
  });

  it('takes back what was typed on Escape', async () => {
    const figures = new FiguresInHand();
    figures.put('G5', 1700);
    await userEvent.click(fieldIn(figures.root, 'G5'));
    await userEvent.keyboard('9{Escape}');
    await userEvent.tab();
    expect([fieldIn(figures.root, 'G5').value, figures.typed]).toEqual(['1700', []]);
  });

  it('shows again what stands in a cell where what was typed was refused', async () => {
    const refusing = shownSheet(new FiguresInHand().sheet(), {
      onEnter: () => updateSheet(refusing, new FiguresInHand().sheet()),
    });
    await userEvent.type(fieldIn(refusing, 'G5'), '3');
    await userEvent.tab();
    expect(fieldIn(refusing, 'G5').value).toBe('');
  });

  it('names the cell that is typed into and shows its hint', async () => {
    const { root } = new FiguresInHand();
    await userEvent.click(fieldIn(root, 'G6'));
    expect(root.querySelector('.hint')?.textContent).toMatch(
      /^Parks 1, Days open, This year\. Type 97% for 97 per cent/,
    );
    fieldIn(root, 'G6').blur();
    expect(root.querySelector('.hint')?.textContent).toBe('');
  });

  it('is printed anew where its build changes, with the focus where it was', () => {
    const figures = new FiguresInHand();
    fieldIn(figures.root, 'G5').focus();
    const [intro, table] = figures.sheet().blocks;
    if (!intro || table?.kind !== 'table') throw new Error('Figures is an introduction and a table.');
    updateSheet(figures.root, { ...figures.sheet(), blocks: [intro, { ...table, rows: table.rows.slice(0, 2) }] });
    expect(figures.root.querySelector('[data-cell="G7"]')).toBeNull();
    expect(document.activeElement).toBe(fieldIn(figures.root, 'G5'));
  });
});
