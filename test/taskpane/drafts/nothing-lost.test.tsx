/** @jest-environment jsdom */
import { act, cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Trouble } from '../../../src/core/trouble';
import { recogniseWorkbook } from '../../../src/workflows/open-return/recognise-workbook';
import { TimeInHand, type WorkbookInHand } from '../../builders/workbook-in-hand';
import { announced, axeFindings, showPane, servicesWith } from '../shown-pane';
import {
  allDone,
  field,
  held,
  openGuide,
  position,
  said,
  saidSoon,
  shownGuide,
  shownReturn,
  title,
  typedInSheet,
} from '../shown-guide';

const BLANK = [['Figures', 'G5', null]] as const;
const guarded = (): Trouble => new Trouble('excel-protected', 'A sheet is protected.', 'Unprotect it, then try again.');

async function typing() {
  const shown = await shownGuide(BLANK);
  await userEvent.type(field('This year'), '3');
  return shown;
}

/** The pane is closed like a crashed one, nothing being written any more, and opened anew. */
async function crashedAndReopened(book: WorkbookInHand, before?: () => void): Promise<void> {
  book.failing.set('write', Array.from({ length: 9 }, guarded));
  cleanup();
  await allDone();
  book.failing.clear();
  document.body.replaceChildren();
  before?.();
  const time = new TimeInHand();
  await showPane(servicesWith(() => recogniseWorkbook(book, { timer: time })));
}

describe('what was typed a moment ago is in the sheet', () => {
  it('when the pane is closed', async () => {
    const { book } = await typing();
    cleanup();
    await allDone();
    expect(held(book, 'Figures', 'G5')).toBe(3);
  });

  it.each([
    ['the window is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
  ])('when %s', async (_, happen) => {
    const { book } = await typing();
    await act(async () => void happen());
    await allDone();
    expect(held(book, 'Figures', 'G5')).toBe(3);
  });

  it.each(['Overview', 'All questions', 'Next', 'Next unfinished'])('when one goes on by "%s"', async (way) => {
    const { book } = await shownGuide([...BLANK, ['Narrative', 'D5', null]]);
    await userEvent.type(field('This year'), '3');
    await userEvent.click(screen.getByText(way));
    await allDone();
    expect(held(book, 'Figures', 'G5')).toBe(3);
  });

  it('when the ribbon asks for the overview', async () => {
    const { book, ribbon } = await typing();
    ribbon.make('home');
    await allDone();
    expect(held(book, 'Figures', 'G5')).toBe(3);
  });

  it('when one goes to its cell', async () => {
    const { book } = await typing();
    await userEvent.click(screen.getByText('Go to cell', { selector: 'form button' }));
    await allDone();
    expect(book.calls.slice(-2)).toEqual(['write Figures!G5', 'goTo Figures!G5']);
  });
});

describe('what could not be written before the pane closed', () => {
  it('is there again when the pane is opened, told of, and put into the sheet when asked', async () => {
    const { book } = await typing();
    await crashedAndReopened(book);
    expect(await saidSoon("Something you typed isn't in the sheet yet.")).toBeDefined();
    expect(announced()).toBe("Something you typed isn't in the sheet yet.");
    expect(held(book, 'Figures', 'G5') ?? null).toBeNull();
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(screen.getByText('See what you typed'));
    await saidSoon('The pane was closed before it could be written.');
    expect(field('This year').value).toBe('3');
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(screen.getByText('Try again'));
    await allDone();
    expect(held(book, 'Figures', 'G5')).toBe(3);
    expect(localStorage).toHaveLength(0);
  });

  it('is held against what the sheet holds by then', async () => {
    const { book } = await typing();
    await crashedAndReopened(book, () => book.type('Figures', 'G5', 5));
    await userEvent.click(await screen.findByText('See what you typed'));
    expect(await saidSoon('In the sheet: 5')).toBeDefined();
    expect(said('You typed: 3')).toBeDefined();
  });

  it('is forgotten where the sheet holds the same by then', async () => {
    const { book } = await typing();
    await crashedAndReopened(book, () => book.type('Figures', 'G5', 3));
    expect(await screen.findByText(/4 of 4 figures entered/)).toBeDefined();
    expect(said("Something you typed isn't in the sheet yet.")).toBeUndefined();
    expect(localStorage).toHaveLength(0);
  });

  it('is told of on the overview where the ribbon led away from it', async () => {
    const { book, ribbon } = await typing();
    book.failing.set('write', [guarded()]);
    ribbon.make('home');
    await allDone();
    await userEvent.click(await screen.findByText('See what you typed'));
    await saidSoon("What you typed isn't in the sheet yet.");
    expect(position()).toBe('Measure 1 of 4');
    expect(field('This year').value).toBe('3');
  });
});

describe('nothing that was typed is kept', () => {
  it('once it is in the sheet', async () => {
    const { book } = await typing();
    expect(localStorage.length).toBe(1);
    await userEvent.tab();
    await allDone();
    expect(held(book, 'Figures', 'G5')).toBe(3);
    expect(localStorage).toHaveLength(0);
  });
});

describe('without a place to keep anything in the browser', () => {
  it('typing goes on as ever', async () => {
    const refuses = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { book } = await typing();
    await userEvent.tab();
    await allDone();
    expect(held(book, 'Figures', 'G5')).toBe(3);
    refuses.mockRestore();
  });
});

describe('a page that is opened again', () => {
  it('begins with what is not in the sheet yet', async () => {
    const shown = await shownReturn([
      ['Figures', 'G5', null],
      ['Figures', 'G6', null],
    ]);
    await openGuide();
    await userEvent.click(screen.getByText('Next'));
    await userEvent.type(field('This year'), '7000');
    await typedInSheet(shown, 'Figures', 'G6', 1);
    shown.ribbon.make('home');
    await allDone();
    await userEvent.click(screen.getByText('Fill in measure by measure'));
    await saidSoon('In the sheet: 1');
    expect(title()).toBe('Victim based crimes reported');
  });
});
