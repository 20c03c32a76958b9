/** @jest-environment jsdom */
import { act } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { pass, useFakeTime } from '../../builders/until';
import { announced } from '../shown-pane';
import { allDone, field, shownGuide } from '../shown-guide';

const pause = (milliseconds: number): Promise<void> => act(() => pass(milliseconds));
const user = userEvent.setup({ delay: null });

afterEach(() => jest.useRealTimers());

/** Every text that a screen reader is given, from now on. */
function told(): string[] {
  const texts: string[] = [];
  const region = document.querySelector('[role="status"]')!;
  new MutationObserver(() => texts.push(region.textContent)).observe(region, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  return texts;
}

describe('what a screen reader is told while somebody types an entry', () => {
  it('is where it went, and then what it means, each once', async () => {
    await shownGuide([['Figures', 'G5', null]]);
    useFakeTime();
    const texts = told();
    await user.type(field('This year'), '4{Enter}');
    await allDone();
    await pause(1200);
    expect(texts).toEqual(['Entered in Figures, G5.', '4th of 12 against a target of 3rd or better: missed.']);
  });

  it('is not told again for every pause in a long text', async () => {
    await shownGuide([['Narrative', 'D6', null]]);
    useFakeTime();
    const texts = told();
    const written = (): string[] => texts.filter((text) => text.startsWith('Entered'));
    await user.type(field('Your text'), 'One.');
    await pause(1800);
    await user.type(field('Your text'), ' Two.');
    await pause(1800);
    expect(written()).toEqual(['Entered in Narrative, D6.']);
  });

  it('is nothing when a page comes: its title has the focus', async () => {
    await shownGuide([['Figures', 'G5', '#REF!']]);
    useFakeTime();
    await pause(1200);
    expect(announced()).not.toMatch(/REF/);
  });
});
