/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { copiedCells } from '../../src/adapters/html/paste-block';
import { axeFindings } from '../taskpane/shown-pane';
import { BrowserInHand, button, field, header, openFile, press, returned, showSheet } from './page-in-hand';

let browser: BrowserInHand;
beforeEach(async () => {
  browser = new BrowserInHand();
  await browser.tab();
});
afterEach(() => browser.close());

const messages = (): HTMLElement => screen.getByRole('region', { name: 'Messages' });

async function pasteInto(cell: string, text: string): Promise<void> {
  await userEvent.click(field(cell));
  await userEvent.paste(text);
}

describe('a column that is pasted into a cell', () => {
  beforeEach(async () => {
    await openFile(returned('sevenoaks-district-council'));
    await showSheet('Figures');
  });

  it('fills the cells below, says what it replaced, and can be taken back', async () => {
    const before = ['K5', 'K6', 'K7'].map((cell) => field(cell).value);
    await pasteInto('K5', 'One\nTwo\n"Thr""ee"\n');
    await waitFor(() => expect(['K5', 'K6', 'K7'].map((cell) => field(cell).value)).toEqual(['One', 'Two', 'Thr"ee']));
    expect(within(messages()).getByText('3 values pasted into Figures, K5 to K7.')).toBeDefined();
    expect(within(messages()).getByText(/^What stood there before is replaced: K5 \("/)).toBeDefined();
    expect(await axeFindings()).toEqual([]);
    await press('Undo');
    await waitFor(() => expect(['K5', 'K6', 'K7'].map((cell) => field(cell).value)).toEqual(before));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
  });

  it('fills a block, leaves cells alone that have a gap in it, and names what found no cell', async () => {
    const source = field('K6').value;
    await pasteInto('K5', 'One\tBecause\tno cell\r\n\tOf it\t');
    await waitFor(() => expect(field('L6').value).toBe('Of it'));
    expect([field('K5').value, field('L5').value, field('K6').value]).toEqual(['One', 'Because', source]);
    expect(within(messages()).getByText('Nothing can be entered in M5 ("no cell"): not pasted.')).toBeDefined();
  });

  it('is one value where only one cell was copied', async () => {
    await userEvent.clear(field('K5'));
    await pasteInto('K5', 'Only\n');
    expect(field('K5').value).toContain('Only');
    expect(screen.queryByText(/pasted/)).toBeNull();
  });
});

describe('several lines that are pasted into a text', () => {
  it('stay one text', async () => {
    await openFile(returned('age-concern'));
    await showSheet('Narrative');
    await userEvent.clear(field('D5'));
    await userEvent.click(field('D5'));
    await userEvent.paste('First line\nSecond line');
    await userEvent.tab();
    expect(field('D5').value).toBe('First line\nSecond line');
  });
});

describe('the cells of a copied text', () => {
  it.each([
    ['1\n2\n3', [['1'], ['2'], ['3']]],
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['"two\nlines"\t"say ""so"""\n', [['two\nlines', 'say "so"']]],
    ['a "quoted" word', [['a "quoted" word']]],
    ['1\n\n3', [['1'], [''], ['3']]],
    ['\t2', [['', '2']]],
    ['one', [['one']]],
    ['', [['']]],
  ])('%j', (text, cells) => expect(copiedCells(text)).toEqual(cells));
});

describe('a text that no cell can hold', () => {
  const long = 'word '.repeat(8000);

  it('stays in its field, marked, and is never called saved', async () => {
    await openFile(returned('age-concern'));
    await showSheet('Narrative');
    const text = field('D5');
    await userEvent.clear(text);
    await userEvent.click(text);
    await userEvent.paste(long);
    await userEvent.tab();
    expect(await within(messages()).findByText(/32,767/)).toBeDefined();
    expect(field('D5').value).toBe(long);
    expect(text.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('textbox', { name: /Your text/, description: /^Not saved: .*32,767/ })).toBe(text);
    expect(header()).toContain('Changes not saved');
    await press('Save');
    await waitFor(() => expect(browser.saved).toHaveLength(1));
    expect(await within(messages()).findByText(/isn't in the file/)).toBeDefined();
    expect(header()).toContain('Changes not saved');
    expect(field('D5').value).toBe(long);
    await userEvent.clear(field('D5'));
    await userEvent.type(field('D5'), 'Short enough.');
    await userEvent.tab();
    await waitFor(() => expect(text.getAttribute('aria-invalid')).toBeNull());
  });

  it('is offered again, in its field, after the tab was closed', async () => {
    await openFile(returned('age-concern'));
    await showSheet('Narrative');
    await userEvent.clear(field('D5'));
    await userEvent.click(field('D5'));
    await userEvent.paste(long);
    await userEvent.tab();
    browser.close();
    await browser.tab();
    await userEvent.click(await screen.findByRole('button', { name: /^Go on/ }));
    await screen.findByRole('tablist', { name: 'Sheets' });
    await showSheet('Narrative');
    expect(field('D5').value).toBe(long);
    expect(button('Save')).toBeDefined();
  });
});

describe('a wrong entry', () => {
  it('is marked for screen readers, described by what is found in it, until it is right', async () => {
    await openFile(returned('sevenoaks-district-council'));
    await showSheet('Figures');
    await userEvent.clear(field('G5'));
    await userEvent.type(field('G5'), '105%{Enter}');
    await waitFor(() => expect(field('G5').getAttribute('aria-invalid')).toBe('true'));
    expect(screen.getAllByRole('textbox', { description: /^To fix: .*105%/ })).toEqual([field('G5')]);
    field('G5').focus();
    expect(document.querySelector('.sheet .hint')?.textContent).toContain('To fix: ');
    expect(await axeFindings()).toEqual([]);
    await userEvent.clear(field('G5'));
    await userEvent.type(field('G5'), '97%{Enter}');
    await waitFor(() => expect(field('G5').getAttribute('aria-invalid')).toBeNull());
  });
});
