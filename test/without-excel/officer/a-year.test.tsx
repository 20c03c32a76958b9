/** @jest-environment jsdom */
import '../missing-in-jsdom';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { printReport } from '../../../src/adapters/docx/print-report';
import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import { readKeptSheets } from '../../../src/adapters/xlsx/read-kept-sheets';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { readDecisions } from '../../../src/core/consolidation/decisions';
import { parsePlan } from '../../../src/core/plan/read-plan';
import { councilWorkbook } from '../../../src/documents/council-workbook';
import { consolidateReturns } from '../../../src/workflows/consolidate-returns';
import { exportReport } from '../../../src/workflows/export-report';
import type { NamedBytes } from '../../../src/workflows/ports';
import { axeFindings } from '../../taskpane/shown-pane';
import { press } from '../page-in-hand';
import { chooseFor, OfficerInHand, planFile, returnFile, RETURNS, untilStep } from './officer-in-hand';

const browser = new OfficerInHand();
afterEach(() => browser.close());

const DECISIONS = readFileSync('examples/sevenoaks-2021-22/decisions.json', 'utf8');

/** The report that the command line writes of the same files. */
async function reportOfCommandLine(): Promise<string> {
  const read = parsePlan(new TextDecoder().decode(planFile().bytes));
  if (!('plan' in read)) throw new Error('The example has a plan.');
  const decided = readDecisions(JSON.parse(DECISIONS), read.plan);
  if (!('decisions' in decided)) throw new Error('The example has decisions.');
  async function* files(): AsyncGenerator<NamedBytes> {
    yield* RETURNS.map(returnFile);
  }
  const { year } = await consolidateReturns(
    { plan: read.plan, files: files(), decisions: decided.decisions },
    { readWorkbook, readKeptSheets },
  );
  return documentOf(
    (
      await exportReport(
        { name: 'council.xlsx', bytes: await printWorkbook(councilWorkbook(year)) },
        { readWorkbook, printReport },
      )
    ).bytes,
  );
}

const documentOf = (docx: Uint8Array): string => strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());

interface Decided {
  priority: string;
  status: string;
  reason: string;
  by: string;
}

async function decide({ priority, status, reason, by }: Decided): Promise<void> {
  await press(`Decide ${priority}`);
  await userEvent.selectOptions(screen.getByLabelText(/^Decision/), status);
  await userEvent.click(screen.getByLabelText(/^Reason/));
  await userEvent.paste(reason);
  await userEvent.type(screen.getByLabelText(/^Your name/), by.slice(0, 7));
  expect(screen.getByLabelText<HTMLInputElement>(/^Date/).value).toBe('2022-05-20');
  await press('Take the decision');
}

it('goes from the plan to the report, which says what the command line’s does', async () => {
  await browser.begin();
  expect(await axeFindings()).toEqual([]);
  await press('Open the example plan');
  await untilStep('plan', '26 priorities, 34 measures, 17 partners');
  await press('Next: Issue');
  await press('Make the return workbooks');
  await untilStep('issue', /done9 workbooks made/);
  await press('Save all as one .zip');
  expect(Object.keys(unzipSync(browser.saved.at(-1)?.bytes ?? new Uint8Array())).sort()).toEqual(RETURNS);

  await press('Next: Returns');
  await chooseFor('Add returns…', RETURNS.map(returnFile));
  await untilStep('returns', '9 of 9 in');
  expect(
    within(screen.getByRole('list', { name: 'Files being added' })).getByText(
      'Kent Police: 4 of 4 figures entered, 2 of 2 texts written, signed off 11 May 2022',
    ),
  ).toBeDefined();
  expect(screen.getByRole('tab', { name: 'Summary', selected: true })).toBeDefined();

  await press('Next: Decisions');
  const [first] = (JSON.parse(DECISIONS) as { statuses: readonly Decided[] }).statuses;
  if (!first) throw new Error('The example has decisions.');
  await decide(first);
  await untilStep('decisions', '1 of 11 taken');
  await press('Take the example’s decisions');
  await untilStep('decisions', '12 of 12 taken');

  await press('Next: Summary');
  expect(screen.getAllByText(/^25 of the 26 priorities were achieved \(96%\)/).length).toBeGreaterThan(0);
  await press('Save the council workbook');
  await waitFor(() => expect(browser.saved.at(-1)?.name).toBe('council-2021-22.xlsx'));
  await press('Next: Report');
  await press('Export to Word…');
  await screen.findByText('Saved as annual-report-2021-22.docx');
  expect(documentOf(browser.saved.at(-1)?.bytes ?? new Uint8Array())).toBe(await reportOfCommandLine());
});
