/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import { pass, until, useFakeTime } from '../../builders/until';
import { cellAt } from '../../excel-host/workbook/look-up';
import { liveReturn, titlesToFix, untilRead, type Live } from './live';
import { sizedBook } from './sized-return';

afterEach(() => jest.useRealTimers());

const lives: Live[] = [];
const opened = async (excelApi?: string): Promise<Live> => {
  const live = await liveReturn(sizedBook(26), excelApi);
  lives.push(live);
  return live;
};
afterEach(() => {
  for (const { store } of lives.splice(0)) store.close();
});

/** Longer than a change takes to be read, in milliseconds. */
const A_WHILE = 250;

describe('live checking in Excel', () => {
  it('shows what is wrong, and that it is put right', async () => {
    const live = await opened();
    await untilRead(live, () => live.host.person.type('Figures', 'G8', '5,0x0'));
    expect(titlesToFix(live)).toEqual([expect.stringContaining('Measure 4')]);
    await untilRead(live, () => live.host.person.type('Figures', 'G8', '5100'));
    expect(titlesToFix(live)).toEqual([]);
  });

  it('reads a burst of changes once, and only what changed', async () => {
    const live = await opened();
    const syncs = await live.host.ledger.during(() =>
      untilRead(live, () => {
        for (let row = 5; row < 25; row += 1) live.host.person.type('Figures', `L${row}`, `Comment ${row}`);
      }),
    );
    expect(syncs).toHaveLength(1);
    expect(syncs[0]?.bytesIn).toBeLessThan(20_000);
    expect(
      live.store
        .getState()
        .view.questions.find(({ id }) => id === 'measure-1')
        ?.fields.find(({ key }) => key === 'comment')?.shown,
    ).toBe('Comment 5');
  });

  it('reads a pasted block once', async () => {
    const live = await opened();
    const syncs = await live.host.ledger.during(() =>
      untilRead(live, () => live.host.person.paste('Figures', 'G5', [['0.9'], ['Maybe'], ['completed'], ['lots']])),
    );
    expect(syncs).toHaveLength(1);
    expect(titlesToFix(live)).toHaveLength(2);
  });

  it('takes what somebody else types in the same workbook', async () => {
    const live = await opened();
    await untilRead(live, () => live.host.somebodyElse.type('Figures', 'G8', 'many'));
    expect(titlesToFix(live)).toEqual([expect.stringContaining('Measure 4')]);
  });

  it('waits while somebody types in a cell, and goes on when they are done', async () => {
    const live = await opened();
    useFakeTime();
    live.host.person.type('Figures', 'G8', 'many');
    live.host.editCell(true);
    await pass(A_WHILE);
    expect(titlesToFix(live)).toEqual([]);
    expect(live.store.getState().trouble).toBeUndefined();
    live.host.editCell(false);
    await until(() => titlesToFix(live).length > 0);
    expect(live.store.getState().trouble).toBeUndefined();
  });

  it('tries again where Excel would not wait', async () => {
    const live = await opened();
    live.host.faults.ask({ code: 'InvalidOperationInCellEditMode' });
    live.host.person.type('Figures', 'G8', 'many');
    await until(() => live.store.getState().activity === 'waiting');
    expect(live.store.getState().trouble).toBeUndefined();
    await until(() => titlesToFix(live).length > 0);
  });

  it('finds every entry where rows were put in above', async () => {
    const live = await opened();
    live.host.sheet('Figures').protection = undefined;
    await untilRead(live, () => live.host.person.insertRows('Figures', 3, 2));
    await untilRead(live, () => live.host.person.type('Figures', 'G10', 'many'));
    expect(live.store.getState().view.work.toFix.map(({ finding }) => finding.place.cell)).toContain('G10');
  });

  it.each(['1.9', '1.15'])('tells that a sheet was deleted, and that it is back (ExcelApi %s)', async (excelApi) => {
    const live = await opened(excelApi);
    const sheet = live.host.sheet('Figures');
    live.host.person.deleteSheet('Figures');
    await until(() => live.store.getState().trouble !== undefined || live.store.getState().view.work.toFix.length > 0);
    live.host.book.sheets.splice(1, 0, sheet);
    await live.store.refresh();
    expect(live.store.getState().trouble).toBeUndefined();
    expect(titlesToFix(live)).toEqual([]);
  });

  it('goes on with a sheet that was renamed, found by its table', async () => {
    const live = await opened();
    live.host.person.renameSheet('Figures', 'Our figures');
    await untilRead(live, () => live.host.person.type('Our figures', 'G8', 'many'));
    expect(live.store.getState().view.work.toFix.map(({ finding }) => finding.place)).toContainEqual(
      expect.objectContaining({ sheet: 'Our figures', cell: 'G8' }),
    );
  });

  it('hears nothing more once the pane is closed', async () => {
    const live = await opened();
    useFakeTime();
    live.store.close();
    await until(() => live.host.ledger.syncs.length > 1);
    const syncs = await live.host.ledger.during(async () => {
      live.host.person.type('Figures', 'G8', 'many');
      await pass(A_WHILE);
    });
    expect(syncs).toEqual([]);
  });

  it('writes an entry of the pane into the sheet, and reads no more than that', async () => {
    const live = await opened();
    expect(await live.store.enter('measure-4', 'value', '5,200')).toMatchObject({ state: 'entered' });
    expect(cellAt(live.host.book, 'Figures', 'G8').value).toBe(5200);
  });

  it('does not overwrite what somebody else typed meanwhile', async () => {
    const live = await opened();
    live.host.somebodyElse.type('Figures', 'G8', '5300');
    expect(await live.store.enter('measure-4', 'value', '5,200', '5,003')).toMatchObject({
      state: 'changed meanwhile',
    });
    expect(cellAt(live.host.book, 'Figures', 'G8').value).toBe(5300);
  });

  it('goes to the next problem in the sheet', async () => {
    const live = await opened();
    await untilRead(live, () => live.host.person.type('Figures', 'G8', 'many'));
    live.host.person.select('Figures', 'A1');
    await live.store.goToNextProblem();
    expect(await live.workbook.selected()).toEqual({ sheet: 'Figures', cell: 'G8' });
  });
});
