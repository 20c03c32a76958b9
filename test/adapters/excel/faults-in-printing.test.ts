/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import '../../excel-host/file/in-a-page';
import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import type { Printed } from '../../../src/workflows/ports';
import type { Fault } from '../../excel-host/faults';
import { openBook } from '../../excel-host/file/open-book';
import { plainly } from '../contract/printed-picture';
import { openedDescription, openedFile, type OpenedExcel } from './opened-excel';
import { AFTER, BEFORE } from './summary-books';
import { CODES, isSaid } from './faults-asked';

jest.setTimeout(60_000);

/** At how many places the last sync is made to break off. */
const TRIES = 30;
const bytes = printWorkbook(BEFORE);
const opened = async (excelApi = '1.9'): Promise<OpenedExcel> =>
  openedFile({ name: 'council.xlsx', bytes: await bytes }, { excelApi });

/** How the workbook is when all went well, and how it was. */
async function known(excelApi?: string): Promise<{ before: unknown; after: unknown; actions: readonly number[] }> {
  const { workbook, host } = await opened(excelApi);
  const before = plainly(host.book);
  const syncs = await host.ledger.during(() => workbook.print(AFTER));
  return { before, after: plainly(host.book), actions: syncs.map(({ actions }) => actions) };
}

interface Tried {
  printed: Printed;
  picture: unknown;
  host: OpenedExcel['host'];
}

async function printedWith(...faults: readonly Fault[]): Promise<Tried> {
  return printedIn(await opened(), faults);
}

async function printedIn({ workbook, host }: OpenedExcel, faults: readonly Fault[]): Promise<Tried> {
  for (const fault of faults) host.faults.ask(fault);
  const printed = await workbook.print(AFTER);
  expect(host.faultsOfOurs).toEqual([]);
  return { printed, picture: plainly(host.book), host };
}

describe('a fault while sheets are printed', () => {
  it.each(CODES)('leaves all as it was or complete, at whichever sync: %s', async (code) => {
    const { before, after, actions } = await known();
    for (const [index, count] of actions.entries()) {
      for (const done of [undefined, 1, Math.floor(count / 2), count - 1, Infinity]) {
        const { printed, picture } = await printedWith({ sync: index + 1, after: done, code });
        expect([index, done, picture]).toEqual([index, done, printed.state === 'printed' ? after : before]);
        if (printed.state === 'failed') isSaid(printed.trouble, code);
      }
    }
  });

  it.each(['1.9', '1.13'])(
    'leaves all as it was or complete wherever the replacing breaks off (ExcelApi %s)',
    async (excelApi) => {
      const { before, after, actions } = await known(excelApi);
      const last = actions.at(-1) ?? 0;
      const step = Math.ceil(last / TRIES);
      for (let done = 0; done <= last; done += step) {
        const { printed, picture } = await printedIn(await opened(excelApi), [{ sync: actions.length, after: done }]);
        expect([done, picture]).toEqual([done, printed.state === 'printed' ? after : before]);
      }
    },
  );

  it('counts as printed where only the answer to the last sync was lost', async () => {
    const { actions } = await known();
    expect((await printedWith({ sync: actions.length, after: Infinity, code: 'ConnectionFailure' })).printed).toEqual({
      state: 'printed',
    });
  });

  it('is put right although the first try at it fails too', async () => {
    const { before } = await known();
    const { printed, picture } = await printedWith({ sync: 3, after: 60 }, { sync: 4 });
    expect(printed).toMatchObject({ state: 'failed', trouble: { code: 'excel-fault' } });
    expect(picture).toEqual(before);
  });

  it('is told of, with where the old content lies, where it cannot be put right', async () => {
    const { printed, host } = await printedWith({ sync: 3, after: 60 }, { sync: 4 }, { sync: 5 });
    expect(printed).toMatchObject({
      state: 'failed',
      trouble: { code: 'not-as-before', message: expect.stringContaining('"Summary" on "Before printing 1"') },
    });
    expect(host.book.sheets.map(({ name }) => name)).toContain('Before printing 1');
  });

  it('is told of where hidden sheets may be left over, which the next printing takes away', async () => {
    const { workbook, host } = await opened();
    for (const fault of [{ sync: 2, after: 60 }, { sync: 3 }, { sync: 4 }]) host.faults.ask(fault);
    expect(await workbook.print(AFTER)).toMatchObject({
      state: 'failed',
      trouble: { code: 'not-as-before', message: expect.stringContaining('All sheets stand as they were') },
    });
    expect(await workbook.print(AFTER)).toEqual({ state: 'printed' });
    expect(host.book.sheets.map(({ name }) => name).filter((name) => name.startsWith('Being printed'))).toEqual([]);
  });

  it('leaves nothing behind where the workbook held none of the sheets', async () => {
    const none = { ...BEFORE, sheets: BEFORE.sheets.slice(3), structureProtected: false, names: [] };
    for (const sync of [2, 3]) {
      for (const after of [0, 20, Infinity]) {
        const { workbook, host } = await openedDescription(none);
        const before = plainly(host.book);
        host.faults.ask({ sync, after });
        const printed = await workbook.print(AFTER);
        if (printed.state === 'failed') expect(plainly(host.book)).toEqual(before);
        else expect([sync, after]).toEqual([3, Infinity]);
      }
    }
  });

  it('waits while somebody types in a cell, and then prints', async () => {
    const { workbook, host } = await opened();
    host.editCell(true);
    const printing = workbook.print(AFTER);
    await new Promise((resolve) => setTimeout(resolve, 20));
    host.editCell(false);
    expect(await printing).toEqual({ state: 'printed' });
  });

  it('opens the file for each try anew', async () => {
    expect(plainly((await opened()).host.book)).toEqual(plainly(await openBook(await bytes, 'council.xlsx')));
  });
});
