/** @jest-environment jsdom */
import { BrowserInHand, choose, fileOf, header, openFile, POLICE, press, sheetsShown } from './page-in-hand';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { writeXlsx } from 'hucre/xlsx';
import { returnedFile, WITHOUT_ROW_7 } from '../builders/returned-file';
import { axeFindings } from '../taskpane/shown-pane';

const browser = new BrowserInHand();
afterEach(() => browser.close());

const dropped = (...files: File[]): void => void fireEvent.drop(window, { dataTransfer: { types: ['Files'], files } });

describe('the page without Excel', () => {
  it('begins with what it is for, the ways to begin, and where work is kept', async () => {
    await browser.tab();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Fill in a return without Excel');
    expect(screen.getByText(/^Nothing leaves this computer/)).toBeDefined();
    expect(
      screen.getByText(/kept in this browser, on this computer alone, until you save it to a file or discard it/),
    ).toBeDefined();
    expect(document.title).toBe('Partner Returns');
    expect(await axeFindings()).toEqual([]);
  });

  it('opens the example beside the pane, says so, and takes the focus there', async () => {
    await browser.tab();
    await press('Open the example');
    await sheetsShown();
    expect(screen.getByRole('heading', { level: 1, name: 'Kent Police' })).toBeDefined();
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
      'Start here',
      'Figures',
      'Narrative',
      'Definitions',
      'Notes',
    ]);
    expect(screen.getByRole('heading', { name: 'Kent Police: return for 2021/22' })).toBeDefined();
    expect(header()).toContain('example-return.xlsxNothing is changed yet.');
    expect([document.title, document.activeElement?.id]).toEqual(['example-return.xlsx · Partner Returns', 'main']);
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      'example-return.xlsx is open.',
    );
    expect(await axeFindings()).toEqual([]);
  });

  it('says what was wrong in a file and is not here: nothing is mended in silence', async () => {
    await browser.tab();
    await openFile({ name: 'green-trust.xlsx', bytes: await returnedFile({ parts: WITHOUT_ROW_7 }) });
    const messages = within(await screen.findByRole('region', { name: 'Messages' }));
    expect(await messages.findByText('1 thing in green-trust.xlsx is different here')).toBeDefined();
    expect(
      messages.getByText(
        'What was missing in the file stands here again, and is empty. Compare it with your own copy, and enter what was lost.',
      ),
    ).toBeDefined();
    expect(messages.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      "Parks 1, Trees planted: its row isn't in the table any more.",
    ]);
    expect(await axeFindings()).toEqual([]);
    await press('Dismiss');
    expect(screen.queryByText(/is different here/, { ignore: '[role="status"] *' })).toBeNull();
  });

  it('opens a file that is chosen, and one that is dropped', async () => {
    await browser.tab();
    await openFile(POLICE);
    expect(header()).toContain('kent-police-2021-22.xlsx');
    dropped(fileOf({ ...POLICE, name: 'dropped.xlsx' }));
    await waitFor(() => expect(header()).toContain('dropped.xlsx'));
  });

  it('asks for one file where several are dropped', async () => {
    await browser.tab();
    dropped(fileOf(POLICE), fileOf(POLICE));
    expect(await screen.findByText('Several files were dropped. One can be open at a time.')).toBeDefined();
  });

  it('goes back to the start when the file is closed', async () => {
    await browser.tab();
    await openFile();
    await press('Close');
    expect(await screen.findByRole('heading', { level: 1, name: 'Fill in a return without Excel' })).toBeDefined();
    expect(document.activeElement?.id).toBe('main');
    expect(screen.queryByText(/kent-police/, { ignore: '[role="status"] *' })).toBeNull();
  });
});

describe('what cannot be opened', () => {
  const shownTimes = (words: RegExp): number => screen.getAllByText(words, { ignore: '[role="status"] *' }).length;

  it('is told once, in words, and the start stays', async () => {
    await browser.tab();
    await choose({ name: 'notes.xlsx', bytes: new TextEncoder().encode('Dear all') });
    await screen.findByText("notes.xlsx can't be opened.");
    expect(
      screen.getByText(
        'The file is plain text (such as .csv), not a workbook. Take the return workbook itself, saved as .xlsx or .ods, or ask its sender for it.',
      ),
    ).toBeDefined();
    expect(shownTimes(/notes\.xlsx/)).toBe(1);
    expect(screen.getByRole('heading', { level: 1, name: 'Fill in a return without Excel' })).toBeDefined();
    expect(await axeFindings()).toEqual([]);
    await press('Dismiss');
    expect(screen.queryByText(/notes\.xlsx/, { ignore: '[role="status"] *' })).toBeNull();
    expect(document.activeElement?.id).toBe('main');
  });

  it('leaves the file that is open where it is', async () => {
    await browser.tab();
    await openFile();
    await choose({
      name: 'locked.xlsx',
      bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
    });
    await screen.findByText("locked.xlsx can't be opened.");
    expect(header()).toContain('kent-police-2021-22.xlsx');
    expect(screen.getByRole('heading', { level: 1, name: 'Kent Police' })).toBeDefined();
  });

  it.each([
    [
      'the file has gone meanwhile',
      { bytesOf: () => Promise.reject(new Error('NotFoundError')) },
      /^kent-police-2021-22\.xlsx can't be read: it was moved/,
    ],
    [
      'a part of the page cannot be loaded',
      { workbooks: () => Promise.reject(new Error('ChunkLoadError')) },
      /^A part of Partner Returns couldn't be loaded/,
    ],
  ])('says so where %s', async (_, services, words) => {
    await browser.tab(services);
    await choose(POLICE);
    expect(await screen.findByText(words, { ignore: '[role="status"] *' })).toBeDefined();
  });

  it('says so where the example cannot be loaded', async () => {
    await browser.tab({ example: () => Promise.reject(new Error('offline')) });
    await press('Open the example');
    expect(await screen.findByText("The example couldn't be loaded.")).toBeDefined();
  });
});

describe('a file that is no return', () => {
  it('is shown to be looked at, and the pane says what it is', async () => {
    await browser.tab();
    await openFile({
      name: 'rota.xlsx',
      bytes: await writeXlsx({ sheets: [{ name: 'Rota', rows: [['Monday', 'Ann']] }] }),
    });
    expect(screen.getByText("rota.xlsx isn't a return, so there is nothing to show yet.")).toBeDefined();
    expect(screen.getByRole('tabpanel').textContent).toContain('Monday');
    expect(screen.getByRole('tabpanel').querySelector('input')).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });
});
