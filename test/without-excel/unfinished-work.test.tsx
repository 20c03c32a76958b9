/** @jest-environment jsdom */
import {
  BrowserInHand,
  button,
  field,
  header,
  inCell,
  openFile,
  choose,
  POLICE,
  press,
  returned,
  sheetsShown,
  showSheet,
  type,
} from './page-in-hand';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axeFindings } from '../taskpane/shown-pane';

let browser: BrowserInHand;
beforeEach(() => {
  browser = new BrowserInHand();
});
afterEach(() => browser.close());

const START = 'Fill in a return without Excel';
const isAtStart = (): boolean => screen.queryByRole('heading', { level: 1, name: START }) !== null;
const dialog = (name: RegExp): Promise<HTMLElement> => screen.findByRole('dialog', { name });

async function typed(cell = 'G5', text = '5'): Promise<void> {
  await openFile();
  await showSheet('Figures');
  await type(cell, text);
}

describe('unfinished work', () => {
  it('is offered on the next visit, with what and when, and goes on where it was', async () => {
    await browser.tab();
    await typed();
    await browser.tab();
    expect(screen.getByRole('heading', { name: 'You have unfinished work' })).toBeDefined();
    expect(screen.getByRole('heading', { name: 'kent-police-2021-22.xlsx' })).toBeDefined();
    expect(screen.getByText('1 change not saved to a file, the last on 11 May 2022, 14:02.')).toBeDefined();
    expect(screen.getByText('It is kept in this browser, on this computer alone.')).toBeDefined();
    expect(await axeFindings()).toEqual([]);
    await press('Go on');
    await sheetsShown();
    await showSheet('Figures');
    expect(field('G5').value).toBe('5');
    expect(header()).toContain('Changes not saved to a file yet.');
  });

  it('holds even a cell that is being typed in when the tab closes', async () => {
    await browser.tab();
    await openFile();
    await showSheet('Figures');
    await userEvent.clear(field('G5'));
    await userEvent.type(field('G5'), '42');
    await browser.tab();
    await press('Go on');
    await sheetsShown();
    await showSheet('Figures');
    expect(field('G5').value).toBe('42');
  });

  it('goes on at once where the page is loaded anew', async () => {
    await browser.tab();
    await typed();
    await browser.load();
    await sheetsShown();
    await showSheet('Figures');
    expect(field('G5').value).toBe('5');
  });

  it('is discarded only when the person says so twice', async () => {
    await browser.tab();
    await typed();
    await browser.tab();
    await press('Discard…');
    await dialog(/^Discard the unfinished work on kent-police-2021-22\.xlsx\?/);
    expect(screen.getByText('1 change will be gone. The file that you opened stays as it is.')).toBeDefined();
    await press('Keep it');
    await press('Discard…');
    await press('Discard');
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'You have unfinished work' })).toBeNull());
    await browser.tab();
    expect(screen.queryByRole('heading', { name: 'You have unfinished work' })).toBeNull();
  });

  it("isn't offered while another tab has it open", async () => {
    await browser.tab();
    await typed();
    const held = [...browser.open];
    const another = browser.tab();
    for (const id of held) browser.open.add(id);
    await another;
    expect(screen.queryByText(/kent-police/)).toBeNull();
  });

  it('is offered where its file is opened once more', async () => {
    await browser.tab();
    await typed();
    await browser.tab();
    await choose(POLICE);
    await dialog(/^You have unfinished work on kent-police-2021-22\.xlsx/);
    expect(await axeFindings()).toEqual([]);
    await press('Stay here');
    expect(isAtStart()).toBe(true);
    await choose(POLICE);
    await userEvent.click(await screen.findByRole('button', { name: 'Open the file as it is' }));
    await sheetsShown();
    await showSheet('Figures');
    const asSent = field('G5').value;
    await press('Close');
    await choose(POLICE);
    await userEvent.click(await screen.findByRole('button', { name: 'Go on with the unfinished work' }));
    await sheetsShown();
    await showSheet('Figures');
    expect([asSent === '5', field('G5').value]).toEqual([false, '5']);
  });

  it('is named where a cell of it cannot be put back', async () => {
    const page = await browser.tab();
    await typed();
    page.getState().open!.work.note([{ sheet: 'Figures', cell: 'A1', value: 'x' }]);
    await browser.tab();
    await press('Go on');
    await sheetsShown();
    expect(screen.getByText('Not all of your unfinished work could be put back: Figures, A1.')).toBeDefined();
    await showSheet('Figures');
    expect(field('G5').value).toBe('5');
  });
});

describe('what was saved to a file', () => {
  it('stays in this browser, should the file have got lost, until it is removed', async () => {
    await browser.tab();
    await typed();
    await press('Save');
    await waitFor(() => expect(browser.saved).toHaveLength(1));
    await browser.tab();
    expect(screen.getByRole('heading', { name: 'Saved earlier, still kept in this browser' })).toBeDefined();
    expect(screen.getByText('Saved to a file on 11 May 2022, 14:02.')).toBeDefined();
    await press('Open again');
    await sheetsShown();
    await showSheet('Figures');
    expect([field('G5').value, header().includes('Nothing is changed yet.')]).toEqual(['5', true]);
    await press('Close');
    await press('Remove');
    await waitFor(() => expect(screen.queryByText(/^Saved to a file on/)).toBeNull());
  });
});

describe('another file over unsaved work', () => {
  const next = returned('age-concern');
  const asked = async (): Promise<HTMLElement> => {
    await browser.tab();
    await typed();
    await choose(next);
    return dialog(/^kent-police-2021-22\.xlsx has changes that aren't saved to a file/);
  };
  const isOpen = (name: string): Promise<void> => waitFor(() => expect(header()).toContain(name));

  it('asks first, and stays where the person would rather', async () => {
    const question = await asked();
    expect(
      within(question)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Save', 'Keep in this browser', 'Discard the changes', 'Stay here']);
    await press('Stay here');
    await showSheet('Figures');
    expect([header().includes('kent-police'), inCell('M5')]).toEqual([true, '']);
  });

  it('saves, and opens it', async () => {
    await asked();
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Save' }));
    await isOpen('age-concern');
    expect(browser.saved.map(({ name }) => name)).toEqual(['kent-police-2021-22.xlsx']);
  });

  it('keeps the work for later, and opens it', async () => {
    await asked();
    await press('Keep in this browser');
    await isOpen('age-concern');
    await press('Close');
    expect(await screen.findByText(/^1 change not saved to a file/)).toBeDefined();
    expect(button('Go on')).toBeDefined();
  });

  it('discards, and opens it', async () => {
    await asked();
    await press('Discard the changes');
    await isOpen('age-concern');
    await press('Close');
    await waitFor(() => expect(isAtStart()).toBe(true));
    expect(screen.queryByText(/not saved to a file/)).toBeNull();
  });
});

describe('a browser that keeps nothing', () => {
  const isHeldUp = (): boolean => {
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    return leaving.defaultPrevented;
  };
  const refuse = (): never => {
    throw new DOMException('full', 'QuotaExceededError');
  };

  it('is told of, and leaving is held up only while something would be lost', async () => {
    browser = new BrowserInHand({}, { setItem: refuse });
    await browser.tab();
    await openFile();
    expect(screen.getByText(/^This browser doesn't keep unsaved work on kent-police-2021-22\.xlsx/)).toBeDefined();
    expect(await axeFindings()).toEqual([]);
    expect(isHeldUp()).toBe(false);
    await showSheet('Figures');
    await type('G5', '5');
    expect(header()).toContain("Changes not saved. This browser doesn't keep them: save before you close the page.");
    expect(isHeldUp()).toBe(true);
    await press('Close');
    expect(
      within(await screen.findByRole('dialog')).queryByRole('button', { name: 'Keep in this browser' }),
    ).toBeNull();
    await press('Stay here');
    await press('Save');
    await waitFor(() => expect(isHeldUp()).toBe(false));
  });

  it('never holds up leaving where the work is kept', async () => {
    await browser.tab();
    await typed();
    expect(isHeldUp()).toBe(false);
  });

  it('is told of when its storage fills up later', async () => {
    let isFull = false;
    const texts = new Map<string, string>();
    browser = new BrowserInHand({}, { setItem: (key, value) => (isFull ? refuse() : void texts.set(key, value)) });
    await browser.tab();
    await openFile();
    await showSheet('Figures');
    isFull = true;
    await type('G5', '5');
    expect(screen.getByText(/^This browser doesn't keep unsaved work/, { ignore: '[role="status"] *' })).toBeDefined();
    expect(isHeldUp()).toBe(true);
  });
});
