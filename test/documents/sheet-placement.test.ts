import { bodyRange, placementOf, tableRange } from '../../src/documents/sheet-placement';
import type { SheetBlock, SheetDescription } from '../../src/documents/sheet';

const lines = (count: number): SheetBlock => ({
  kind: 'lines',
  lines: Array.from({ length: count }, () => [{ value: 'x' }]),
});

const table = (name: string, headers: string[], rows: number): SheetBlock => ({
  kind: 'table',
  name,
  columns: headers.map((header) => ({ header })),
  rows: Array.from({ length: rows }, () => headers.map(() => ({ value: 1 }))),
});

const sheet = (...blocks: SheetBlock[]): SheetDescription => ({
  name: 'Figures',
  visibility: 'visible',
  purpose: 'Shows where blocks stand.',
  widths: [],
  blocks,
  orientation: 'landscape',
  protected: false,
});

describe('placement of blocks', () => {
  it('stacks blocks from A1 with one blank row between', () => {
    const tops = placementOf(sheet(lines(3), table('Counts', ['Theme'], 2), table('Figures', ['Ref', 'Value'], 4))).map(
      ({ top, bottom }) => [top, bottom],
    );
    expect(tops).toEqual([
      [0, 2],
      [4, 6],
      [8, 12],
    ]);
  });

  it('gives a table without rows one blank body row', () => {
    expect(placementOf(sheet(table('Decisions', ['Ref'], 0)))[0]).toMatchObject({
      headerRow: 0,
      firstBodyRow: 1,
      lastBodyRow: 1,
    });
  });

  it('finds ranges by header', () => {
    const figures = placementOf(sheet(lines(1), table('Figures', ['Ref', 'This year'], 3)))[1];
    if (figures?.kind !== 'table') throw new Error('The second block is a table.');
    expect(bodyRange(figures, 'This year')).toBe('B4:B6');
    expect(tableRange(figures)).toBe('A3:B6');
    expect(bodyRange(figures, 'No such header')).toBeUndefined();
  });
});
