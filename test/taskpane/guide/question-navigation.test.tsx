/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { pass, useFakeTime } from '../../builders/until';
import { announced, axeFindings } from '../shown-pane';
import { allDone, field, held, position, shownGuide, shownReturn, title } from '../shown-guide';

afterEach(() => jest.useRealTimers());

const click = async (text: string): Promise<void> => {
  await userEvent.click(screen.getByText(text, { selector: 'button' }));
  await allDone();
};
const steps = (): string[] =>
  within(screen.getByRole('navigation', { name: 'Between questions' }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

describe('from one question to the next', () => {
  it('begins at the first that is not finished, with the focus on its title and where one is told with it', async () => {
    await shownGuide([['Figures', 'G6', null]]);
    expect(title()).toBe('Victim based crimes reported');
    const heading = screen.getByRole('heading', { level: 1 });
    expect(document.activeElement).toBe(heading);
    expect(document.getElementById(heading.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      /^Measure 2 of 4Safe 2 · /,
    );
  });

  it('goes on and back, through the measures and then the texts', async () => {
    await shownGuide();
    expect(steps()).toEqual(['Next']);
    const way = [position()];
    for (let step = 0; step < 5; step += 1) {
      await click('Next');
      way.push(position());
      expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    }
    expect(way).toEqual([
      'Measure 1 of 4',
      'Measure 2 of 4',
      'Measure 3 of 4',
      'Measure 4 of 4',
      'Text 1 of 2',
      'Text 2 of 2',
    ]);
    expect(steps()).toEqual(['Back', 'Finish']);
    await click('Back');
    expect(position()).toBe('Text 1 of 2');
    await click('Next');
    await click('Finish');
    expect(title()).toBe('Kent Police');
  });

  it('leaps to the next unfinished one, from the last to the first again', async () => {
    await shownGuide([
      ['Figures', 'G6', null],
      ['Narrative', 'D5', null],
    ]);
    await click('Next unfinished');
    expect(position()).toBe('Text 1 of 2');
    await click('Next unfinished');
    expect(position()).toBe('Measure 2 of 4');
  });

  it('offers no leap where nothing else is unfinished', async () => {
    await shownGuide([['Figures', 'G6', null]]);
    expect(steps()).toEqual(['Back', 'Next']);
  });
});

describe('by keyboard alone', () => {
  it('comes from the title through the fields in the order of the sheet to the ways on', async () => {
    const { book } = await shownGuide([
      ['Figures', 'G5', null],
      ['Figures', 'G6', null],
    ]);
    const user = userEvent.setup({ delay: null });
    const way: string[] = [];
    for (let step = 0; step < 7; step += 1) {
      await user.tab();
      const at = document.activeElement;
      way.push(
        at instanceof HTMLElement
          ? (document.querySelector(`label[for="${at.id}"]`)?.textContent ?? at.textContent)
          : '',
      );
    }
    expect(way).toEqual(['This year', 'Qualifier', 'Source', 'Comment', 'Go to cell', 'Next', 'Next unfinished']);
    await user.keyboard('{Enter}');
    await allDone();
    expect(title()).toBe('Victim based crimes reported');
    await user.tab();
    await user.keyboard('7000{Enter}');
    await allDone();
    expect(held(book, 'Figures', 'G6')).toBe(7000);
  });

  it('goes back to the button that it came from', async () => {
    await shownReturn([['Figures', 'G5', null]]);
    const user = userEvent.setup({ delay: null });
    const fillIn = screen.getByText('Fill in here', { selector: 'button' });
    fillIn.focus();
    await user.keyboard('{Enter}');
    await screen.findByText('Measure 1 of 4');
    await user.tab({ shift: true });
    await user.tab({ shift: true });
    expect(document.activeElement?.textContent).toBe('Overview');
    await user.keyboard('{Enter}');
    await allDone();
    expect(document.activeElement).toBe(fillIn);
  });
});

describe('the list of all questions', () => {
  it('says how far each is, with a sign and a word, and marks the present one', async () => {
    await shownGuide([
      ['Figures', 'G5', '#REF!'],
      ['Figures', 'G6', null],
      ['Narrative', 'D6', 'Too short.'],
    ]);
    await click('All questions');
    expect(title()).toBe('All questions');
    expect(document.activeElement?.textContent).toBe('All questions');
    expect(screen.getByText('3 of 6 finished')).toBeDefined();
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows).toEqual([
      'Safe 2 · Position in the county for victim based crimeTo fix',
      'Safe 2 · Victim based crimes reportedTo do',
      'Safe 3 · Position in the county for anti-social behaviour incidentsDone',
      'Safe 3 · Anti-social behaviour incidents recordedDone',
      expect.stringMatching(/^Safe 2 · .*Done$/) as string,
      expect.stringMatching(/^Safe 3 · .*To look at$/) as string,
    ]);
    expect(screen.getAllByRole('listitem')[0]?.querySelector('[aria-current]')).not.toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it('goes to any of them, and back to where one was', async () => {
    await shownGuide();
    await click('All questions');
    await click('Measure 1 of 4');
    expect(position()).toBe('Measure 1 of 4');
    await click('All questions');
    await userEvent.click(screen.getByText(/^Safe 3 · Anti-social/));
    expect(position()).toBe('Measure 4 of 4');
  });

  it('is searched where it is long, and tells how many are found after a pause', async () => {
    await shownGuide([['Figures', 'G5', null]], 'sevenoaks-district-council');
    await click('All questions');
    useFakeTime();
    const user = userEvent.setup({ delay: null });
    await user.type(field('Find a question'), 'green recycl');
    expect(
      screen.getAllByRole('listitem').map(({ textContent }) => textContent.replace(/(Done|To do)$/, '')),
    ).toContain('Green 4 · Waste recycled or reused');
    expect(screen.getByText(/^\d of 34 questions$/)).toBeDefined();
    expect(announced()).not.toMatch(/questions/);
    await act(() => pass(600));
    expect(announced()).toMatch(/^\d of 34 questions$/);
    await user.clear(field('Find a question'));
    await user.type(field('Find a question'), 'zebra');
    expect(screen.getByText('None fits. Try a shorter word.')).toBeDefined();
    expect(announced()).toMatch(/^\d of 34/);
    jest.useRealTimers();
    expect(await axeFindings()).toEqual([]);
  });
});
