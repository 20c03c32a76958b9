/** @jest-environment jsdom */
import {
  BrowserInHand,
  button,
  field,
  header,
  inCell,
  openFile,
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
beforeEach(async () => {
  browser = new BrowserInHand();
  await browser.tab();
});
afterEach(() => browser.close());

const selectedTab = (): string | undefined =>
  screen.getAllByRole('tab', { selected: true }).find((tab) => tab.id.startsWith('sheet-tab'))?.textContent;
/** The pane's own list of what is left. */
const pane = (): HTMLElement => screen.getByRole('region', { name: 'Partner Returns' });

describe('sheets and pane', () => {
  it('stay in step when a sheet is typed into', async () => {
    await openFile();
    await showSheet('Figures');
    await type('G5', '99999');
    expect(inCell('M5')).toBe('To fix: enter a position from 1 to 12');
    expect(header()).toContain('Changes not saved to a file yet. They are kept in this browser.');
    expect(await within(pane()).findByText(/99,?999/)).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });

  it('stay in step when the pane is typed into', async () => {
    await openFile();
    await showSheet('Figures');
    const before = field('G5').value;
    await press('Look through measure by measure');
    const value = await within(pane()).findByRole('textbox', { name: /^This year/ });
    await userEvent.clear(value);
    await userEvent.type(value, '4');
    await userEvent.tab();
    await waitFor(() => expect(field('G5').value).toBe('4'));
    expect(before).not.toBe('4');
  });

  it('go to the cell that the pane points at: its sheet, with the focus in it', async () => {
    await openFile();
    await showSheet('Figures');
    await type('G5', '99999');
    await showSheet('Notes');
    await userEvent.click(await within(pane()).findByRole('button', { name: /^Go to cell/ }));
    await waitFor(() => expect(document.activeElement).toBe(field('G5')));
    expect(selectedTab()).toBe('Figures');
    await showSheet('Notes');
    await press(/^Go to cell/);
    await waitFor(() => expect(document.activeElement).toBe(field('G5')));
  });

  it('take the focus in turn with F6, where it was before', async () => {
    await openFile();
    await showSheet('Figures');
    field('G6').focus();
    await userEvent.keyboard('{F6}');
    await waitFor(() => expect(pane().contains(document.activeElement)).toBe(true));
    button('Look through measure by measure').focus();
    await userEvent.keyboard('{F6}');
    await waitFor(() => expect(document.activeElement).toBe(field('G6')));
    await userEvent.keyboard('{F6}');
    await waitFor(() => expect(document.activeElement).toBe(button('Look through measure by measure')));
  });
});

describe('the sheet tabs', () => {
  it('are one stop for the Tab key, with arrows between them, and show one sheet', async () => {
    await openFile();
    const panel = screen.getByRole('tabpanel', { name: 'Start here' });
    screen.getByRole('tab', { name: 'Start here' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect([selectedTab(), document.activeElement?.textContent]).toEqual(['Figures', 'Figures']);
    expect(within(panel).getByRole('heading', { name: 'Figures, 2021/22' })).toBeDefined();
    expect(within(panel).queryByRole('heading', { name: /Kent Police/ })).toBeNull();
    await userEvent.keyboard('{End}');
    expect(selectedTab()).toBe('Notes');
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}{Home}');
    expect(selectedTab()).toBe('Start here');
    await userEvent.tab();
    expect(document.activeElement).toBe(panel);
  });

  it('keep what was typed into a sheet that is left and shown again', async () => {
    await openFile();
    await showSheet('Figures');
    await type('K5', 'Counted twice');
    await showSheet('Narrative');
    await showSheet('Figures');
    expect(field('K5').value).toBe('Counted twice');
  });
});

describe('on a narrow page', () => {
  it('one side is shown at a time, and going to a cell shows the sheets', async () => {
    await openFile();
    const side = (name: string): HTMLElement => screen.getByRole('button', { name, hidden: true });
    const isShown = (name: string): string | null => side(name).getAttribute('aria-pressed');
    expect([isShown('Overview'), isShown('Sheets')]).toEqual(['true', 'false']);
    await showSheet('Figures');
    await type('G5', '99999');
    await userEvent.click(await within(pane()).findByRole('button', { name: /^Go to cell/ }));
    await waitFor(() => expect([isShown('Overview'), isShown('Sheets')]).toEqual(['false', 'true']));
    await userEvent.click(side('Overview'));
    expect([isShown('Overview'), isShown('Sheets')]).toEqual(['true', 'false']);
  });
});

describe('a file that is opened while another is open', () => {
  it('takes its place without a question where nothing was changed', async () => {
    await openFile(POLICE);
    await openFile(returned('age-concern'));
    await sheetsShown();
    await waitFor(() => expect(header()).toContain('age-concern-2021-22.xlsx'));
    expect(screen.getByRole('heading', { level: 1, name: 'Age Concern Sevenoaks and Tonbridge' })).toBeDefined();
  });
});
