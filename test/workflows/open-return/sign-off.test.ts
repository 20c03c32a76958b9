import { openedExample } from '../../builders/opened-example';

const PARTNER = 'kent-police';
const waitsFor = async (typed: Parameters<typeof openedExample>[1]): Promise<string | undefined> =>
  (await openedExample(PARTNER, typed)).store.getState().view.signOff.waitsFor;

describe('signing off', () => {
  it('waits for errors, for queries that a comment could explain, and for what is not entered', async () => {
    expect(
      await waitsFor([
        ['Figures', 'G5', '#REF!'],
        ['Figures', 'G6', null],
      ]),
    ).toMatch(/^1 to fix, .*1 to do first$/);
  });

  it('does not wait for a text shorter than asked, which no comment explains', async () => {
    const { store } = await openedExample(PARTNER, [['Narrative', 'D5', 'All went as planned.']]);
    const { work, signOff } = store.getState().view;
    expect(work.toLookAt.map(({ finding, canExplain }) => [finding.check, canExplain])).toEqual([
      ['text-too-short', false],
    ]);
    expect(signOff.waitsFor).toBeUndefined();
  });

  it('does not wait for a date of signing that is mended by signing', async () => {
    const { book } = await openedExample(PARTNER);
    const rows = book.content.sheets.find(({ name }) => name === 'Start here')?.rows ?? [];
    const row = rows.findIndex(([label]) => label?.value === 'Date signed off') + 1;
    const { store } = await openedExample(PARTNER, [['Start here', `B${row}`, 'last Tuesday']]);
    const { work, signOff } = store.getState().view;
    expect(work.toLookAt.map(({ finding }) => finding.check)).toEqual(['sign-off-date']);
    expect(signOff.waitsFor).toBeUndefined();
  });
});
