import type {
  CellDescription,
  SheetBlock,
  SheetDescription,
  TableBlock,
  WorkbookDescription,
} from '../../src/documents/sheet';

export function aSheet(
  name: string,
  blocks: readonly SheetBlock[],
  differences: Partial<SheetDescription> = {},
): SheetDescription {
  return {
    name,
    visibility: 'visible',
    purpose: `Shows what ${name} holds.`,
    widths: [20, 20, 20],
    blocks,
    orientation: 'landscape',
    protected: false,
    ...differences,
  };
}

export function aWorkbook(
  sheets: readonly SheetDescription[],
  differences: Partial<WorkbookDescription> = {},
): WorkbookDescription {
  return {
    title: 'Return for 2021/22',
    subject: 'Community plan',
    author: 'The council',
    language: 'en-GB',
    sheets,
    names: [],
    properties: new Map(),
    structureProtected: false,
    ...differences,
  };
}

/** A block of lines with one value in each line. */
export const lines = (...values: CellDescription['value'][]): SheetBlock => ({
  kind: 'lines',
  lines: values.map((value) => [{ value }]),
});

export function aTable(
  name: string,
  headers: readonly string[],
  rows: readonly (readonly (CellDescription | CellDescription['value'])[])[],
): TableBlock {
  const cell = (given: CellDescription | CellDescription['value']): CellDescription =>
    typeof given === 'object' && given !== null ? given : { value: given };
  return {
    kind: 'table',
    name,
    columns: headers.map((header) => ({ header })),
    rows: rows.map((row) => row.map(cell)),
  };
}
