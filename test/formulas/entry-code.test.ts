import fc from 'fast-check';
import { printWorkbook } from '../../src/adapters/xlsx/print-workbook';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import {
  codeOfRow,
  codesOfRows,
  entryCode,
  TOLD_APART,
  type CodedCell,
  type CodedRow,
} from '../../src/core/returns/entry-code';
import { Trouble } from '../../src/core/trouble';
import {
  entryCodeFormula,
  rowCodeFormula,
  rowTextFormula,
} from '../../src/documents/return-workbook/entry-code-formulas';
import type { CellDescription, WorkbookDescription } from '../../src/documents/sheet';
import { returnWorkbook } from '../../src/documents/return-workbook/return-workbook';
import { areSetsLong } from '../builders/property-runs';
import { PARTNER, planOf } from '../builders/returns';
import { recalculated } from './recalculated';

// LibreOffice opens and recalculates the workbook.
jest.setTimeout(600_000);

const ROWS = areSetsLong ? 6000 : 600;
const COLUMNS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

const HOLDS: readonly CodedCell['holds'][] = ['number', 'text', 'number', 'number', 'text', 'text'];

const words = fc.string({
  unit: fc.constantFrom(...'abc defg hijk LMNO 0123 .,;-£éß–’“😀|', '\n', '\t', '\u00a0'),
  maxLength: 60,
});
const numbers = fc.oneof(
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
  fc
    .tuple(fc.integer({ min: -2_000_000, max: 2_000_000 }), fc.integer({ min: 0, max: 9 }))
    .map(([n, p]) => n / 10 ** p),
  fc.maxSafeInteger().map((n) => Math.trunc(n / 10)),
  fc.boolean(),
);
const entries = HOLDS.map((holds) =>
  fc.option(holds === 'number' ? fc.oneof(words, numbers) : fc.oneof(words, fc.integer(), fc.boolean()), { nil: null }),
);

/** Rows that programs compute in ways of their own, before those by chance. */
const ODD: readonly (string | number | boolean | null)[][] = [
  [null, null, null, null, null, null],
  [0, null, null, null, null, null],
  [null, 0, null, null, null, null],
  ['0', null, null, null, null, null],
  [true, false, null, null, null, 'x'],
  ['word '.repeat(6500), null, 1, null, null, 'x'],
  ['two\nlines  and spaces\t x', null, null, 'TRUE', '1e5', '=SUM(1)'],
  [1 / 3, 2 / 3, 0.1 + 0.2, 1e-7, 99_999_999.999_99, 1e14 + 3],
];

function codedCell(value: string | number | boolean | null, place: number): CodedCell {
  const holds = HOLDS[place] ?? 'text';
  if (value === null || value === '') return { cell: undefined, holds };
  const kind = typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
  return { cell: { kind, value }, holds };
}

describe('The code of what is entered', () => {
  it('is the same in LibreOffice, computed by its formulas, and here', async () => {
    const seed = areSetsLong ? undefined : 1;
    const byChance = fc.sample(fc.tuple(...entries), { numRuns: ROWS, seed });
    const entered = [...ODD, ...byChance];
    const coded: CodedRow[] = entered.map((row, index) => ({ name: `measure-${index}`, cells: row.map(codedCell) }));
    const shown = await recalculatedRows(entered);
    const differing = coded.filter((row, index) => shown.rows[index] !== codeOfRow(row));
    expect(differing).toEqual([]);
    expect(shown.code).toBe(Number(entryCode(codesOfRows(coded))));
  });
});

/** What each row adds to the code, and the code, as LibreOffice computes them. */
async function recalculatedRows(entered: readonly (readonly (string | number | boolean | null)[])[]) {
  const lines = entered.map((row, index): CellDescription[] => {
    const entries = {
      cells: COLUMNS.map((column, place) => ({ at: `$${column}$${index + 1}`, holds: HOLDS[place] ?? 'text' })),
      range: `$A$${index + 1}:$F$${index + 1}`,
      direction: 'across' as const,
    };
    const at = { text: `$G$${index + 1}`, signs: '$I$1' };
    return [
      ...row.map((value) => ({ value })),
      { value: '', formula: rowTextFormula(entries) },
      { value: 0, formula: rowCodeFormula(`measure-${index}`, entries, at) },
      { value: index === 0 ? TOLD_APART : null },
    ];
  });
  const total: CellDescription[] = [{ value: 0, formula: entryCodeFormula(`$H$1:$H$${entered.length}`) }];
  const workbook: WorkbookDescription = {
    title: 'Codes',
    subject: 'Codes',
    author: 'Test',
    language: 'en-GB',
    sheets: [
      {
        name: 'Codes',
        visibility: 'visible',
        purpose: 'Entries with their codes.',
        widths: [],
        blocks: [{ kind: 'lines', lines: [...lines, total] }],
        orientation: 'portrait',
        protected: false,
      },
    ],
    names: [],
    properties: new Map(),
    structureProtected: false,
  };
  const saved = recalculated(new Map([['codes.xlsx', await printWorkbook(workbook)]])).get('codes.xlsx');
  if (!saved) throw new Error('LibreOffice saved nothing');
  const content = await readWorkbook({ name: 'codes.xlsx', bytes: saved });
  if (content instanceof Trouble) throw content;
  const rows = content.sheets[0]?.rows ?? [];
  return {
    rows: entered.map((_, index) => rows[index]?.[7]?.value),
    code: rows[entered.length]?.[0]?.value,
  };
}

describe('The signature on Start here', () => {
  const plan = planOf({ measures: [{ id: 'visits' }] });
  const signed = returnWorkbook(plan, PARTNER, {
    entries: new Map([['visits', { value: 1513 }]]),
    texts: new Map(),
    signOff: { name: 'Ann Lee', role: 'Director', date: '2025-05-11', signsAsPrinted: true },
  });
  const changed: WorkbookDescription = {
    ...signed,
    sheets: signed.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) =>
        block.kind === 'table'
          ? {
              ...block,
              rows: block.rows.map((row) => row.map((cell) => (cell.value === 1513 ? { ...cell, value: 1531 } : cell))),
            }
          : block,
      ),
    })),
  };

  it('says in LibreOffice whether anything was changed since', async () => {
    const files = new Map([
      ['signed.xlsx', await printWorkbook(signed)],
      ['changed.xlsx', await printWorkbook(changed)],
    ]);
    const said = await Promise.all([...recalculated(files)].map(([name, bytes]) => signatureShown(name, bytes)));
    expect(said).toEqual([
      'Signed, and nothing was changed since',
      'Changed since signing: see whether all is right, then type the code as it is now',
    ]);
  });
});

async function signatureShown(name: string, bytes: Uint8Array): Promise<unknown> {
  const content = await readWorkbook({ name, bytes });
  if (content instanceof Trouble) throw content;
  return content.sheets[0]?.rows.find(([label]) => label?.value === 'Signature')?.[1]?.value;
}
