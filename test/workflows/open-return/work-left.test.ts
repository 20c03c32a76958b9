import type { ReturnView, WorkLeft } from '../../../src/workflows/open-return/return-view';
import { openTasksOf, workShown } from '../../../src/workflows/open-return/work-left';
import { openedExample } from '../../builders/opened-example';

const PARTNER = 'kent-police';

/** The cells of the example for name, role and date of signing. */
async function signingCells(): Promise<Record<'name' | 'role' | 'date', string>> {
  const { book } = await openedExample(PARTNER);
  const rows = book.content.sheets.find(({ name }) => name === 'Start here')?.rows ?? [];
  const date = rows.findIndex(([label]) => label?.value === 'Date signed off') + 1;
  return { name: `B${date - 2}`, role: `B${date - 1}`, date: `B${date}` };
}

async function viewWith(typed: Parameters<typeof openedExample>[1]): Promise<ReturnView> {
  return (await openedExample(PARTNER, typed)).store.getState().view;
}

const said = (work: WorkLeft): string[] => [...openTasksOf(work), ...work.toKnow].map(({ finding }) => finding.check);

describe('What is wrong with the signature', () => {
  it('stands in the lists where the return counts as signed, for nothing else says it', async () => {
    const { date, role } = await signingCells();
    const badDate = await viewWith([['Start here', date, 'last Tuesday']]);
    expect(badDate.signOff.state).toBe('signed');
    expect(said(workShown(badDate))).toEqual(['sign-off-date']);
    const noRole = await viewWith([['Start here', role, 'tbc']]);
    expect(noRole.signOff.state).toBe('signed');
    expect(workShown(noRole).toDo.map(({ message }) => message)).toEqual(['The return is signed off without a role.']);
  });

  it('is left to the place to sign while the return is not signed', async () => {
    const { name, date } = await signingCells();
    const view = await viewWith([
      ['Start here', name, null],
      ['Start here', date, 'last Tuesday'],
    ]);
    expect(view.signOff.state).toBe('not signed');
    expect(said(view.work).sort()).toEqual(['sign-off-date', 'unsigned']);
    expect(said(workShown(view))).toEqual([]);
    expect(openTasksOf(workShown(view))).toEqual([]);
  });

  it('is left to the place to sign while the return was changed since, and signing waits for none of it', async () => {
    const { store, book } = await openedExample(PARTNER);
    await store.signOff({ name: 'Ann Lee', role: 'Director', date: '2022-05-11' });
    const { date } = await signingCells();
    book.type('Figures', 'L5', 'Counted anew');
    book.type('Start here', date, 'last Tuesday');
    await store.refresh();
    const { view } = store.getState();
    expect(view.signOff.state).toBe('changed');
    expect(said(view.work).sort()).toEqual(['changed-since-sign-off', 'sign-off-date']);
    expect(said(workShown(view))).toEqual([]);
    expect(view.signOff.waitsFor).toBeUndefined();
  });
});
