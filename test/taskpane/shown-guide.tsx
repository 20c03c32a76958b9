import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { WorkbookContent } from '../../src/core/returns/workbook-content';
import { cellIn } from '../../src/workflows/open-return/cell-edits';
import { openedExample } from '../builders/opened-example';
import { pass } from '../builders/until';
import { settled, type WorkbookInHand } from '../builders/workbook-in-hand';
import { RibbonInHand, showPane, servicesWith } from './shown-pane';

export type Typed = NonNullable<Parameters<typeof openedExample>[1]>;

/** A return of the example in the pane, with the workbook that it stands in. */
export async function shownReturn(typed: Typed = [], partner = 'kent-police') {
  const { store, ...rest } = await openedExample(partner, typed);
  const ribbon = new RibbonInHand();
  await showPane(servicesWith({ kind: 'return', return: store }, { requests: ribbon }));
  return { store, ribbon, ...rest };
}

/** The same, measure by measure, at the first that isn't finished. */
export async function shownGuide(typed: Typed = [], partner = 'kent-police') {
  const shown = await shownReturn(typed, partner);
  await openGuide();
  return shown;
}

export async function openGuide(): Promise<void> {
  await userEvent.click(screen.getByText(/measure by measure$/));
  await screen.findByText(/^(Measure|Text) [\d,]+ of [\d,]+$/);
}

/** The question that is shown, by its title. */
export const title = (): string => screen.getByRole('heading', { level: 1 }).textContent;

/** Where one is: "Measure 1 of 4". */
export const position = (): string => screen.getByText(/^(Measure|Text) [\d,]+ of [\d,]+$/).textContent;

export const field = (label: string): HTMLInputElement =>
  screen.getByLabelText(label, { selector: 'input, select, textarea' });

/** The overview stays behind the other pages. */
const isSeen = (element: HTMLElement): boolean => element.closest('[style*="display: none"]') === null;

/** Presses the button with this name on the page that is seen, and waits for what comes of it. */
export async function press(name: string): Promise<void> {
  const buttons = screen.queryAllByText(name, { selector: 'button' }).filter(isSeen);
  const [button] = buttons;
  if (!button || buttons.length > 1) throw new Error(`${buttons.length} buttons are called ${name}`);
  await userEvent.click(button);
  await allDone();
}

/** What the pane says in a paragraph; what it tells a screen reader stands elsewhere. */
export const said = (text: string): HTMLElement | undefined =>
  screen.queryAllByText(text, { selector: 'p' }).find(isSeen);
export const saidSoon = (text: string): Promise<HTMLElement> => screen.findByText(text, { selector: 'p' });

export function held({ content }: { content: WorkbookContent } | WorkbookInHand, sheet: string, cell: string): unknown {
  return cellIn(content, { sheet, cell })?.value;
}

/** Somebody types into the sheet, and the pane has read it. */
export async function typedInSheet(
  { book, time }: Pick<Awaited<ReturnType<typeof shownReturn>>, 'book' | 'time'>,
  ...typed: Parameters<WorkbookInHand['type']>
): Promise<void> {
  await act(async () => {
    book.type(...typed);
    await time.pass(250);
  });
}

/** Until everything that was begun has come to its end and is drawn. */
export async function allDone(): Promise<void> {
  const awhile = (): Promise<void> =>
    act(async () => {
      await settled();
      await pass(20);
    });
  await awhile();
  // A page's code that is still on its way takes as long as the machine is busy.
  for (let tries = 0; tries < 250 && document.querySelector('[aria-busy="true"]'); tries += 1) await awhile();
}
