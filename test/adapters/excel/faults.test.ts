/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import '../../excel-host/file/in-a-page';
import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import { RETURN_SHEETS } from '../../../src/core/returns/layout';
import { Trouble } from '../../../src/core/trouble';
import { returnWorkbook } from '../../../src/documents/return-workbook/return-workbook';
import type { OpenWorkbook } from '../../../src/workflows/ports';
import { PLAN } from '../../builders/returned-file';
import { PARTNER } from '../../builders/returns';
import type { Fault } from '../../excel-host/faults';
import { cellAt, pictureOf } from '../../excel-host/workbook/look-up';
import { openedFile, type OpenedExcel } from './opened-excel';
import { CODES, isSaid } from './faults-asked';

jest.setTimeout(60_000);

const bytes = printWorkbook(
  returnWorkbook(PLAN, PARTNER, {
    entries: new Map([['parks-1-visits', { value: 1700, comment: 'As counted' }]]),
    texts: new Map(),
  }),
);
const EDITS = [
  { sheet: 'Figures', cell: 'G5', value: 1800 },
  { sheet: 'Figures', cell: 'L5', value: 'Counted again' },
  { sheet: 'Narrative', cell: 'D5', value: '=1+1' },
] as const;

/** Each action with what has to have happened before, and what it gives as trouble. */
const ACTIONS: readonly (readonly [
  name: string,
  prepare: (workbook: OpenWorkbook) => Promise<unknown>,
  act: (workbook: OpenWorkbook) => Promise<unknown>,
])[] = [
  ['read', async () => undefined, (workbook) => workbook.read()],
  [
    'readChanged',
    (workbook) => workbook.read(),
    (workbook) => workbook.readChanged([{ sheet: 'Figures', range: 'G5:G6' }]),
  ],
  ['write', (workbook) => workbook.read(), (workbook) => workbook.write(EDITS)],
  ['goTo', async () => undefined, (workbook) => workbook.goTo({ sheet: 'Narrative', cell: 'D5' })],
  ['selected', async () => undefined, (workbook) => workbook.selected()],
];

async function opened(prepare: (workbook: OpenWorkbook) => Promise<unknown>): Promise<OpenedExcel> {
  const excel = await openedFile({ name: 'green-trust.xlsx', bytes: await bytes });
  await prepare(excel.workbook);
  return excel;
}

const troubleIn = (outcome: unknown): Trouble | undefined => {
  if (outcome instanceof Trouble) return outcome;
  return typeof outcome === 'object' && outcome !== null && 'trouble' in outcome
    ? (outcome.trouble as Trouble)
    : undefined;
};

const isWritten = ({ host }: OpenedExcel): boolean =>
  EDITS.every(({ sheet, cell, value }) => cellAt(host.book, sheet, cell).value === value);

describe.each(ACTIONS)('a fault in %s', (name, prepare, act) => {
  it.each(CODES)('leaves the workbook as it was or complete, and is told of in our words: %s', async (code) => {
    const excel = await opened(prepare);
    const actions = (await excel.host.ledger.during(() => act(excel.workbook))).map((sync) => sync.actions);
    for (const [index, count] of actions.entries()) {
      for (const after of [undefined, 1, Math.floor(count / 2), count - 1, Infinity]) {
        const tried = await opened(prepare);
        const before = pictureOf(tried.host.book);
        tried.host.faults.ask({ sync: index + 1, after, code });
        const trouble = troubleIn(await act(tried.workbook));
        if (trouble) isSaid(trouble, code);
        if (trouble || name !== 'write')
          expect([index, after, pictureOf(tried.host.book)]).toEqual([index, after, before]);
        else expect([index, after, isWritten(tried)]).toEqual([index, after, true]);
        expect(tried.host.faultsOfOurs).toEqual([]);
      }
    }
  });
});

describe('writing', () => {
  const tryWith = async (...faults: readonly Fault[]): Promise<{ excel: OpenedExcel; outcome: unknown }> => {
    const excel = await opened((workbook) => workbook.read());
    for (const fault of faults) excel.host.faults.ask(fault);
    return { excel, outcome: await excel.workbook.write(EDITS) };
  };

  it.each([3, 4])('is put right although the first try at it fails too, at sync %i', async (sync) => {
    const before = pictureOf((await opened((workbook) => workbook.read())).host.book);
    const { excel, outcome } = await tryWith({ sync: 2, after: 'half' }, { sync });
    expect(outcome).toMatchObject({ state: 'failed', trouble: { code: 'excel-fault' } });
    expect(pictureOf(excel.host.book)).toEqual(before);
  });

  it('says which cells to look at where the old content cannot be put back', async () => {
    const { outcome } = await tryWith({ sync: 2, after: 20 }, { sync: 3 }, { sync: 4 });
    expect(outcome).toMatchObject({
      state: 'failed',
      trouble: {
        code: 'not-as-before',
        message: expect.stringContaining('Figures, G5'),
        fix: expect.stringContaining('Ctrl+Z'),
      },
    });
  });

  it('names no cell to look at that nobody can see', async () => {
    const excel = await opened((workbook) => workbook.read());
    for (const fault of [{ sync: 2 }, { sync: 3 }, { sync: 4 }]) excel.host.faults.ask(fault);
    const outcome = await excel.workbook.write([
      { sheet: 'Figures', cell: 'G5', value: 1800 },
      { sheet: RETURN_SHEETS.identity, cell: 'D5', value: 'x' },
    ]);
    expect(outcome).toMatchObject({
      trouble: { code: 'not-as-before', message: expect.stringMatching(/Look at these cells: Figures, G5\.$/) },
    });
  });

  it('counts as written where only the answer was lost', async () => {
    const { excel, outcome } = await tryWith({ sync: 2, after: Infinity, code: 'ConnectionFailure' });
    expect(outcome).toEqual({ state: 'written' });
    expect(isWritten(excel)).toBe(true);
  });

  it.each([true, false])(
    'is complete or undone wherever it breaks off, formats and protection too (formats may be changed: %s)',
    async (allowFormatCells) => {
      const edits = [
        { sheet: 'Figures', cell: 'L5', value: 12 },
        { sheet: 'Figures', cell: 'G6', value: 0.97, format: { kind: 'percent', decimals: 1 } },
      ] as const;
      const guarded = async (): Promise<OpenedExcel> => {
        const excel = await opened((workbook) => workbook.read());
        const figures = excel.host.sheet('Figures');
        figures.protection = { options: { ...figures.protection?.options, allowFormatCells } };
        // L5, into which a number goes: what is written there has another format for a moment.
        figures.cells.put(4, 11, { format: '@' });
        return excel;
      };
      const healthy = await guarded();
      const before = pictureOf(healthy.host.book);
      const [, { actions } = { actions: 0 }] = await healthy.host.ledger.during(() => healthy.workbook.write(edits));
      const complete = pictureOf(healthy.host.book);
      expect(actions).toBeGreaterThan(10);
      for (let after = 0; after <= actions; after += 1) {
        const { host, workbook } = await guarded();
        host.faults.ask({ sync: 2, after });
        const { state } = await workbook.write(edits);
        expect([after, pictureOf(host.book)]).toEqual([after, state === 'written' ? complete : before]);
      }
    },
  );

  it.each([undefined, 'half'] as const)(
    'leaves what somebody else typed into one of the cells when it broke off, and says so (after: %s)',
    async (after) => {
      const excel = await opened((workbook) => workbook.read());
      excel.host.faults.ask({ sync: 2, after, meanwhile: () => excel.host.somebodyElse.type('Figures', 'L5', 'Mine') });
      expect(await excel.workbook.write(EDITS)).toEqual({
        state: 'changed meanwhile',
        cells: [{ sheet: 'Figures', cell: 'L5', now: expect.objectContaining({ value: 'Mine' }) }],
      });
      expect(EDITS.map(({ sheet, cell }) => cellAt(excel.host.book, sheet, cell).value)).toEqual([1700, 'Mine', '']);
    },
  );

  it('opens a protected sheet for its own writing and protects it again as it was', async () => {
    const excel = await opened((workbook) => workbook.read());
    const figures = excel.host.sheet('Figures');
    const before = figures.protection?.options;
    figures.protection = { options: { ...before, allowFormatCells: false } };
    expect(
      await excel.workbook.write([
        { sheet: 'Figures', cell: 'G6', value: 0.97, format: { kind: 'percent', decimals: 1 } },
      ]),
    ).toEqual({ state: 'written' });
    expect(figures.protection).toMatchObject({ options: { allowFormatCells: false, allowFormatRows: true } });
    expect(cellAt(excel.host.book, 'Figures', 'G6')).toMatchObject({ value: 0.97, format: '0.0%' });
  });

  it('says that a workbook is open for reading alone', async () => {
    const excel = await openedFile({ name: 'green-trust.xlsx', bytes: await bytes }, { isReadOnly: true });
    expect(await excel.workbook.write(EDITS)).toMatchObject({ state: 'failed', trouble: { code: 'excel-read-only' } });
  });

  it('waits while somebody types in a cell, and then writes', async () => {
    const excel = await opened((workbook) => workbook.read());
    excel.host.editCell(true);
    const writing = excel.workbook.write(EDITS);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isWritten(excel)).toBe(false);
    excel.host.editCell(false);
    expect(await writing).toEqual({ state: 'written' });
  });
});
