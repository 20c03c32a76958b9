/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import '../../excel-host/file/in-a-page';
import { LIST_SHEET } from '../../../src/documents/spreadsheet/choices-sheet';
import { aSheet, aTable, aWorkbook, lines } from '../../builders/workbook-description';
import { cellAt, sheetIn } from '../../excel-host/workbook/look-up';
import { plainly } from '../contract/printed-picture';
import { openedDescription, type OpenedExcel } from './opened-excel';
import { sizedReturn } from './sized-return';
import { AFTER, BEFORE, summary } from './summary-books';
import { pass, until } from '../../builders/until';

jest.setTimeout(60_000);

const printedInto = async (excelApi = '1.9'): Promise<OpenedExcel> => {
  const opened = await openedDescription(BEFORE, { excelApi });
  const { host } = opened;
  host.book.structure = undefined;
  host.person.addSheet('My sums');
  host.person.type('My sums', 'A1', '=Summary!B5+SUM(Summary!B5:B6)');
  host.person.type('My sums', 'A2', '=SUM(Summary[Count])');
  host.book.structure = { options: {} };
  expect(await opened.workbook.print(AFTER)).toEqual({ state: 'printed' });
  return opened;
};

describe('printing into a workbook', () => {
  it.each(['1.9', '1.15'])(
    'leaves the sheets of others, their formulas and the order of all sheets as they were (ExcelApi %s)',
    async (excelApi) => {
      const { host } = await printedInto(excelApi);
      expect(host.book.sheets.map(({ name, visibility }) => `${name}, ${visibility}`)).toEqual([
        'Summary, Visible',
        'Decisions, Visible',
        'Council, VeryHidden',
        'Receipts, Visible',
        'Notes of ours, Visible',
        'My sums, Visible',
      ]);
      expect(cellAt(host.book, 'My sums', 'A1').formula).toBe('=Summary!B5+SUM(Summary!B5:B6)');
      expect(cellAt(host.book, 'My sums', 'A2').formula).toBe('=SUM(Summary[Count])');
      expect(cellAt(host.book, 'Notes of ours', 'A2').value).toBe(3);
    },
  );

  it('keeps sheets and tables the same ones where Excel can resize a table', async () => {
    const opened = await openedDescription(BEFORE, { excelApi: '1.13' });
    const ids = (): unknown =>
      opened.host.book.sheets.slice(0, 3).map(({ id, tables }) => [id, tables.map((table) => table.id)]);
    const before = ids();
    await opened.workbook.print(AFTER);
    expect(ids()).toEqual(before);
  });

  it('takes a protected structure and protected sheets off and puts them on again', async () => {
    const { host } = await printedInto();
    expect(host.book.structure).toEqual({ options: {} });
    expect(sheetIn(host.book, 'Decisions')?.protection?.options).toMatchObject({
      allowFormatCells: true,
      allowSort: false,
    });
    expect(sheetIn(host.book, 'Summary')?.protection).toBeUndefined();
  });

  it('brings names and properties up to date', async () => {
    const { host } = await printedInto();
    expect(host.book.names.map(({ name, formula }) => [name, formula.replaceAll("'", '')])).toEqual([
      ['Headline', '=Summary!$A$2'],
      ['Received', '=Receipts!$B$4'],
    ]);
    expect([host.book.properties.get('title'), [...host.book.customProperties]]).toEqual([
      'This week',
      [
        ['plan', 'parks-plan'],
        ['period', '2024/25'],
      ],
    ]);
  });

  it('gives the same when it is printed once more', async () => {
    const { host, workbook } = await printedInto();
    const once = plainly(host.book);
    expect(await workbook.print(AFTER)).toEqual({ state: 'printed' });
    expect(plainly(host.book)).toEqual(once);
  });

  it('takes three syncs, however many rows there are', async () => {
    const sizes = [26, 260, 2600].map((count) =>
      Array.from({ length: count }, (_, index) => [`Parks ${index + 1}`, index, 'yes']),
    );
    const { workbook, host } = await openedDescription(BEFORE);
    for (const rows of sizes) {
      const syncs = await host.ledger.during(async () =>
        expect(await workbook.print(aWorkbook([summary('Summary', rows)]))).toEqual({ state: 'printed' }),
      );
      expect(syncs).toHaveLength(3);
    }
  });

  it.each([
    [26, 3],
    [260, 4],
  ])('puts in a whole return of %i measures below five megabytes at once, in %i syncs', async (measures, most) => {
    const { workbook, host } = await openedDescription(aWorkbook([aSheet('Rota', [lines('Who is in')])]));
    const syncs = await host.ledger.during(async () =>
      expect(await workbook.print(sizedReturn(measures))).toEqual({ state: 'printed' }),
    );
    expect(syncs.length).toBeLessThanOrEqual(most);
    expect(Math.max(...syncs.flatMap(({ bytesIn, bytesOut }) => [bytesIn, bytesOut]))).toBeLessThan(5 * 1024 * 1024);
    expect(cellAt(host.book, 'Figures', `A${measures + 4}`).value).toBe(`Parks ${Math.ceil(measures / 4)}`);
  });

  it('goes in pieces below five megabytes where it is more', async () => {
    const { workbook, host } = await openedDescription(BEFORE);
    const rows = Array.from({ length: 400 }, (_, index) => [`Parks ${index + 1}`, index, 'x'.repeat(20_000)]);
    const syncs = await host.ledger.during(async () =>
      expect(await workbook.print(aWorkbook([summary('Summary', rows)]))).toEqual({ state: 'printed' }),
    );
    expect(Math.max(...syncs.map(({ bytesOut }) => bytesOut))).toBeLessThan(5 * 1024 * 1024);
    expect(Math.max(...syncs.map(({ bytesIn }) => bytesIn))).toBeLessThan(5 * 1024 * 1024);
    expect(syncs.length).toBeLessThan(8);
    expect(cellAt(host.book, 'Summary', 'C404').value).toHaveLength(20_000);
  });

  it('adds long lists of choices to those that stand on their hidden sheet', async () => {
    const listed = (name: string, from: number) =>
      aSheet(name, [
        {
          kind: 'lines' as const,
          lines: [
            [
              {
                value: null,
                role: 'entry' as const,
                validation: {
                  rule: {
                    kind: 'list' as const,
                    values: Array.from({ length: 60 }, (_, index) => `Choice ${from + index}`),
                  },
                  prompt: { title: 'Choose', text: 'One.' },
                },
              },
            ],
          ],
        },
      ]);
    const { workbook, host } = await openedDescription(aWorkbook([listed('One', 1)]));
    for (const sheet of [listed('Two', 100), listed('Three', 1)])
      expect(await workbook.print(aWorkbook([sheet]))).toEqual({ state: 'printed' });
    const sources = ['One', 'Two', 'Three'].map((name) => sheetIn(host.book, name)?.validations[0]?.rule);
    expect(sources).toEqual(
      ['A', 'B', 'A'].map((column) => ({
        list: expect.objectContaining({ source: `='${LIST_SHEET}'!$${column}$1:$${column}$60` }),
      })),
    );
    expect(sheetIn(host.book, LIST_SHEET)?.visibility).toBe('VeryHidden');
  });

  it('tells those who watch of one change, after which reading gives the new sheets', async () => {
    const { workbook } = await openedDescription(BEFORE);
    const heard: unknown[] = [];
    workbook.watch((change) => heard.push(change));
    await workbook.read();
    await workbook.print(AFTER);
    await until(() => heard.length > 0);
    await pass(200);
    expect(heard).toEqual([{}]);
    expect(await workbook.read()).toMatchObject({
      sheets: expect.arrayContaining([expect.objectContaining({ name: 'Receipts' })]),
    });
  });
});

describe('printing is refused, and nothing is changed,', () => {
  const refused = async (prepare: (opened: OpenedExcel) => void, description = AFTER): Promise<unknown> => {
    const opened = await openedDescription(BEFORE);
    prepare(opened);
    const before = plainly(opened.host.book);
    const printed = await opened.workbook.print(description);
    expect(plainly(opened.host.book)).toEqual(before);
    return printed;
  };

  it('where the structure has a password', async () => {
    expect(await refused(({ host }) => (host.book.structure = { password: 'x', options: {} }))).toMatchObject({
      state: 'failed',
      trouble: { code: 'excel-protected', message: expect.stringContaining('password') },
    });
  });

  it('where a sheet has a password', async () => {
    expect(
      await refused(({ host }) =>
        Object.assign(sheetIn(host.book, 'Decisions') ?? {}, { protection: { password: 'x', options: {} } }),
      ),
    ).toMatchObject({ state: 'failed', trouble: { code: 'excel-protected' } });
  });

  it('where the workbook is open for reading alone', async () => {
    const { workbook } = await openedDescription(BEFORE, { isReadOnly: true });
    expect(await workbook.print(AFTER)).toMatchObject({ state: 'failed', trouble: { code: 'excel-read-only' } });
  });

  it('where a table of somebody has the name of one of ours', async () => {
    expect(
      await refused(() => undefined, aWorkbook([aSheet('Receipts', [aTable('Decisions', ['Ref'], [['Parks 1']])])])),
    ).toMatchObject({
      state: 'failed',
      trouble: { code: 'cannot-write', message: expect.stringContaining('"Decisions"') },
    });
  });

  it('where two tables are called the same', async () => {
    expect(
      await refused(
        () => undefined,
        aWorkbook([
          aSheet('A', [aTable('Same', ['Ref'], [['a']])]),
          aSheet('B', [aTable('Same', ['Ref'], [['a']]), lines('x')]),
        ]),
      ),
    ).toMatchObject({ state: 'failed', trouble: { code: 'cannot-write' } });
  });
});
