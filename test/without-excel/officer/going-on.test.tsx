/** @jest-environment jsdom */
import '../missing-in-jsdom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { Trouble } from '../../../src/core/trouble';
import { newYear, type CouncilYear } from '../../../src/core/consolidation/council-year';
import { updateYear } from '../../../src/core/consolidation/update-year';
import { councilWorkbook, readCouncilYear } from '../../../src/documents/council-workbook';
import { checkReturn } from '../../../src/workflows/check-return';
import { ReturnsReader } from '../../../src/workflows/council-year/receive-returns';
import type { NamedBytes } from '../../../src/workflows/ports';
import type { PageStore } from '../../../src/without-excel/page/page-store';
import { cellUnder } from '../../builders/council';
import { axeFindings } from '../../taskpane/shown-pane';
import { choose, field, press, showSheet } from '../page-in-hand';
import { chooseFor, OfficerInHand, openStep, stepWords, untilStep } from './officer-in-hand';
import { asFile, CREW, PLAN, planFile, TRUST } from './small-year';

let browser: OfficerInHand;
beforeEach(() => {
  browser = new OfficerInHand();
});
afterEach(() => browser.close());

/** A council workbook as the command line makes it. */
async function council(): Promise<NamedBytes> {
  const reader = new ReturnsReader(PLAN, readWorkbook, newYear(PLAN));
  const incoming = [await reader.receive(await TRUST()), await reader.receive(await CREW())];
  const year = updateYear(newYear(PLAN), { received: incoming.map(({ received }) => received) });
  return { name: 'council.xlsx', bytes: await printWorkbook(councilWorkbook(year)) };
}

async function recordIn(file: NamedBytes | undefined): Promise<CouncilYear> {
  const content = file && (await readWorkbook(file));
  const record = content === undefined || content instanceof Trouble ? undefined : readCouncilYear(content);
  if (!record || record instanceof Trouble) throw new Error('It is no council workbook.');
  return record;
}

async function opened(): Promise<PageStore> {
  const page = await browser.tab();
  await choose(await council());
  await screen.findByRole('list', { name: "The year's work, step by step" });
  return page;
}

describe('a council workbook opened on the page', () => {
  it('is gone on with: its plan, what is in, and what waits', async () => {
    await opened();
    expect(screen.getByRole('heading', { level: 1, name: 'Parks plan' })).toBeDefined();
    expect([stepWords('returns'), stepWords('decisions'), stepWords('summary')]).toEqual([
      '3Returns✓, done2 of 2 in',
      '5Decisions0 of 1 taken',
      '6Summary✓, doneUp to date',
    ]);
    expect(
      within(screen.getByRole('list', { name: 'Decisions' })).getByText('Parks 3: What Parks 3 promises'),
    ).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });

  it('takes what is typed into its sheets once it is updated, and is saved with all of it', async () => {
    const page = await opened();
    await showSheet('Decisions');
    const typed = { Decision: 'Achieved', Reason: 'All parks were open.', Name: 'A. Officer', Date: '20 May 2025' };
    for (const [column, text] of Object.entries(typed)) {
      const cell = cellUnder(
        page.getState().open!.work.workbook.getState().description,
        'Decisions',
        'Parks 3',
        column,
      );
      fireEvent.change(field(cell), { target: { value: text } });
    }
    await untilStep('summary', 'Something was typed into the sheets since');
    expect(stepWords('decisions')).toContain('1 of 1 taken');
    await openStep('summary');
    await press('Update');
    await untilStep('summary', 'Up to date, not saved to a file yet');
    await press('Save the council workbook');
    await waitFor(() => expect(browser.saved.at(-1)?.name).toBe('council.xlsx'));
    const record = await recordIn(browser.saved.at(-1));
    expect(record.decisions.statuses).toEqual([
      { priority: 'Parks 3', status: 'achieved', reason: 'All parks were open.', by: 'A. Officer', on: '2025-05-20' },
    ]);
    await untilStep('summary', 'Up to date');
  });

  it('says so where something is typed while its sheets are made anew', async () => {
    const { work } = (await opened()).getState().open!;
    const cell = cellUnder(work.workbook.getState().description, 'Decisions', 'Parks 3', 'Reason');
    await act(async () => {
      const remade = work.remake(work.workbook.getState().description);
      expect(await work.enter({ sheet: 'Decisions', cell }, 'Too early')).toBe(false);
      expect(await remade).toBeUndefined();
    });
    expect(
      screen.getByText(`What was typed into Decisions, ${cell} wasn't taken: the sheets were just being made anew.`),
    ).toBeDefined();
    await act(async () => expect(await work.enter({ sheet: 'Decisions', cell }, 'In time')).toBe(true));
  });

  it('keeps what was made of it through a closed tab, and asks before it is put away', async () => {
    await opened();
    await openStep('returns');
    await press('Take out bin-crew.xlsx');
    await untilStep('returns', '1 of 2 in');
    await press('Close');
    expect(await screen.findByText("council.xlsx has changes that aren't saved to a file")).toBeDefined();
    await press('Stay here');
    await browser.tab();
    await press(/^Go on/);
    await screen.findByRole('list', { name: "The year's work, step by step" });
    expect([stepWords('returns'), stepWords('summary')]).toEqual([
      '3Returns1 of 2 in',
      '6SummaryUp to date, not saved to a file yet',
    ]);
  });

  it('has the returns read again where the plan has changed since', async () => {
    await opened();
    await openStep('plan');
    const measures = PLAN.measures.map((measure) =>
      measure.id === 'visits' ? { ...measure, target: { rule: 'at least' as const, value: 1800 } } : measure,
    );
    await chooseFor('Open another plan…', [planFile({ ...PLAN, version: '2', measures })]);
    expect(await screen.findByText('The plan is another than the one the returns were read against')).toBeDefined();
    await press('Next: Returns');
    await chooseFor('Add returns…', [await TRUST(), await CREW()]);
    await screen.findByText('2 of 2 returns in now.');
    expect(browser.year?.getState().year?.plan.version).toBe('2');
    expect(screen.queryByText('The plan is another than the one the returns were read against')).toBeNull();
  });
});

describe('a plan', () => {
  it('that can’t be used is told with every fault and its place', async () => {
    await browser.begin();
    await chooseFor('Open a plan…', [asFile('plan.json', '{ "id": "x", }')]);
    expect(await screen.findByText("plan.json can't be used as a plan: 1 fault")).toBeDefined();
    expect(screen.getByText(/^line 1, column/)).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });

  it('is issued with the values of the year before, where its workbook is given', async () => {
    await browser.begin();
    const next = { ...PLAN, period: { ...PLAN.period, label: '2025/26', previousLabel: '2024/25' } };
    await chooseFor('Open a plan…', [planFile(next)]);
    await press('Next: Issue');
    await chooseFor("Last year's council workbook…", [await council()]);
    expect(await screen.findByText('Values carried over from council.xlsx: 2 of 2 measures.')).toBeDefined();
    await press('Make the return workbooks');
    await screen.findByRole('button', { name: 'Save all as one .zip' });
    await press('Save bin-crew-2025-26.xlsx');
    const checked = await checkReturn(browser.saved.at(-1) ?? asFile('none', ''), readWorkbook);
    expect(checked).toMatchObject({
      readable: true,
      return: { entries: [{ measure: 'bins', lastYear: { found: '31' } }] },
    });
  });
});
