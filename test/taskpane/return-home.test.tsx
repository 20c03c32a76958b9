/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Trouble } from '../../src/core/trouble';
import type { ReturnView } from '../../src/workflows/open-return/return-view';
import { openedExample } from '../builders/opened-example';
import { announced, axeFindings, returnInHand, showPane, servicesWith } from './shown-pane';
import { pass, useFakeTime } from '../builders/until';

afterEach(() => jest.useRealTimers());

/** Faults to fix, one to explain and some left blank, in a return that was complete and signed. */
const SPOILED = [
  ['Figures', 'G5', 'about 2nd lowest'],
  ['Figures', 'G6', null],
  ['Figures', 'G7', 'tbc'],
  ['Figures', 'G8', 99_999],
  ['Narrative', 'D5', null],
] as const;
/** The same, with another value that can't be used. */
const TWO_TO_FIX = [...SPOILED, ['Figures', 'G9', 'some']] as const;
const PARTNER = 'sevenoaks-district-council';

const viewOf = async (typed: Parameters<typeof openedExample>[1] = []): Promise<ReturnView> =>
  (await openedExample(PARTNER, typed)).store.getState().view;
const shown = async (typed?: Parameters<typeof openedExample>[1]) => {
  const opened = await openedExample(PARTNER, typed);
  await showPane(servicesWith({ kind: 'return', return: opened.store }));
  return opened;
};
const cards = (): HTMLElement[] => within(screen.getByRole('tabpanel')).getAllByRole('listitem');
const tab = (name: RegExp): HTMLElement => screen.getByRole('tab', { name });

describe('a return at a glance', () => {
  it('says whose it is, for when, by when, and how much is in', async () => {
    await shown(SPOILED);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Sevenoaks District Council');
    expect(screen.getByText('Return for 2021/22, due by 13 May 2022')).toBeDefined();
    expect(
      screen
        .getAllByRole('progressbar')
        .map((bar) => [bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuetext')]),
    ).toEqual([
      ['15', '15 of 18 figures entered'],
      ['15', '15 of 16 texts written'],
    ]);
    expect(await axeFindings()).toEqual([]);
  });

  it('puts the worst work in front, a card a finding, with what was found, what to do and where', async () => {
    await shown(SPOILED);
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
      'To fix 1',
      'To explain 1',
      'To do 3',
    ]);
    expect(tab(/To fix/).getAttribute('aria-selected')).toBe('true');
    const [first] = cards();
    expect(within(first!).getByRole('heading', { level: 3 }).textContent).toBe(
      'Safe 1 · Actions in the Community Safety Partnership action plan achieved',
    );
    expect(first!.textContent).toContain('To fix');
    expect(first!.textContent).toContain('You entered "about 2nd lowest"');
    expect(first!.textContent).toContain('Figures, G5');
  });

  it('leaves out a bar for what nobody asks', async () => {
    const view = await viewOf();
    await showPane(
      servicesWith({
        kind: 'return',
        return: returnInHand({
          ...view,
          progress: { asked: { measures: 18, texts: 0 }, given: { measures: 18, texts: 0 } },
        }),
      }),
    );
    expect(screen.getAllByRole('progressbar')).toHaveLength(1);
  });
});

describe('the main button', () => {
  it('is two keys away, however long the lists are', async () => {
    await shown(SPOILED);
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('Fill in measure by measure');
  });
});

describe('the tabs', () => {
  it('are one stop for the Tab key, with the arrows, Home and End between them', async () => {
    await shown(SPOILED);
    const user = userEvent.setup();
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Skip to the next step');
    await user.tab();
    expect(document.activeElement).toBe(tab(/To fix/));
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(tab(/To explain/));
    expect(cards()).toHaveLength(1);
    expect(cards()[0]!.textContent).toContain('99,999');
    await user.keyboard('{End}');
    expect(tab(/To do/).getAttribute('aria-selected')).toBe('true');
    expect(await axeFindings()).toEqual([]);
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(tab(/To fix/));
    await user.keyboard('{ArrowLeft}{Home}');
    expect(document.activeElement).toBe(tab(/To fix/));
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Go to cell');
  });

  it('follow the work until one is chosen, and then stay', async () => {
    const view = await viewOf(SPOILED);
    const store = returnInHand(view);
    await showPane(servicesWith({ kind: 'return', return: store }));
    store.become({ view: { ...view, work: { ...view.work, toFix: [] } } });
    expect(tab(/To explain/).getAttribute('aria-selected')).toBe('true');
    await userEvent.click(tab(/To fix/));
    expect(screen.getByText('Nothing to fix.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: '1 to explain' }));
    expect(tab(/To explain/).getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
  });

  it('follow what is typed in the sheet', async () => {
    const { book, time } = await shown(SPOILED);
    book.type('Figures', 'G7', 12);
    await act(() => time.pass(250));
    expect(tab(/To fix/).textContent).toBe('To fix 1');
    expect(announced()).toMatch(/^1 to fix/);
  });
});

describe('a card', () => {
  it('goes to its cell, under a name that says which', async () => {
    const { book } = await shown(SPOILED);
    const [go] = within(cards()[0]!).getAllByRole('button');
    expect(go).toBe(
      screen.getByRole('button', {
        name: 'Go to cell Safe 1 · Actions in the Community Safety Partnership action plan achieved',
      }),
    );
    await userEvent.click(go!);
    expect(book.calls.at(-1)).toBe('goTo Figures!G5');
  });

  it('passes the focus on to the list where it goes away, its work done', async () => {
    const { book, time } = await shown(TWO_TO_FIX);
    within(cards()[0]!).getAllByRole('button')[0]!.focus();
    book.type('Figures', 'G5', { kind: 'number', value: 0.98, format: '0%' });
    await act(() => time.pass(250));
    expect(cards()).toHaveLength(1);
    expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
  });

  it('passes the focus on to the title where it was the last', async () => {
    const { book, time } = await shown([['Figures', 'G5', 'about 2nd lowest']]);
    within(cards()[0]!).getAllByRole('button')[0]!.focus();
    book.type('Figures', 'G5', { kind: 'number', value: 0.97, format: '0%' });
    await act(() => time.pass(250));
    expect(screen.queryByRole('tabpanel')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('leaves the focus alone where it stands elsewhere', async () => {
    const { book, time } = await shown(TWO_TO_FIX);
    const last = within(cards()[1]!).getAllByRole('button')[0]!;
    last.focus();
    book.type('Figures', 'G5', 12);
    await act(() => time.pass(250));
    expect(document.activeElement).toBe(last);
  });
});

describe('a long list', () => {
  it('shows 50, then 50 more with the focus on the first of them', async () => {
    const view = await viewOf(SPOILED);
    const toFix = Array.from({ length: 2600 }, (_, index) => ({
      ...view.work.toFix[0]!,
      key: `fault ${index}`,
      title: `Fault ${index}`,
    }));
    await showPane(servicesWith({ kind: 'return', return: returnInHand({ ...view, work: { ...view.work, toFix } }) }));
    expect(tab(/To fix/).textContent).toBe('To fix 2,600');
    expect(cards()).toHaveLength(50);
    await userEvent.click(screen.getByText('Show 50 more'));
    expect(cards()).toHaveLength(100);
    expect(document.activeElement?.textContent).toBe('Fault 50');
    expect(announced()).toBe('100 of 2,600 are shown.');
  });
});

describe('what asks for nothing more', () => {
  it('is folded away, and unfolds', async () => {
    const { book, time } = await shown([
      ['Figures', 'G8', 99_999],
      ['Figures', 'L8', 'Counted twice to be sure.'],
    ]);
    await act(() => time.pass(250));
    expect(book.calls.length).toBeGreaterThan(0);
    const toggle = screen.getByRole('button', { name: /explained/ });
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(toggle);
    expect(screen.getByText(/Your comment: .*Counted twice to be sure\./)).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });
});

describe('signing off', () => {
  it('waits while something is left, and says why to whoever comes to the button', async () => {
    const view = await viewOf(SPOILED);
    const store = returnInHand({
      ...view,
      signOff: { ...view.signOff, state: 'not signed', waitsFor: '2 to fix, 1 to explain first' },
    });
    await showPane(servicesWith({ kind: 'return', return: store }));
    const button = screen.getByRole('button', { name: 'Sign off…', description: '2 to fix, 1 to explain first.' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    button.focus();
    expect(document.activeElement).toBe(button);
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Sevenoaks District Council');
  });

  it('is next once everything is in, though "unsigned" is then still a thing to do', async () => {
    const view = await viewOf(SPOILED);
    const unsigned = { ...view.work.toDo[0]!, isAboutSignature: true };
    const done: ReturnView = {
      ...view,
      work: { toFix: [], toExplain: [], toDo: [unsigned], toLookAt: [], toKnow: [] },
      signOff: { ...view.signOff, state: 'not signed', waitsFor: undefined, explained: 2 },
    };
    await showPane(servicesWith({ kind: 'return', return: returnInHand(done) }));
    expect(screen.getByText('Everything asked for is in.')).toBeDefined();
    expect(screen.getByText('2 entries carry an explanation.')).toBeDefined();
    expect(screen.queryByRole('tab')).toBeNull();
    expect(screen.getByRole('button', { name: 'Sign off…' }).getAttribute('aria-disabled')).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it('once done, says where to send the workbook and by when', async () => {
    await shown();
    expect(screen.getByText(/^Signed off by P\. Ashdown, Policy officer on 9 May 2022\.$/)).toBeDefined();
    expect(screen.getByRole('link').getAttribute('href')).toBe('mailto:communities@sevenoaks.gov.uk');
    expect(screen.getByText(/by 13 May 2022\./)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Sign off again…' }).getAttribute('aria-disabled')).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it('done before all was in, asks to finish first', async () => {
    await shown(SPOILED);
    expect(screen.getByText('Something is still left. Finish it, then sign off again.')).toBeDefined();
    expect(
      screen.getByRole('button', { name: 'Sign off again…', description: '1 to fix, 1 to explain, 3 to do first.' }),
    ).toBeDefined();
  });

  it('is asked for again where something was changed since', async () => {
    const view = await viewOf();
    await showPane(
      servicesWith({
        kind: 'return',
        return: returnInHand({ ...view, signOff: { ...view.signOff, state: 'changed' } }),
      }),
    );
    expect(screen.getByText('Something was changed after P. Ashdown signed off.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Sign off again…' })).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });
});

describe('what goes on', () => {
  it.each(['waiting', 'writing', 'reading'] as const)(
    'is told once the sheet does not answer for long, and not before: %s',
    async (activity) => {
      const store = returnInHand(await viewOf());
      await showPane(servicesWith({ kind: 'return', return: store }));
      useFakeTime();
      store.become({ activity });
      await act(() => pass(1400));
      expect(screen.queryByText('Waiting for the sheet')).toBeNull();
      await act(() => pass(200));
      expect(screen.getByText('Waiting for the sheet')).toBeDefined();
      jest.useRealTimers();
      expect(announced()).toBe(
        'Waiting for the sheet. If a cell is being typed in, press Enter there to finish it. The pane then goes on by itself.',
      );
      expect(await axeFindings()).toEqual([]);
      store.become({ activity: 'none' });
      expect(screen.queryByText('Waiting for the sheet')).toBeNull();
    },
  );

  it('is seen in a corner while it takes a moment', async () => {
    const store = returnInHand(await viewOf(), { activity: 'writing' });
    await showPane(servicesWith({ kind: 'return', return: store }));
    expect(screen.getByText('Writing to the workbook…')).toBeDefined();
    store.become({ activity: 'none' });
    expect(screen.queryByText('Writing to the workbook…')).toBeNull();
  });

  it('that went wrong is shown and told, until it is dismissed or tried again', async () => {
    const store = returnInHand(await viewOf());
    await showPane(servicesWith({ kind: 'return', return: store }));
    store.become({ trouble: new Trouble('excel-item-missing', 'The sheet is gone.', 'Undo its removal.') });
    expect(announced()).toBe('The sheet is gone. Undo its removal.');
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Read again' }));
    store.become({ again: 'go' });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(store.asked).toEqual(['again', 'again', 'dismiss']);
    store.become({ trouble: undefined });
    expect(announced()).toBe('');
  });

  it('is told each time, the same words too', async () => {
    const store = returnInHand(await viewOf());
    await showPane(servicesWith({ kind: 'return', return: store }));
    store.become({ announcement: { key: 1, text: 'Entered in Figures, G5.' } });
    const first = screen.getByRole('status').firstElementChild;
    store.become({ announcement: { key: 2, text: 'Entered in Figures, G5.' } });
    expect(announced()).toBe('Entered in Figures, G5.');
    expect(screen.getByRole('status').firstElementChild).not.toBe(first);
  });
});
