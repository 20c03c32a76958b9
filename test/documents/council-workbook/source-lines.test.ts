import { sourceLines } from '../../../src/documents/council-workbook/source-lines';

test('a block names every cell that it comes from once, by file and sheet', () => {
  const cell = (file: string, sheet: string, address: string) => ({
    kind: 'cell' as const,
    what: 'A figure',
    file,
    sheet,
    cell: address,
  });
  const lines = sourceLines([
    cell('police.xlsx', 'Figures', 'G8'),
    { kind: 'plan', what: 'Safe 2, heading' },
    cell('police.xlsx', 'Narrative', 'D4'),
    cell('council.xlsx', 'Figures', 'G8'),
    cell('police.xlsx', 'Figures', 'G9'),
    cell('police.xlsx', 'Figures', 'G8'),
    { kind: 'decision', priority: 'Safe 2', what: 'Safe 2: Achieved, decided by J. Officer on 20 May 2022. It is so.' },
  ]);
  expect(lines).toBe(
    'police.xlsx: Figures G8, G9; Narrative D4\ncouncil.xlsx: Figures G8\nThe plan\nDecisions: Safe 2',
  );
});
