/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import type { Sync } from '../../excel-host/ledger';
import { addSheet } from '../../excel-host/workbook/model';
import { liveReturn, titlesToFix, untilRead } from './live';
import { sizedBook, SIZES } from './sized-return';

jest.setTimeout(120_000);

const MOST_BYTES = 5 * 1024 * 1024;

function expectBudget(syncs: readonly Sync[], most: number): void {
  expect(syncs.length).toBeLessThanOrEqual(most);
  for (const { bytesIn, bytesOut } of syncs) expect(Math.max(bytesIn, bytesOut)).toBeLessThan(MOST_BYTES);
}

describe.each(SIZES)('a return of %i measures', (measures) => {
  it('is opened, with its changes listened to, in at most two syncs, and checked again in one', async () => {
    const { host, store, syncs } = await liveReturn(sizedBook(measures));
    expect(store.getState().view.progress.asked.measures).toBe(measures);
    expectBudget(syncs, 2);
    const checking = await host.ledger.during(() => store.refresh());
    expectBudget(checking, 1);
    expect([syncs.length, checking.length]).toEqual([1, 1]);
    store.close();
  });

  it('takes one sync for a change in the sheet', async () => {
    const live = await liveReturn(sizedBook(measures));
    const { host } = live;
    const syncs = await host.ledger.during(() => untilRead(live, () => host.person.type('Figures', 'G5', 'no idea')));
    expectBudget(syncs, 1);
    expect(titlesToFix(live)).toEqual([expect.stringContaining('Measure 1')]);
    expect(syncs[0]?.bytesIn).toBeLessThan(10_000);
    live.store.close();
  });

  it('is signed off in at most two syncs', async () => {
    const { host, store } = await liveReturn(sizedBook(measures));
    const syncs = await host.ledger.during(async () => {
      expect(await store.signOff({ name: 'Ann Lee', role: 'Director', date: '2025-05-11' })).toMatchObject({
        state: 'entered',
      });
    });
    expectBudget(syncs, 2);
    expect([...host.sheet('Start here').cells.entries()].map(({ cell }) => cell.value)).toContain('Ann Lee');
    store.close();
  });
});

describe("a return with a sheet of somebody's own and hidden columns", () => {
  it('is opened in two syncs, and checked again in one', async () => {
    const book = sizedBook(26);
    const notes = addSheet(book, 'Our notes');
    notes.cells.put(0, 0, { value: 'Ask Jo' });
    book.sheets.find(({ name }) => name === 'Figures')?.hiddenColumns.add(2);
    const { host, store, syncs } = await liveReturn(book);
    expectBudget(syncs, 2);
    expectBudget(await host.ledger.during(() => store.refresh()), 1);
    store.close();
  });
});
