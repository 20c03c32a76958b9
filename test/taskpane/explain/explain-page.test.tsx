/** @jest-environment jsdom */
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Trouble } from '../../../src/core/trouble';
import { recogniseWorkbook } from '../../../src/workflows/open-return/recognise-workbook';
import { TimeInHand } from '../../builders/workbook-in-hand';
import { announced, axeFindings, showPane, servicesWith } from '../shown-pane';
import { allDone, field, held, said, shownReturn, title, typedInSheet, type Typed } from '../shown-guide';

/** A number of crimes that asks for an explanation. */
const UNLIKELY: Typed = [['Figures', 'G6', 70_560]];
const LABEL = 'Your explanation (required)';

async function explaining(typed: Typed = UNLIKELY) {
  const shown = await shownReturn(typed);
  await userEvent.click(screen.getByText('Explain…'));
  await screen.findByText('Explain this entry');
  await allDone();
  return shown;
}

async function explained(text: string): Promise<void> {
  await userEvent.type(field(LABEL), text);
  await userEvent.click(screen.getByText('Save explanation'));
  await allDone();
}

describe('explaining an entry that is asked about', () => {
  it('says which and why, where the explanation goes, and has the focus on its title', async () => {
    await explaining();
    expect(document.activeElement?.textContent).toBe('Explain this entry');
    expect(screen.getByText('Safe 2 · Victim based crimes reported', { selector: 'form p' })).toBeDefined();
    expect(screen.getByText(/70,560/, { selector: 'form p' })).toBeDefined();
    expect(
      screen.getByText(
        'Say in a few words why the entry is right. It goes into the comment in Figures, L6, after what stands there.',
      ),
    ).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });

  it('puts it into the comment, after what stands there; the entry is then shown as explained', async () => {
    const { book } = await explaining([...UNLIKELY, ['Figures', 'L6', 'tbc']]);
    expect(screen.getByText('The comment so far')).toBeDefined();
    await explained('New counting rules.');
    expect(held(book, 'Figures', 'L6')).toBe('tbc\nNew counting rules.');
    expect(title()).toBe('Kent Police');
    expect(screen.queryByRole('tab')).toBeNull();
    await userEvent.click(screen.getByText(/^\d explained/));
    expect(screen.getByText(/^Your comment: tbc\s+New counting rules\.$/)).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });

  it('asks for words where there are none, with the focus in the field', async () => {
    const { book } = await explaining();
    await userEvent.click(screen.getByText('Save explanation'));
    expect(screen.getByText('Write why the entry is right.')).toBeDefined();
    expect(field(LABEL).getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field(LABEL));
    expect(book.calls).toEqual(['read']);
    expect(await axeFindings()).toEqual([]);
  });

  it('asks again where what is typed gives no reason, and adds nothing to the comment', async () => {
    const { book } = await explaining();
    await explained('tbc');
    expect(held(book, 'Figures', 'L6')).toBeUndefined();
    expect(screen.getByText('This gives no reason yet. Write in a few words why the entry is right.')).toBeDefined();
    expect(document.activeElement).toBe(field(LABEL));
  });

  it('leads to the entry where that is to be corrected', async () => {
    await explaining();
    await userEvent.click(screen.getByText('Correct the entry instead'));
    await allDone();
    expect(title()).toBe('Victim based crimes reported');
    expect(field('This year').value).toBe('70560');
  });
});

describe('an explanation that is not in the sheet yet', () => {
  it('stays as typed where it could not be written, says why, and goes in at the next try', async () => {
    const { book } = await explaining();
    book.failing.set('write', [
      new Trouble('excel-protected', 'A sheet is protected.', 'Unprotect it, then try again.'),
    ]);
    await explained('New rules.');
    expect(screen.getByText("Your explanation isn't in the sheet yet.")).toBeDefined();
    expect(announced()).toBe(
      "Your explanation isn't in the sheet yet. A sheet is protected. Unprotect it, then try again.",
    );
    expect(field(LABEL).value).toBe('New rules.');
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(screen.getByText('Save explanation'));
    await allDone();
    expect(held(book, 'Figures', 'L6')).toBe('New rules.');
  });

  it('is not said to be missing where nobody can tell', async () => {
    const { book } = await explaining();
    book.failing.set('write', [
      new Trouble('not-as-before', 'Writing broke off.', 'Look whether it is there. Then try again.'),
    ]);
    await explained('New rules.');
    expect(announced()).toBe(
      "It isn't certain whether your explanation is in the sheet. Writing broke off. Look whether it is there. Then try again.",
    );
    expect(screen.queryByText("Your explanation isn't in the sheet yet.")).toBeNull();
  });

  it('is not put after a comment that the person has not seen', async () => {
    const { book } = await explaining();
    book.type('Figures', 'L6', 'Ask Ann.');
    await explained('New rules.');
    expect(held(book, 'Figures', 'L6')).toBe('Ask Ann.');
    expect(said('This is no longer asked about: the entry or its comment was changed meanwhile.')).toBeDefined();
    expect(said('Ask Ann.')).toBeDefined();
    expect(said('You typed: New rules.')).toBeDefined();
    await userEvent.click(screen.getByText('See the entry'));
    await allDone();
    expect(field('Comment').value).toBe('Ask Ann.');
  });

  it('is asked for again where the comment was changed and still gives no reason', async () => {
    const { book } = await explaining();
    book.type('Figures', 'L6', 'tbc');
    await explained('New rules.');
    expect(said('The comment was changed in the sheet meanwhile.')).toBeDefined();
    expect(said('tbc')).toBeDefined();
    await userEvent.click(screen.getByText('Save explanation'));
    await allDone();
    expect(held(book, 'Figures', 'L6')).toBe('tbc\nNew rules.');
  });

  it('is there again after another page, and after the pane was closed', async () => {
    const { book } = await explaining();
    await userEvent.type(field(LABEL), 'Half a reas');
    await userEvent.click(screen.getByText('Back'));
    await userEvent.click(screen.getByText('Explain…'));
    await screen.findByLabelText(LABEL);
    expect(field(LABEL).value).toBe('Half a reas');
    cleanup();
    document.body.replaceChildren();
    await showPane(servicesWith(() => recogniseWorkbook(book, { timer: new TimeInHand() })));
    await userEvent.click(await screen.findByText('Explain…'));
    await screen.findByText('Explain this entry');
    expect(field(LABEL).value).toBe('Half a reas');
    await explained('on.');
    expect(held(book, 'Figures', 'L6')).toBe('Half a reason.');
    expect(localStorage).toHaveLength(0);
  });

  it('is shown where the question settled itself meanwhile', async () => {
    const shown = await explaining();
    await userEvent.type(field(LABEL), 'Half a reas');
    await typedInSheet(shown, 'Figures', 'G6', 7056);
    expect(said('This is no longer asked about: the entry or its comment was changed meanwhile.')).toBeDefined();
    expect(said('You typed: Half a reas')).toBeDefined();
    expect(document.activeElement).not.toBe(document.body);
    expect(await axeFindings()).toEqual([]);
  });
});
