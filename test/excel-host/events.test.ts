/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import { openedHost } from './opened-host';

interface Told {
  type: string;
  address?: string;
  [member: string]: unknown;
}

/** A listener that notes each event that it is told of. */
const listener = (): { told: Told[]; hear: (event: object) => Promise<void> } => {
  const told: Told[] = [];
  return { told, hear: async (event) => void told.push({ ...(event as Told) }) };
};

const arrived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

describe('events', () => {
  test('tell of what a person types, with what stood there before', async () => {
    const host = await openedHost();
    const { told, hear } = listener();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').onChanged.add(hear);
      await context.sync();
    });
    host.person.type('Data', 'B2', '1,513');
    host.person.type('Notes', 'A1', 'not asked for');
    await arrived();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      address: 'B2',
      source: 'Local',
      worksheetId: host.sheet('Data').id,
    });
    expect(told[0]?.['details']).toEqual({
      valueBefore: 10,
      valueAfter: 1513,
      valueTypeBefore: 'Double',
      valueTypeAfter: 'Double',
    });
  });

  test('tell of formulas that come, go or become others, and of nothing else that is written', async () => {
    const host = await openedHost();
    const { told, hear } = listener();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('D2').formulas = [['=B2*2']];
      sheet.onFormulaChanged.add(hear);
      await context.sync();
      sheet.getRange('B2').values = [[11]];
      sheet.getRange('D2:E2').formulas = [['=B2*3', '=B2*4']];
      await context.sync();
    });
    host.person.type('Data', 'D2', '5');
    await arrived();
    const common = { type: 'WorksheetFormulaChanged', source: 'Local', worksheetId: host.sheet('Data').id };
    expect(told).toEqual([
      {
        ...common,
        formulaDetails: [
          { cellAddress: 'D2', previousFormula: '=B2*2' },
          { cellAddress: 'E2', previousFormula: '' },
        ],
      },
      { ...common, formulaDetails: [{ cellAddress: 'D2', previousFormula: '=B2*3' }] },
    ]);
  });

  test('tell of rows that come and go, of others in the same workbook, and of the add-in itself', async () => {
    const host = await openedHost();
    const { told, hear } = listener();
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(hear);
      await context.sync();
    });
    host.person.insertRows('Data', 3);
    host.person.deleteRows('Data', 3);
    host.somebodyElse.type('Notes', 'A1', 'hello');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Notes').getRange('A2:B2').values = [[1, 2]];
      await context.sync();
    });
    await arrived();
    expect(
      told.map(({ changeType, address, source, triggerSource }) => [changeType, address, source, triggerSource]),
    ).toEqual([
      ['RowInserted', '3:3', 'Local', 'Unknown'],
      ['RowDeleted', '3:3', 'Local', 'Unknown'],
      ['RangeEdited', 'A1', 'Remote', 'Unknown'],
      ['RangeEdited', 'A2:B2', 'Local', 'ThisLocalAddin'],
    ]);
    expect(told[3]).not.toHaveProperty('details', expect.anything());
  });

  test('come after the request in which they came about', async () => {
    await openedHost();
    const order: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.onChanged.add(async () => void order.push('event'));
      await context.sync();
      sheet.getRange('D1').values = [['x']];
      await context.sync();
      order.push('answer');
    });
    await arrived();
    expect(order).toEqual(['answer', 'event']);
  });

  test('tell of a table only what happens inside it', async () => {
    const host = await openedHost();
    const { told, hear } = listener();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Sales').onChanged.add(hear);
      await context.sync();
    });
    host.person.type('Data', 'D2', 'outside');
    host.person.paste('Data', 'B3', [
      ['1', 'outside'],
      ['2', 'outside'],
    ]);
    await arrived();
    expect(told.map(({ type, address }) => [type, address])).toEqual([['TableChanged', 'B3:B4']]);
  });

  test('tell of sheets and of what is selected', async () => {
    const host = await openedHost();
    const { told, hear } = listener();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const event of [
        worksheets.onAdded,
        worksheets.onDeleted,
        worksheets.onActivated,
        worksheets.onSelectionChanged,
      ] as { add(hear: (event: object) => Promise<void>): unknown }[])
        event.add(hear);
      await context.sync();
    });
    host.person.addSheet('More');
    const { id } = host.sheet('More');
    host.person.select('More', 'B7');
    host.person.deleteSheet('More');
    await arrived();
    expect(told.map(({ type, worksheetId, address }) => [type, worksheetId === id, address])).toEqual([
      ['WorksheetAdded', true, undefined],
      ['WorksheetActivated', true, undefined],
      ['WorksheetSelectionChanged', true, 'B7'],
      ['WorksheetActivated', false, undefined],
      ['WorksheetDeleted', true, undefined],
    ]);
  });

  test('tell of a click into a cell, which is then selected', async () => {
    const host = await openedHost();
    const { told, hear } = listener();
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSingleClicked.add(hear);
      context.workbook.worksheets.onSelectionChanged.add(hear);
      await context.sync();
    });
    host.person.click('Data', 'B3');
    await arrived();
    expect(told).toMatchObject([
      { type: 'WorksheetSelectionChanged', address: 'B3' },
      { type: 'WorksheetSingleClicked', address: 'B3', offsetX: 0, offsetY: 0, worksheetId: host.sheet('Data').id },
    ]);
  });

  test('stop when the listener is removed, and while they are switched off', async () => {
    const host = await openedHost();
    const { told, hear } = listener();
    const registration = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(hear);
      await context.sync();
      context.runtime.enableEvents = false;
      await context.sync();
      host.person.type('Notes', 'A1', 'unheard');
      context.runtime.enableEvents = true;
      await context.sync();
      return added;
    });
    host.person.type('Notes', 'A1', 'heard');
    await arrived();
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    host.person.type('Notes', 'A1', 'unheard');
    await arrived();
    expect(told.map(({ details }) => (details as { valueAfter: string }).valueAfter)).toEqual(['heard']);
  });
});
