/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { withSheet } from '../builders/return-content';
import { openedExample } from '../builders/opened-example';
import type { TimeInHand, WorkbookInHand } from '../builders/workbook-in-hand';
import { axeFindings, returnInHand, showPane, servicesWith } from './shown-pane';
import { allDone, field, openGuide, position, press, said, shownReturn, title } from './shown-guide';

type Change = Parameters<typeof withSheet>[2];

/** What becomes of a sheet while the pane is open. */
async function changed(
  { book, time }: { book: WorkbookInHand; time: TimeInHand },
  sheet: string,
  change: Change,
): Promise<void> {
  book.content = withSheet(book.content, sheet, change);
  await act(async () => {
    book.tell({});
    await time.pass(250);
  });
}

const cards = (): string => screen.getByRole('tabpanel').textContent;

describe('a damaged return', () => {
  it('without its figures says so, and the texts can still be written', async () => {
    const shown = await shownReturn([['Narrative', 'D6', null]]);
    await changed(shown, 'Figures', () => undefined);
    expect(cards()).toContain('Figures');
    expect(await axeFindings()).toEqual([]);
    await openGuide();
    await press('All questions');
    await userEvent.click(screen.getAllByText(/^Safe 2 · /)[0]!);
    expect(
      said("The cells for this question aren't in the sheet any more: their row or columns were deleted."),
    ).toBeDefined();
    await press('All questions');
    await userEvent.click(screen.getAllByText(/^Safe 3 · /).at(-1)!);
    await userEvent.type(field('Your text'), 'Written all the same.');
    await press('Overview');
    expect(shown.book.calls.at(-1)).toBe('write Narrative!D6');
  });

  it('without a column asks for the other fields alone', async () => {
    const shown = await shownReturn();
    await changed(shown, 'Figures', (figures) => ({
      ...figures,
      rows: figures.rows.map((row) => row.map((cell, column) => (column === 10 ? undefined : cell))),
    }));
    await openGuide();
    expect([...document.querySelectorAll('form label')].map(({ textContent }) => textContent)).toEqual([
      'This year',
      'Qualifier',
      'Comment',
    ]);
  });

  it('without its first sheet says so, and signing off says why it cannot be done', async () => {
    const shown = await shownReturn();
    await changed(shown, 'Start here', () => undefined);
    expect(cards()).toContain('Start here');
    expect(screen.getByRole('button', { name: 'Sign off…' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('that is no return any more keeps what was seen, says so, and can be read again', async () => {
    const shown = await shownReturn();
    await act(async () => {
      shown.book.content = { ...shown.book.content, sheets: [] };
      shown.book.tell({});
      await shown.time.pass(250);
    });
    expect(title()).toBe('Kent Police');
    expect(screen.getByText('Read again')).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });
});

describe('a return of another size', () => {
  const viewOf = async () => (await openedExample('kent-police')).store.getState().view;

  it('that asks for nothing says so', async () => {
    const view = await viewOf();
    const none = { measures: 0, texts: 0 };
    await showPane(
      servicesWith({
        kind: 'return',
        return: returnInHand({ ...view, questions: [], progress: { asked: none, given: none } }),
      }),
    );
    expect(screen.queryByRole('progressbar')).toBeNull();
    await userEvent.click(screen.getByText(/measure by measure$/));
    expect(await screen.findByText('Nothing is asked in this return.')).toBeDefined();
    expect(await axeFindings()).toEqual([]);
    await press('Overview');
    expect(title()).toBe('Kent Police');
  });

  it('that asks for texts alone begins with them', async () => {
    const view = await viewOf();
    const texts = view.questions.filter(({ kind }) => kind === 'text');
    await showPane(servicesWith({ kind: 'return', return: returnInHand({ ...view, questions: texts }) }));
    await openGuide();
    expect(position()).toBe('Text 1 of 2');
  });

  it('of thousands of questions is listed fifty at a time, and searched whole', async () => {
    const view = await viewOf();
    const [first] = view.questions;
    const many = Array.from({ length: 2600 }, (_, index) => ({
      ...first!,
      id: `measure-${index}`,
      title: `Measure called ${index}`,
    }));
    await showPane(servicesWith({ kind: 'return', return: returnInHand({ ...view, questions: many }) }));
    await openGuide();
    expect(position()).toBe('Measure 1 of 2,600');
    await press('All questions');
    expect(screen.getAllByText(/Measure called/)).toHaveLength(50);
    await press('Show 50 more');
    expect(document.activeElement?.textContent).toMatch(/Measure called 50/);
    await act(() => userEvent.type(field('Find a question'), '2599'));
    expect(screen.getAllByText(/Measure called/).map(({ textContent }) => textContent)).toEqual([
      'Safe 2 · Measure called 2599',
    ]);
  });
});

describe('odd texts', () => {
  const HTML = '<img src=x onerror="document.title=1">';

  it('are shown as text, never as HTML', async () => {
    await shownReturn([['Figures', 'G5', HTML]]);
    expect(cards()).toContain(HTML);
    expect(document.querySelector('img')).toBeNull();
    await openGuide();
    expect(field('This year').value).toBe(HTML);
    expect(document.querySelector('img')).toBeNull();
  });

  it('that are very long are quoted in short in a card', async () => {
    await shownReturn([['Figures', 'G5', 'x'.repeat(30_000)]]);
    expect(cards().length).toBeLessThan(2000);
  });

  it('from right to left are written so in their fields', async () => {
    await shownReturn([['Figures', 'L5', 'مرحبا']]);
    await openGuide();
    expect(field('Comment').dir).toBe('auto');
    await allDone();
  });
});
