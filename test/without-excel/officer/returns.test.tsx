/** @jest-environment jsdom */
import '../missing-in-jsdom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { NO_DECISIONS } from '../../../src/core/consolidation/decisions';
import { councilWorkbook } from '../../../src/documents/council-workbook';
import { consolidateReturns } from '../../../src/workflows/consolidate-returns';
import type { NamedBytes } from '../../../src/workflows/ports';
import { consolidate } from '../../../src/core/consolidation/consolidate';
import { axeFindings } from '../../taskpane/shown-pane';
import { fileOf, press } from '../page-in-hand';
import { chooseFor, OfficerInHand, openStep, stepWords, untilStep } from './officer-in-hand';
import { asFile, CREW, PLAN, planFile, returned, TRUST } from './small-year';

const browser = new OfficerInHand();
afterEach(() => {
  browser.atPause = () => undefined;
  browser.close();
});

async function begun(): Promise<void> {
  await browser.begin();
  await chooseFor('Open a plan…', [planFile()]);
  await untilStep('plan', '3 priorities, 2 measures');
  await openStep('returns');
}

const files = (): string[] =>
  within(screen.getByRole('list', { name: 'Files being added' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('adding returns', () => {
  it('names each file with what became of it, and what is otherwise now', async () => {
    await begun();
    await chooseFor('Add returns…', [await TRUST(), asFile('broken.xlsx', 'not a workbook')]);
    await untilStep('returns', '1 of 2 in · 1 unreadable');
    expect(files()).toEqual([
      'green-trust.xlsxGreen Trust: 1 of 1 figure entered, 1 of 1 text written, signed off 11 May 2025',
      expect.stringMatching(/^broken\.xlsxCan't be read: .+/),
    ]);
    expect(screen.getByText('New: Green Trust.')).toBeDefined();
    expect(await axeFindings()).toEqual([]);
    await chooseFor('Add returns…', [await CREW()]);
    await untilStep('returns', '2 of 2 in · 1 unreadable');
    expect(screen.getByText('Parks 2: Information not received, now Achieved.')).toBeDefined();
    await openStep('findings');
    expect(
      within(screen.getByRole('list', { name: 'Open findings' })).getByText(/^To correct: broken\.xlsx/),
    ).toBeDefined();
  });

  it('adds nothing where it is stopped half-way', async () => {
    await begun();
    let pauses = 0;
    browser.atPause = async () => {
      pauses += 1;
      if (pauses === 2) fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    };
    await chooseFor('Add returns…', [await TRUST(), await CREW()]);
    await screen.findByText('Stopped. Nothing was added.', { selector: 'p' });
    expect(screen.queryByRole('list', { name: 'Files being added' })).toBeNull();
    expect(stepWords('returns')).toContain('No return is in.');
    await chooseFor('Add returns…', [await TRUST(), await CREW()]);
    await untilStep('returns', '2 of 2 in');
  });

  it('tells files of one name from two partners apart', async () => {
    await begun();
    await chooseFor('Add returns…', [await returned('green-trust', 'visits', 1700, 'return.xlsx')]);
    await untilStep('returns', '1 of 2 in');
    await chooseFor('Add returns…', [await returned('bin-crew', 'bins', 31, 'return.xlsx')]);
    await untilStep('returns', '2 of 2 in');
    expect(
      browser.year
        ?.getState()
        .year?.returns.map(({ file }) => file)
        .sort(),
    ).toEqual(['return (2).xlsx', 'return.xlsx']);
  });

  it('says of another year’s return that it isn’t used', async () => {
    await browser.begin();
    await chooseFor('Open a plan…', [planFile({ ...PLAN, period: { ...PLAN.period, label: '2030/31' } })]);
    await untilStep('plan', '3 priorities');
    await openStep('returns');
    await chooseFor('Add returns…', [await TRUST()]);
    await untilStep('returns', '0 of 2 in');
    expect(files()[0]).toContain("wasn't used: it is for 2024/25, and this is 2030/31.");
  });

  it('takes files that are dropped on the page', async () => {
    await begun();
    fireEvent.drop(window, {
      dataTransfer: { types: ['Files'], files: [fileOf(await TRUST()), fileOf(await CREW())] },
    });
    await untilStep('returns', '2 of 2 in');
  });

  it('makes the council workbook that the command line makes of the same files, cell for cell', async () => {
    await begun();
    await chooseFor('Add returns…', [await CREW()]);
    await untilStep('returns', '1 of 2 in');
    await chooseFor('Add returns…', [await TRUST()]);
    await untilStep('returns', '2 of 2 in');
    await openStep('summary');
    await press('Save the council workbook');
    await waitFor(() => expect(browser.saved.at(-1)?.name).toBe('council-2024-25.xlsx'));
    async function* all(): AsyncGenerator<NamedBytes> {
      yield* [await TRUST(), await CREW()];
    }
    const { year } = await consolidateReturns({ plan: PLAN, files: all(), decisions: NO_DECISIONS }, { readWorkbook });
    const printed = { name: 'council-2024-25.xlsx', bytes: await printWorkbook(councilWorkbook(year)) };
    expect(await readWorkbook(browser.saved.at(-1)!)).toEqual(await readWorkbook(printed));
  });

  it('takes a file out that couldn’t be read', async () => {
    await begun();
    await chooseFor('Add returns…', [await TRUST(), asFile('broken.xlsx', 'not a workbook')]);
    await untilStep('returns', '1 of 2 in · 1 unreadable');
    const unused = screen.getByRole('list', { name: 'Files that are not used' });
    expect(within(unused).getByText('broken.xlsx')).toBeDefined();
    await press('Take out broken.xlsx');
    await untilStep('returns', /1 of 2 in$/);
    expect(screen.queryByRole('list', { name: 'Files that are not used' })).toBeNull();
  });

  it('takes a return out again', async () => {
    await begun();
    await chooseFor('Add returns…', [await TRUST(), await CREW()]);
    await untilStep('returns', '2 of 2 in');
    await press('Take out bin-crew.xlsx');
    await untilStep('returns', '1 of 2 in');
  });
});

describe('two returns that disagree', () => {
  it('are settled by an officer, who is told what is missing', async () => {
    await begun();
    await chooseFor('Add returns…', [
      await TRUST(),
      await returned('green-trust', 'visits', 900, 'green-trust-again.xlsx'),
    ]);
    await untilStep('returns', '1 of 2 in');
    await openStep('decisions');
    await press('Decide visits');
    expect(
      screen.getByText('Visits to parks: the values disagree. None of them is used until one is chosen.'),
    ).toBeDefined();
    await press('Take the decision');
    expect(screen.getByText('3 entries to complete')).toBeDefined();
    expect(screen.getByText('Say why. The Summary shows it.')).toBeDefined();
    expect(await axeFindings()).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: /900.*green-trust-again\.xlsx/ }));
    fireEvent.change(screen.getByLabelText(/^Reason/), { target: { value: 'The later return.' } });
    fireEvent.change(screen.getByLabelText(/^Your name/), { target: { value: 'A. Officer' } });
    await press('Take the decision');
    await untilStep('decisions', '1 of 2 taken');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Look at it again visits'));
    const { evidence } = consolidate(browser.year!.getState().year!);
    expect(evidence.find(({ measure }) => measure === 'visits')).toMatchObject({
      state: 'entered',
      figure: { value: 900 },
    });
  });
});

describe('a corrected return', () => {
  const DECISION = { about: 'Parks 1', decision: 'Achieved', reason: 'It is so.', by: 'A. Officer', on: '2025-05-20' };
  const corrected = (): Promise<NamedBytes> =>
    returned('green-trust', 'visits', 1200, 'trust corrected.xlsx', '2025-05-20');

  it('replaces the one before, flags the decision taken on that, and both can be put right', async () => {
    await begun();
    await chooseFor('Add returns…', [await TRUST(), await CREW()]);
    await untilStep('returns', '2 of 2 in');
    await browser.year?.decide(DECISION);
    await chooseFor('Add returns…', [await corrected()]);
    await untilStep('decisions', /1 to look at again/);
    expect(screen.getByText(/trust corrected\.xlsx, .* replaces green-trust\.xlsx/, { selector: 'p' })).toBeDefined();
    expect(screen.getByText('Parks 1, Visits to parks: then 1,700, now 1,200.')).toBeDefined();
    expect(await axeFindings()).toEqual([]);
    await openStep('decisions');
    expect(screen.getByText('⚠ Taken: Achieved, before figures or texts moved')).toBeDefined();
    await press('Look at it again Parks 1');
    expect(screen.getByText('What this was taken on has changed')).toBeDefined();
    expect(screen.getByText(/Visits to parks: then 1,700, now 1,200\./, { selector: 'p' })).toBeDefined();
    expect(screen.getByText('Source: Our counters')).toBeDefined();
    expect(await axeFindings()).toEqual([]);
    await press('Confirm it as it is, dated today');
    await untilStep('decisions', /taken$/);
    await openStep('returns');
    await press('Count green-trust.xlsx as well');
    await screen.findByText('green-trust.xlsx counts again.', { selector: 'p' });
    await press('Take out trust corrected.xlsx');
    await screen.findByText(/^Parks 1, Visits to parks: then .*disagree, now 1,700\./, { selector: 'p' });
  });

  it('leaves a list to save beside the report', async () => {
    await begun();
    await chooseFor('Add returns…', [await TRUST(), await CREW()]);
    await untilStep('returns', '2 of 2 in');
    await browser.year?.decide(DECISION);
    await chooseFor('Add returns…', [await corrected()]);
    await untilStep('decisions', /1 to look at again/);
    await openStep('report');
    expect(screen.getByText('1 thing to check before publishing')).toBeDefined();
    await press('Export to Word…');
    await press('Save the list of what to check');
    expect(browser.saved.at(-1)?.name).toBe('annual-report-2024-25 - check before publishing.txt');
    expect(new TextDecoder().decode(browser.saved.at(-1)?.bytes)).toContain('then 1,700, now 1,200');
  });
});
