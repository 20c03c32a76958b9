/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import { openedHost, refusalOf } from './opened-host';
import { cellAt } from './workbook/look-up';

const write = (values: readonly string[]): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Notes');
    for (const [index, value] of values.entries()) sheet.getCell(index, 0).untrack().values = [[value]];
    await context.sync();
  });

describe('a fault', () => {
  test('comes before anything is done, with the code, message and status that were asked for', async () => {
    const host = await openedHost();
    host.faults.ask({ code: 'ServiceNotAvailable', message: 'Later.', status: 503 });
    expect(await refusalOf(write(['a']))).toMatchObject({
      code: 'ServiceNotAvailable',
      message: 'Later.',
      httpStatusCode: 503,
    });
    expect(cellAt(host.book, 'Notes', 'A1').value).toBe('');
    await write(['b']);
    expect(cellAt(host.book, 'Notes', 'A1').value).toBe('b');
  });

  test('comes half-way: what was done before it stays', async () => {
    const host = await openedHost();
    const [{ actions } = { actions: 0 }] = await host.ledger.during(() => write(['', '']));
    host.faults.ask({ after: actions - 1 });
    expect((await refusalOf(write(['a', 'b']))).code).toBe('GeneralException');
    expect([cellAt(host.book, 'Notes', 'A1').value, cellAt(host.book, 'Notes', 'A2').value]).toEqual(['a', '']);
  });

  test('comes in the middle of what is set, and somebody may do something at that moment', async () => {
    const host = await openedHost();
    host.faults.ask({ after: 'half', meanwhile: () => host.somebodyElse.type('Notes', 'A4', 'else') });
    expect((await refusalOf(write(['a', 'b', 'c']))).code).toBe('GeneralException');
    expect(['A1', 'A2', 'A3', 'A4'].map((cell) => cellAt(host.book, 'Notes', cell).value)).toEqual([
      'a',
      '',
      '',
      'else',
    ]);
  });

  test('comes when all is done and only the answer is lost', async () => {
    const host = await openedHost();
    host.faults.ask({ after: Infinity, code: 'ConnectionFailure' });
    expect((await refusalOf(write(['a']))).code).toBe('ConnectionFailure');
    expect(cellAt(host.book, 'Notes', 'A1').value).toBe('a');
  });

  test('waits for the request that it was asked for', async () => {
    const host = await openedHost();
    host.faults.ask({ sync: 2, code: 'GeneralException' });
    await write(['a']);
    expect((await refusalOf(write(['b']))).code).toBe('GeneralException');
    expect(host.faults.pending).toBe(0);
  });

  test('may be that no answer ever comes', async () => {
    const host = await openedHost();
    host.faults.ask({ isSilent: true });
    const outcome = await Promise.race([
      write(['a']).then(() => 'answered'),
      new Promise((resolve) => setTimeout(() => resolve('silent'), 50)),
    ]);
    expect(outcome).toBe('silent');
  });

  test.each([
    'RequestPayloadSizeLimitExceeded',
    'ResponsePayloadSizeLimitExceeded',
    'ActivityLimitReached',
    'InvalidOrTimedOutSession',
    'WriteNotSupportedWhenModalDialogOpen',
  ])('of the program around it is known to office.js: %s', async (code) => {
    const host = await openedHost();
    host.faults.ask({ code });
    expect((await refusalOf(write(['a']))).code).toBe(code);
  });
});

describe('five megabytes', () => {
  const long = 'x'.repeat(30_000);

  test('are too much to write at once', async () => {
    const host = await openedHost();
    expect((await refusalOf(write(Array.from({ length: 180 }, () => long)))).code).toBe(
      'RequestPayloadSizeLimitExceeded',
    );
    expect(cellAt(host.book, 'Notes', 'A1').value).toBe('');
  });

  test('are too much to read at once', async () => {
    await openedHost();
    await write(Array.from({ length: 100 }, () => long));
    const reading = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Notes').getRange('A1:A100').load('values,formulas,text').untrack();
      await context.sync();
    });
    expect((await refusalOf(reading)).code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('while somebody types in a cell', () => {
  test('requests are refused', async () => {
    const host = await openedHost();
    host.editCell(true);
    expect((await refusalOf(write(['a']))).code).toBe('InvalidOperationInCellEditMode');
    host.editCell(false);
    await write(['a']);
    expect(cellAt(host.book, 'Notes', 'A1').value).toBe('a');
  });

  test('requests wait that said they would', async () => {
    const host = await openedHost();
    host.editCell(true);
    let isDone = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Notes').getRange('A1').values = [['later']];
      await context.sync();
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isDone).toBe(false);
    host.editCell(false);
    await waiting;
    expect(cellAt(host.book, 'Notes', 'A1').value).toBe('later');
  });
});

describe('the ledger', () => {
  test('counts round trips, actions and bytes', async () => {
    const host = await openedHost();
    const syncs = await host.ledger.during(() => write(['a']));
    expect(syncs).toHaveLength(1);
    expect(syncs[0]).toMatchObject({ actions: expect.any(Number), number: 1 });
    expect(syncs[0]?.bytesOut).toBeGreaterThan(100);
    expect(syncs[0]?.bytesIn).toBeGreaterThan(10);
  });

  test('leaves out what office.js says on its own account', async () => {
    const host = await openedHost();
    await Office.addin.showAsTaskpane();
    expect(host.ledger.syncs).toEqual([]);
  });
});
