/** @jest-environment jsdom */
import '../missing-in-jsdom';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axeFindings } from '../../taskpane/shown-pane';
import { press } from '../page-in-hand';
import { chooseFor, OfficerInHand, openStep, untilStep } from './officer-in-hand';
import { planFile, returned, TRUST } from './small-year';

const browser = new OfficerInHand();
afterEach(() => browser.close());

const fill = async (label: RegExp, text: string): Promise<void> => {
  await userEvent.clear(screen.getByLabelText(label));
  await userEvent.type(screen.getByLabelText(label), text);
};

it('enters a figure of the council’s own, which the page says whose it is', async () => {
  await browser.begin();
  await chooseFor('Open a plan…', [planFile()]);
  await untilStep('plan', '3 priorities, 2 measures');
  await openStep('returns');
  await chooseFor('Add returns…', [await TRUST(), await returned('bin-crew', 'bins', 31)]);
  await untilStep('returns', '2 of 2 in');
  await openStep('decisions');
  await userEvent.selectOptions(screen.getByLabelText(/another/i), 'Parks 1');
  await press('Decide this one');
  await press('Enter the figure');
  expect(screen.getByText(/lacks a figure, a reason/)).toBeDefined();
  expect(await axeFindings()).toEqual([]);
  await fill(/^The council.s figure/, '900');
  await fill(/^From whom/, 'by telephone from Ann Lee');
  await fill(/^Why this figure/, 'They counted dogs.');
  await fill(/^Entered by/, 'A. Officer');
  await press('Enter the figure');
  await waitFor(() => expect(screen.queryByText('Enter the figure')).toBeNull());
  await userEvent.selectOptions(screen.getByLabelText(/another/i), 'Parks 1');
  await press('Decide this one');
  expect(screen.getByText(/^900, the council's own \(A\. Officer, .*, by telephone from Ann Lee\)$/)).toBeDefined();
});
