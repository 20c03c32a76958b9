/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Trouble } from '../../../src/core/trouble';
import { withSheet } from '../../builders/return-content';
import { withCell, type TimeInHand, type WorkbookInHand } from '../../builders/workbook-in-hand';
import { announced, axeFindings } from '../shown-pane';
import { allDone, field, held, position, said, shownGuide, title } from '../shown-guide';

const BLANK = [['Figures', 'G5', null]] as const;
const guarded = (): Trouble =>
  new Trouble('excel-protected', 'A sheet is protected. Nothing was changed.', 'Unprotect the sheet, then try again.');
const busy = (): Trouble =>
  new Trouble(
    'excel-busy',
    'Somebody is typing in a cell. Nothing was changed.',
    'Press Enter in the sheet, then try again.',
  );
const unsure = (): Trouble =>
  new Trouble(
    'not-as-before',
    "Writing broke off, and what stood there before couldn't be put back for certain.",
    'Look whether it is there. Then try again.',
  );

async function refused(trouble: Trouble[]) {
  const shown = await shownGuide(BLANK);
  shown.book.failing.set('write', trouble);
  await userEvent.type(field('This year'), '3{Enter}');
  await allDone();
  return shown;
}

describe('an entry that could not be written', () => {
  it('stays in its field, with what happened and what to do', async () => {
    await refused([guarded()]);
    expect(field('This year').value).toBe('3');
    expect(said("What you typed isn't in the sheet yet.")).toBeDefined();
    expect(said('Unprotect the sheet, then try again.')).toBeDefined();
    expect(announced()).toBe(
      "What you typed isn't in the sheet yet. A sheet is protected. Nothing was changed. Unprotect the sheet, then try again.",
    );
    expect(await axeFindings()).toEqual([]);
  });

  it('is tried again when asked, with the focus back in the field', async () => {
    const { book } = await refused([guarded()]);
    await userEvent.click(screen.getByText('Try again'));
    await allDone();
    expect(held(book, 'Figures', 'G5')).toBe(3);
    expect(said('Figures, G5 · Saved')).toBeDefined();
    expect(said("What you typed isn't in the sheet yet.")).toBeUndefined();
    expect(document.activeElement).toBe(field('This year'));
  });

  it('is not said to be missing where nobody can tell, on its page or on the overview', async () => {
    await refused([unsure(), unsure(), unsure()]);
    expect(said("It isn't certain whether what you typed is in the sheet.")).toBeDefined();
    expect(said('Figures, G5 · Perhaps saved')).toBeDefined();
    expect(announced()).toMatch(/^It isn't certain whether what you typed is in the sheet\. Writing broke off/);
    await userEvent.click(screen.getByText('Overview'));
    await allDone();
    expect(screen.queryByText(/isn't in the sheet yet|Not saved yet/)).toBeNull();
  });

  it('counts as saved where it turns out to be in the sheet', async () => {
    const { book } = await refused([unsure()]);
    book.content = withCell(book.content, 'Figures', 'G5', { kind: 'number', value: 3 });
    await userEvent.click(screen.getByText('Try again'));
    await allDone();
    expect(said('Figures, G5 · Saved')).toBeDefined();
    expect(said('This cell was changed in the sheet meanwhile.')).toBeUndefined();
    expect(localStorage).toHaveLength(0);
  });

  it('can be given up', async () => {
    const { book } = await refused([guarded()]);
    await userEvent.click(screen.getByText('Give up what I typed'));
    await allDone();
    expect(field('This year').value).toBe('');
    expect(held(book, 'Figures', 'G5') ?? null).toBeNull();
    expect(localStorage).toHaveLength(0);
  });

  it('is tried again by itself while a cell is typed in, and told once', async () => {
    const { book } = await refused([busy(), busy()]);
    const told = screen.getByRole('status').firstElementChild;
    await waitFor(() => expect(held(book, 'Figures', 'G5')).toBe(3));
    expect(told?.textContent).toMatch(/^What you typed/);
    await waitFor(() => expect(said("What you typed isn't in the sheet yet.")).toBeUndefined());
  });

  it('is tried again when the page is left, which goes on only then', async () => {
    const { book } = await refused([guarded(), guarded()]);
    await userEvent.click(screen.getByText('Next'));
    await allDone();
    expect(position()).toBe('Measure 1 of 4');
    expect(document.activeElement?.textContent).toContain('Unprotect the sheet');
    await userEvent.click(screen.getByText('Next'));
    await allDone();
    expect(position()).toBe('Measure 2 of 4');
    expect(held(book, 'Figures', 'G5')).toBe(3);
  });
});

/** Somebody deletes the row of the first measure. */
async function withoutRow({ book, time }: { book: WorkbookInHand; time: TimeInHand }): Promise<void> {
  book.content = withSheet(book.content, 'Figures', (figures) => ({
    ...figures,
    rows: figures.rows.filter((_, row) => row !== 4),
  }));
  await act(async () => {
    book.tell({});
    await time.pass(250);
  });
}

describe('an entry whose row was deleted while it was typed', () => {
  it('can still be seen and given up, and the page can be left', async () => {
    const shown = await shownGuide(BLANK);
    await userEvent.type(field('Comment'), 'A reason');
    await withoutRow(shown);
    await allDone();
    expect(
      screen.getByText("The cells for this question aren't in the sheet any more: their row or columns were deleted."),
    ).toBeDefined();
    await userEvent.click(screen.getByText('Overview'));
    await allDone();
    expect(said('You typed: A reason')).toBeDefined();
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(screen.getByText('Give up what I typed'));
    expect(said('You typed: A reason')).toBeUndefined();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: title() }));
    await userEvent.click(screen.getByText('Overview'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Kent Police' })).toBeDefined();
  });
});
