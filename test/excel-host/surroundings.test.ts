/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import { openedHost } from './opened-host';
import { DARK } from './surroundings';

describe('around the workbook', () => {
  test('office.js finds Excel on a PC, with the sets that are offered', async () => {
    await openedHost({ excelApi: '1.12', sets: { SharedRuntime: undefined } });
    expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'PC' });
    const { requirements } = Office.context;
    expect(['1.12', '1.13'].map((version) => requirements.isSetSupported('ExcelApi', version))).toEqual([true, false]);
    expect([requirements.isSetSupported('SharedRuntime'), requirements.isSetSupported('RibbonApi')]).toEqual([
      false,
      false,
    ]);
  });

  test('the page keeps its history', async () => {
    await openedHost();
    window.history.replaceState(null, '', '#kept');
    expect(window.location.hash).toBe('#kept');
  });

  test('the theme is the one that was chosen, as soon as it is looked at anew', async () => {
    const host = await openedHost({ theme: DARK });
    expect(Office.context.officeTheme).toMatchObject({
      bodyBackgroundColor: '#262626',
      bodyForegroundColor: '#f0f0f0',
    });
    expect(host.surroundings.theme).toBe(DARK);
  });

  test('a ribbon button runs its command to the end', async () => {
    const host = await openedHost();
    const order: string[] = [];
    Office.actions.associate('nextProblem', (event: Office.AddinCommands.Event) => {
      order.push(event.source.id);
      setTimeout(() => event.completed(), 0);
    });
    await host.ribbon.click('nextProblem');
    order.push('done');
    expect(order).toEqual(['nextProblem', 'done']);
  });

  test('the pane is shown and hidden by a command', async () => {
    const host = await openedHost();
    await Office.addin.hide();
    expect(host.paneState).toBe('Background');
    await Office.addin.showAsTaskpane();
    expect(host.paneState).toBe('Visible');
  });

  test('settings are kept in the workbook', async () => {
    const host = await openedHost();
    Office.context.document.settings.set('partner', { id: 'kent-police' });
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    expect([...host.book.settings.keys()]).toEqual(['partner']);
    await openedHost({ book: host.book });
    expect(Office.context.document.settings.get('partner')).toEqual({ id: 'kent-police' });
  });

  test('the document says where it is', async () => {
    await openedHost({ url: 'https://council.example/Return.xlsx' });
    expect(Office.context.document.url).toBe('https://council.example/Return.xlsx');
  });

  test('a dialogue is refused, since there is none', async () => {
    await openedHost();
    const status = await new Promise((resolve) =>
      Office.context.ui.displayDialogAsync('http://localhost/dialogue.html', (result) => resolve(result.status)),
    );
    expect(status).toBe('failed');
  });
});
