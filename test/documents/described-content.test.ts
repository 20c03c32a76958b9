import { describedContent } from '../../src/documents/described-content';
import { grid, sheet, tableOver, type Grid } from '../builders/return-content';

const ROWS: Grid = grid(['Pot counts'], [], ['Ref', 'Pots'], ['Parks 1', 3], ['Parks 2', 5]);
const described = (rows: Grid) =>
  describedContent(sheet('Pots', rows, { tables: [{ ...tableOver('Pots', rows, 2), right: 1, bottom: 4 }] }));
const kinds = (rows: Grid): string[] => described(rows).blocks.map(({ kind }) => kind);

describe('A sheet that was read, described to be looked at', () => {
  it('has its lines and its table, where the table stands alone at the left edge', () => {
    expect(described(ROWS).blocks).toEqual([
      { kind: 'lines', lines: [[{ value: 'Pot counts', role: 'title' }]] },
      {
        kind: 'table',
        name: 'Pots',
        columns: [{ header: 'Ref' }, { header: 'Pots', align: 'right' }],
        rows: [
          [{ value: 'Parks 1' }, { value: 3 }],
          [{ value: 'Parks 2' }, { value: 5 }],
        ],
      },
    ]);
  });

  it.each<[string, Grid]>([
    ['a row is wider than the table', ROWS.map((row, at) => (at === 3 ? [...row, ...grid(['by hand'])[0]!] : row))],
    ['something stands right under the table', [...ROWS, ...grid(['Counted in May'])]],
    ['a header is blank', ROWS.map((row, at) => (at === 2 ? [row[0], undefined] : row))],
  ])('is lines of cells, each where it stood, where %s', (_what, rows) => {
    expect(kinds(rows)).toEqual(['lines']);
    const [block] = described(rows).blocks;
    expect(block?.kind === 'lines' && block.lines).toHaveLength(rows.length);
  });
});
