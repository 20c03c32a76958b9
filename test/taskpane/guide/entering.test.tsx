/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axeFindings } from '../shown-pane';
import { allDone, field, held, shownGuide, typedInSheet } from '../shown-guide';

const BLANK = [['Figures', 'G5', null]] as const;
const SHARE = 'sevenoaks-district-council';

describe('typing an entry', () => {
  it('puts it into the sheet after a pause, and says what it means', async () => {
    const { book } = await shownGuide(BLANK);
    await userEvent.type(field('This year'), '4');
    expect(held(book, 'Figures', 'G5')).toBeUndefined();
    await waitFor(() => expect(held(book, 'Figures', 'G5')).toBe(4));
    expect(await screen.findByText('4th of 12 against a target of 3rd or better: missed.')).toBeDefined();
    expect(screen.getByText('Figures, G5 · Saved')).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });

  it('puts it there at once by Enter, and stays in the field', async () => {
    const { book } = await shownGuide(BLANK);
    await userEvent.type(field('This year'), '3{Enter}');
    await allDone();
    expect(held(book, 'Figures', 'G5')).toBe(3);
    expect(document.activeElement).toBe(field('This year'));
  });

  it('shows it as the sheet does once the field is left', async () => {
    const { book } = await shownGuide(BLANK, SHARE);
    await userEvent.type(field('This year'), '97');
    await userEvent.tab();
    await allDone();
    expect(held(book, 'Figures', 'G5')).toBe(0.97);
    expect(field('This year').value).toBe('97%');
  });

  it('leaves what is being typed as it is typed, though it was saved meanwhile', async () => {
    const { book } = await shownGuide(BLANK, SHARE);
    await userEvent.type(field('This year'), '9');
    await waitFor(() => expect(held(book, 'Figures', 'G5')).toBe(0.09));
    await userEvent.type(field('This year'), '7');
    expect(field('This year').value).toBe('97');
    await waitFor(() => expect(held(book, 'Figures', 'G5')).toBe(0.97));
    expect(book.calls.filter((call) => call.startsWith('write'))).toHaveLength(2);
  });

  it('asks at once about what could mean more than one thing', async () => {
    await shownGuide(BLANK, SHARE);
    await userEvent.type(field('This year'), '0.97{Enter}');
    expect(
      await screen.findByText('You entered "0.97", without a per cent sign. It could mean 97% or 0.97%.', {
        selector: 'form p',
      }),
    ).toBeDefined();
    expect(screen.getByText('Enter the percentage with its sign: 97% or 0.97%.', { selector: 'form p' })).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });

  it('keeps the lines of a comment, where Enter begins a new one', async () => {
    const { book } = await shownGuide(BLANK);
    await userEvent.type(field('Comment'), 'First{Enter}Second');
    await userEvent.tab();
    await allDone();
    expect(held(book, 'Figures', 'L5')).toBe('First\nSecond');
  });

  it('empties the cell where the field is emptied', async () => {
    const { book } = await shownGuide([['Figures', 'G5', 'tbc']]);
    await userEvent.clear(field('This year'));
    await userEvent.tab();
    await allDone();
    expect(held(book, 'Figures', 'G5') ?? null).toBeNull();
  });
});

describe('two fields of one measure', () => {
  it('entered quickly one after the other are both in the sheet, one writing each', async () => {
    const { book } = await shownGuide(BLANK, SHARE);
    const user = userEvent.setup({ delay: null });
    await user.click(field('Numerator: actions achieved'));
    await user.keyboard('35{Tab}36{Tab}');
    await allDone();
    expect([held(book, 'Figures', 'I5'), held(book, 'Figures', 'J5')]).toEqual([35, 36]);
    expect(book.calls.filter((call) => call.startsWith('write'))).toEqual(['write Figures!I5', 'write Figures!J5']);
    expect(
      await screen.findByText(/97\.2% against a target of at least 85%: met|97% against a target of at least 85%: met/),
    ).toBeDefined();
  });
});

describe('the source of a figure', () => {
  it('wraps where it is longer than the pane is wide, and is one line still: Enter saves it', async () => {
    const { book } = await shownGuide(BLANK);
    const source = 'Police recorded crime open data tables, community safety partnership level, year ending March 2022';
    await userEvent.clear(field('Source'));
    await userEvent.type(field('Source'), `${source}{Enter}`);
    await allDone();
    expect(field('Source').tagName).toBe('TEXTAREA');
    expect(field('Source').value).toBe(source);
    expect(held(book, 'Figures', 'K5')).toBe(source);
  });
});

describe('the sheet while somebody types in the pane', () => {
  it('may change elsewhere without touching what is typed', async () => {
    const shown = await shownGuide(BLANK);
    await userEvent.type(field('This year'), '3');
    await typedInSheet(shown, 'Figures', 'G6', 7001);
    expect(field('This year').value).toBe('3');
    await userEvent.tab();
    await allDone();
    expect(held(shown.book, 'Figures', 'G5')).toBe(3);
    expect(held(shown.book, 'Figures', 'G6')).toBe(7001);
  });

  it('is followed by a field that nobody edits', async () => {
    const shown = await shownGuide(BLANK);
    await typedInSheet(shown, 'Figures', 'K5', 'Home Office');
    expect(field('Source').value).toBe('Home Office');
  });

  it('is followed by a field that was edited and left', async () => {
    const shown = await shownGuide(BLANK);
    await userEvent.type(field('This year'), '3');
    await userEvent.tab();
    await allDone();
    await typedInSheet(shown, 'Figures', 'G5', 5);
    expect(field('This year').value).toBe('5');
    expect(screen.getByText('5th of 12 against a target of 3rd or better: missed.')).toBeDefined();
  });
});
