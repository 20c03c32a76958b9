/** @jest-environment jsdom */
import { BrowserInHand, button, field, header, openFile, POLICE, press, showSheet, type } from './page-in-hand';
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { returnOf } from '../../src/core/returns/read-return';
import type { PartnerReturn } from '../../src/core/returns/partner-return';
import { Trouble } from '../../src/core/trouble';
import type { NamedBytes } from '../../src/workflows/ports';
import { axeFindings } from '../taskpane/shown-pane';

let browser: BrowserInHand;
beforeEach(async () => {
  browser = new BrowserInHand();
  await browser.tab();
});
afterEach(() => browser.close());

async function read(file: NamedBytes | undefined): Promise<PartnerReturn> {
  if (!file) throw new Error('nothing was saved');
  const content = await readWorkbook(file);
  const ret = content instanceof Trouble ? content : returnOf(content);
  if (ret instanceof Trouble) throw ret;
  return ret;
}

const entered = (ret: PartnerReturn, at: string): string | undefined =>
  ret.entries.find(({ value }) => value.at.cell === at)?.value.found;
const savedNotice = (): Promise<HTMLElement> => screen.findByText(/^Saved as /, { ignore: '[role="status"] *' });

async function sign(): Promise<void> {
  await press('Sign off…');
  for (const [label, text] of [
    ['Your name (required)', 'Ann Lee'],
    ['Your role (required)', 'Analyst'],
  ] as const) {
    const input = await screen.findByLabelText(label);
    await userEvent.clear(input);
    await userEvent.type(input, text);
  }
  await press('Sign off');
  await screen.findByRole('heading', { level: 1, name: 'Signed off' });
}

describe('saving', () => {
  it('hands over a file under its own name that holds what was typed, and says where it went', async () => {
    await openFile();
    await showSheet('Figures');
    await type('G5', '5');
    await press('Save');
    expect((await savedNotice()).textContent).toBe('Saved as kent-police-2021-22.xlsx');
    expect(screen.getByText(/in your downloads folder/, { ignore: '[role="status"] *' })).toBeDefined();
    expect(header()).toContain('All changes were saved to a file at 14:05.');
    expect(entered(await read(browser.saved[0]), 'G5')).toBe('5');
    expect(await axeFindings()).toEqual([]);
    await press('Dismiss');
    expect(screen.queryByText(/^Saved as /, { ignore: '[role="status"] *' })).toBeNull();
  });

  it('says that it is to be signed, to whom it goes once it is, and that a later change is to be signed again', async () => {
    await openFile();
    // The code, then the name: without a code, nothing says that something was changed since.
    await type('B31', '');
    await type('B27', '');
    await waitFor(() => expect(button('Sign off…')).toBeDefined());
    await press('Save');
    const messages = await screen.findByRole('region', { name: 'Messages' });
    expect(await within(messages).findByText("It isn't signed off yet. You can send it once it is.")).toBeDefined();
    await sign();
    await press('Save');
    expect(await within(messages).findByRole('link', { name: 'communities@sevenoaks.gov.uk' })).toBeDefined();
    expect(messages.textContent).toContain('Send it to communities@sevenoaks.gov.uk by 13 May 2022.');
    expect((await read(browser.saved[1])).signOff).toMatchObject({
      name: { found: 'Ann Lee' },
      role: { found: 'Analyst' },
    });
    await showSheet('Figures');
    await type('K5', 'Our own count');
    expect(
      await within(messages).findByText('Something was changed since then. Save again before you send it.'),
    ).toBeDefined();
    expect(within(messages).queryByRole('link')).toBeNull();
    await press('Save');
    expect(
      await within(messages).findByText(
        'Something was changed after it was signed off. Sign off again before you send it.',
      ),
    ).toBeDefined();
  });

  it('with Ctrl+S takes in what is being typed, and leaves the focus there', async () => {
    await openFile();
    await showSheet('Figures');
    await userEvent.clear(field('G5'));
    await userEvent.type(field('G5'), '7');
    await userEvent.keyboard('{Control>}s{/Control}');
    await savedNotice();
    expect(entered(await read(browser.saved[0]), 'G5')).toBe('7');
    expect(document.activeElement).toBe(field('G5'));
  });

  it('gives a file that was not changed back as it was', async () => {
    await openFile();
    await press('Save');
    await savedNotice();
    expect([...browser.saved[0]!.bytes]).toEqual([...POLICE.bytes]);
  });

  it('leaves unsaved what is typed meanwhile', async () => {
    const page = await browser.tab();
    await openFile();
    await showSheet('Figures');
    await type('G5', '5');
    const { work } = page.getState().open!;
    await act(async () => {
      const saving = work.save();
      await new Promise((resolve) => setTimeout(resolve));
      expect(work.getState().isSaving).toBe(true);
      await work.enter({ sheet: 'Figures', cell: 'G6' }, '6');
      await saving;
    });
    expect(work.getState().isDirty).toBe(true);
    browser.close();
    await browser.tab();
    expect(screen.getByText(/^1 change not saved to a file/)).toBeDefined();
  });
});

describe('what a saved file cannot hold', () => {
  /** The return with a sheet of another kind in it. */
  async function withMacros(): Promise<NamedBytes> {
    const { unzipSync, zipSync, strToU8 } = await import('fflate');
    return {
      name: 'kent-police.xlsm',
      bytes: zipSync({ ...unzipSync(POLICE.bytes), 'xl/vbaProject.bin': strToU8('x') }),
    };
  }

  it('is named before, once, and nothing is saved unless the person wants it', async () => {
    await openFile(await withMacros());
    await showSheet('Figures');
    await type('G5', '5');
    await press('Save');
    const dialog = await screen.findByRole('dialog', { name: 'Not everything in kent-police.xlsm can be saved' });
    expect(
      within(dialog)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toContain('macros');
    expect(await axeFindings()).toEqual([]);
    await press("Don't save");
    expect(browser.saved).toEqual([]);
    await press('Save');
    await userEvent.click(await screen.findByRole('button', { name: 'Save without it' }));
    await savedNotice();
    expect(browser.saved.map(({ name }) => name)).toEqual(['kent-police.xlsx']);
    await type('G5', '6');
    await press('Save');
    await waitFor(() => expect(browser.saved).toHaveLength(2));
  });
});

describe('a workbook with a sheet of the partner’s own', () => {
  it('is saved with it', async () => {
    const { sheets } = await readXlsx(POLICE.bytes, { readStyles: true });
    const own = { name: 'My sums', rows: [['Visits', 1700]] };
    const bytes = await writeXlsx({
      sheets: [...sheets.map(({ name, rows, tables, veryHidden }) => ({ name, rows, tables, veryHidden })), own],
    });
    await openFile({ name: 'own.xlsx', bytes });
    await showSheet('My sums');
    expect(screen.getByRole('tabpanel', { name: 'My sums' }).textContent).toContain('1700');
    await showSheet('Figures');
    await type('G5', '5');
    await press('Save');
    const goOn = screen.queryByRole('button', { name: 'Save without it' });
    if (goOn) await userEvent.click(goOn);
    await savedNotice();
    expect((await readXlsx(browser.saved[0]!.bytes)).sheets.map(({ name }) => name)).toContain('My sums');
    expect(button('Save')).toBeDefined();
  });
});
