/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axeFindings } from '../shown-pane';
import { field, openGuide, position, shownGuide, shownReturn, title } from '../shown-guide';

const facts = (): string[][] =>
  screen.getAllByRole('term').map((term) => [term.textContent, term.nextElementSibling?.textContent ?? '']);

describe('a measure on its page', () => {
  it('says what is asked: definition, what counts and what does not, unit, target', async () => {
    await shownGuide([['Figures', 'G5', null]], 'sevenoaks-district-council');
    expect(title()).toBe('Actions in the Community Safety Partnership action plan achieved');
    expect(position()).toBe('Measure 1 of 18');
    expect(
      screen.getByText(/^The share of the actions in the year's Community Safety Partnership action plan/),
    ).toBeDefined();
    expect(facts().map(([term]) => term)).toEqual(['What counts', "What doesn't", 'Unit', 'Target']);
    expect(facts()[3]).toEqual(['Target', 'At least 85%']);
    expect(await axeFindings()).toEqual([]);
  });

  it("says last year's value where the council knows it", async () => {
    await shownGuide([
      ['Figures', 'G8', null],
      ['Figures', 'L8', null],
    ]);
    expect(title()).toBe('Anti-social behaviour incidents recorded');
    expect(facts()).toContainEqual(['Last time', '2,690 in 2020/21']);
  });

  it('has a field for each part of the entry, as it stands in the sheet', async () => {
    await shownGuide([['Figures', 'G5', null]], 'sevenoaks-district-council');
    const labels = [
      'This year',
      'Qualifier',
      'Numerator: actions achieved',
      'Denominator: actions in the action plan, without those withdrawn',
      'Source',
      'Comment',
    ];
    expect(labels.map((label) => field(label).value.slice(0, 16))).toEqual([
      '',
      '',
      '',
      '',
      'Community Safety',
      'Latest full resu',
    ]);
  });

  it('says what the entry means, in words and with a sign', async () => {
    await shownReturn();
    await openGuide();
    expect(screen.getByText('2nd of 12 against a target of 3rd or better: met.')).toBeDefined();
    expect(screen.getByText('✓', { selector: '[aria-hidden]' })).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });

  it('says nothing is wrong with what nobody has begun to enter', async () => {
    await shownGuide([['Figures', 'G5', null]]);
    expect(field('This year').closest('form')?.textContent).not.toMatch(/To fix|To do|Nothing is entered/);
    expect(field('This year').getAttribute('aria-invalid')).not.toBe('true');
  });

  it('says at the field what is wrong, and ties it to the field', async () => {
    await shownGuide([['Figures', 'G5', '2nd lowest of 14']]);
    const described = (field('This year').getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ');
    expect(described).toContain('2nd lowest of 14');
    expect(described).toContain('To ');
    expect(await axeFindings()).toEqual([]);
  });
});

describe('a text on its page', () => {
  it('says what to write about, and counts the words against what is asked', async () => {
    await shownGuide([['Narrative', 'D6', 'Too few words.']]);
    expect(position()).toBe('Text 2 of 2');
    expect(screen.getByText('3 words. Asked for: 40 to 200. 37 more to write.')).toBeDefined();
    await userEvent.type(field('Your text'), ' Now more.');
    expect(screen.getByText('5 words. Asked for: 40 to 200. 35 more to write.')).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });
});

describe('what is chosen', () => {
  it('is a few as radios, which can be cleared without losing the way', async () => {
    const { book } = await shownGuide([['Figures', 'G5', null]], 'sevenoaks-district-council');
    await userEvent.click(screen.getByText('All questions'));
    await userEvent.click(await screen.findByText('Green 3 · Weekly refuse and recycling collection maintained'));
    const [yes, ...others] = screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).checked);
    expect([yes, others]).toEqual([true, [false, false, false, false, false]]);
    await userEvent.click(screen.getByText('Clear'));
    expect(book.calls.at(-1)).toBe('write Figures!G16');
    expect(document.activeElement?.getAttribute('type')).toBe('radio');
    expect(await axeFindings()).toEqual([]);
  });

  it('shows what the sheet holds, though it is none of the choices', async () => {
    await shownGuide([['Figures', 'H5', 'roughly']], 'sevenoaks-district-council');
    expect(field('Qualifier').value).toBe('roughly');
    expect(screen.getByText('roughly (as it stands in the sheet)')).toBeDefined();
  });

  it('goes to the sheet at once', async () => {
    const { book, store } = await shownGuide([['Figures', 'G5', null]], 'sevenoaks-district-council');
    await userEvent.selectOptions(field('Qualifier'), 'over');
    expect(book.calls.at(-1)).toBe('write Figures!H5');
    expect(store.getState().view.questions[0]?.fields[1]?.shown).toBe('over');
  });
});
