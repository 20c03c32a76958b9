/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import { excelWorkbook } from '../../../src/adapters/excel/excel-workbook';
import type { OpenReturn } from '../../../src/workflows/open-return/open-return';
import { openedWorkbook } from '../../../src/workflows/open-return/opened-workbook';
import type { OpenWorkbook } from '../../../src/workflows/ports';
import type { ExcelHost } from '../../excel-host/excel-host';
import type { Sync } from '../../excel-host/ledger';
import { openedHost } from '../../excel-host/opened-host';
import { cellAt } from '../../excel-host/workbook/look-up';
import { sizedBook, SIZES } from './sized-return';

jest.setTimeout(120_000);

interface Opened {
  host: ExcelHost;
  workbook: OpenWorkbook;
  store: OpenReturn;
  /** What opening took. */
  syncs: readonly Sync[];
}

const clock = { after: (milliseconds: number, task: () => void): (() => void) => {
  const timer = setTimeout(task, milliseconds);
  return () => clearTimeout(timer);
} };

async function opened(measures: number): Promise<Opened> {
  const host = await openedHost({ excelApi: '1.9', book: sizedBook(measures) });
  const workbook = excelWorkbook();
  let store: OpenReturn | undefined;
  const syncs = await host.ledger.during(async () => {
    const open = await openedWorkbook(workbook, { timer: clock });
    if (open.kind === 'return') store = open.return;
  });
  if (!store) throw new Error('The workbook was not taken for a return.');
  return { host, workbook, store, syncs };
}

const MOST_BYTES = 5 * 1024 * 1024;

function expectBudget(syncs: readonly Sync[], most: number): void {
  expect(syncs.length).toBeLessThanOrEqual(most);
  for (const { bytesIn, bytesOut } of syncs) expect(Math.max(bytesIn, bytesOut)).toBeLessThan(MOST_BYTES);
}

const until = async (isSo: () => boolean): Promise<void> => {
  for (let tries = 0; !isSo() && tries < 2000; tries += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(isSo()).toBe(true);
};

describe.each(SIZES)('a return of %i measures', (measures) => {
  it('is opened, with its changes listened to, in at most two syncs, and checked again in one', async () => {
    const { host, store, syncs } = await opened(measures);
    expect(store.state().view.progress.asked.measures).toBe(measures);
    expectBudget(syncs, 2);
    const checking = await host.ledger.during(() => store.refresh());
    expectBudget(checking, 1);
    expect([syncs.length, checking.length]).toEqual([1, 1]);
    store.close();
  });

  it('takes one sync for a change in the sheet', async () => {
    const { host, store } = await opened(measures);
    const { view } = store.state();
    const syncs = await host.ledger.during(async () => {
      host.person.type('Figures', 'G5', 'no idea');
      await until(() => store.state().view !== view && store.state().activity === 'none');
    });
    expectBudget(syncs, 1);
    expect(store.state().view.work.toFix.map(({ title }) => title)).toEqual([expect.stringContaining('Measure 1')]);
    expect(syncs[0]?.bytesIn).toBeLessThan(10_000);
    store.close();
  });

  it('is signed off in at most two syncs', async () => {
    const { host, store } = await opened(measures);
    const syncs = await host.ledger.during(async () => {
      expect(await store.signOff({ name: 'Ann Lee', role: 'Director', date: '2025-05-11' })).toMatchObject({ state: 'entered' });
    });
    expectBudget(syncs, 2);
    expect([...host.sheet('Start here').cells.entries()].map(({ cell }) => cell.value)).toContain('Ann Lee');
    expect(cellAt(host.book, 'Start here', 'A1').value).not.toBe('');
    store.close();
  });
});
