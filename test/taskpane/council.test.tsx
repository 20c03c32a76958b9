/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Trouble } from '../../src/core/trouble';
import { readCouncilYear } from '../../src/documents/council-workbook';
import type { OpenedWorkbook } from '../../src/workflows/open-return/recognise-workbook';
import type { SheetCell } from '../../src/workflows/ports';
import { exampleCouncil } from '../builders/opened-example';
import { announced, axeFindings, showPane, servicesWith } from './shown-pane';

async function council(): Promise<OpenedWorkbook> {
  const year = readCouncilYear(await exampleCouncil());
  if (year instanceof Trouble) throw year;
  return { kind: 'council', year, file: 'council-2021-22.xlsx' };
}

describe('a council workbook', () => {
  it('shows the plan, the headline, the counts, what is owed and what is decided', async () => {
    await showPane(servicesWith(await council()));
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Making it happen - together');
    expect(screen.getByText('Council workbook for 2021/22')).toBeDefined();
    expect(screen.getByText(/^25 of the 26 priorities were achieved/)).toBeDefined();
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      '✓Achieved',
      '?Information not received',
    ]);
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['25', '1']);
    expect(screen.getByText('9 of 9 returns received.')).toBeDefined();
    expect(screen.getByText('Kent County Council: 2 figures (Safe 4, Caring 3)')).toBeDefined();
    expect(screen.getByText('12 decisions made. No priority waits for one.')).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });

  it('goes to each sheet, and says where that was not possible', async () => {
    const gone = new Trouble('excel-item-missing', 'The sheet Receipts is gone.', 'Undo its removal.');
    const places: SheetCell[] = [];
    const goTo = (place: SheetCell): Promise<Trouble | undefined> => {
      places.push(place);
      return Promise.resolve(place.sheet === 'Receipts' ? gone : undefined);
    };
    await showPane(servicesWith(await council(), { goTo }));
    for (const sheet of ['Summary', 'Findings', 'Decisions', 'Receipts'])
      await userEvent.click(await screen.findByRole('button', { name: `Go to ${sheet}` }));
    expect(places).toEqual([
      { sheet: 'Summary' },
      { sheet: 'Findings' },
      { sheet: 'Decisions' },
      { sheet: 'Receipts' },
    ]);
    expect(screen.getByText('The sheet Receipts is gone.')).toBeDefined();
    expect(announced()).toBe('The sheet Receipts is gone. Undo its removal.');
  });

  it('leaves the focus where it is: the person may be in the sheet', async () => {
    await showPane(servicesWith(await council()));
    await screen.findByRole('heading', { level: 1 });
    expect(document.activeElement).toBe(document.body);
  });
});
