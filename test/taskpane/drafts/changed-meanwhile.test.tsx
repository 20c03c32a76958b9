/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { announced, axeFindings } from '../shown-pane';
import { allDone, field, held, position, said, shownGuide, typedInSheet } from '../shown-guide';

/** Somebody types 3 in the pane while somebody else types 5 into the same cell of the sheet. */
async function bothTyped() {
  const shown = await shownGuide([['Figures', 'G5', null]]);
  await userEvent.type(field('This year'), '3');
  await typedInSheet(shown, 'Figures', 'G5', 5);
  await userEvent.tab();
  await allDone();
  return shown;
}

const CHANGED = 'This cell was changed in the sheet meanwhile.';

describe('a cell that somebody else changed while it was typed for in the pane', () => {
  it('keeps what the sheet holds, shows both, and asks', async () => {
    const { book } = await bothTyped();
    expect(held(book, 'Figures', 'G5')).toBe(5);
    expect(field('This year').value).toBe('3');
    expect(said(CHANGED)).toBeDefined();
    expect(said('In the sheet: 5')).toBeDefined();
    expect(said('You typed: 3')).toBeDefined();
    expect(screen.getByText('Figures, G5 · Not saved yet')).toBeDefined();
    expect(announced()).toBe(`${CHANGED} In the sheet: 5`);
    expect(await axeFindings()).toEqual([]);
  });

  it('says nothing of the meaning of an entry that the field does not show', async () => {
    await bothTyped();
    expect(screen.queryByText(/^5th of 12/)).toBeNull();
  });

  it('keeps what is in the sheet where the person says so, with the focus in the field', async () => {
    const { book } = await bothTyped();
    await userEvent.click(screen.getByText('Keep what is in the sheet'));
    await allDone();
    expect(field('This year').value).toBe('5');
    expect(document.activeElement).toBe(field('This year'));
    expect(said(CHANGED)).toBeUndefined();
    expect(held(book, 'Figures', 'G5')).toBe(5);
    expect(localStorage).toHaveLength(0);
  });

  it('takes what was typed where the person says so', async () => {
    const { book } = await bothTyped();
    await userEvent.click(screen.getByText('Use what I typed'));
    await allDone();
    expect(held(book, 'Figures', 'G5')).toBe(3);
    expect(document.activeElement).toBe(field('This year'));
    expect(said(CHANGED)).toBeUndefined();
  });

  it('does not let the page go before it is settled, and brings the person to it', async () => {
    await bothTyped();
    await userEvent.click(screen.getByText('Next'));
    await allDone();
    expect(position()).toBe('Measure 1 of 4');
    expect(document.activeElement?.getAttribute('role')).toBe('group');
    expect(document.activeElement?.textContent).toContain(CHANGED);
    await userEvent.click(screen.getByText('Keep what is in the sheet'));
    await userEvent.click(screen.getByText('Next'));
    await allDone();
    expect(position()).toBe('Measure 2 of 4');
  });

  it('is settled by itself where the other comes to the same', async () => {
    const shown = await bothTyped();
    await typedInSheet(shown, 'Figures', 'G5', 3);
    expect(said(CHANGED)).toBeUndefined();
  });

  it('shows what the sheet holds by now, where it is changed once more', async () => {
    const shown = await bothTyped();
    await typedInSheet(shown, 'Figures', 'G5', 6);
    expect(said('In the sheet: 6')).toBeDefined();
  });

  it('is found too where the change was not heard of before writing', async () => {
    const { book } = await shownGuide([['Figures', 'G5', null]]);
    await userEvent.type(field('This year'), '3');
    book.type('Figures', 'G5', 5);
    await userEvent.tab();
    await allDone();
    expect(said('In the sheet: 5')).toBeDefined();
    expect(held(book, 'Figures', 'G5')).toBe(5);
  });
});

describe('a long text changed by two people', () => {
  it('can be read in full without filling the pane, by keyboard too', async () => {
    const shown = await shownGuide([['Narrative', 'D6', null]]);
    await userEvent.type(field('Your text'), 'Mine');
    await typedInSheet(shown, 'Narrative', 'D6', 'Theirs is long. '.repeat(60).trim());
    await userEvent.tab();
    await allDone();
    const theirs = screen.getByText(/^In the sheet: Theirs is long/);
    expect(theirs.tabIndex).toBe(0);
    expect(announced().length).toBeLessThan(400);
    expect(await axeFindings()).toEqual([]);
  });
});
