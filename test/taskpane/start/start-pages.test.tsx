/** @jest-environment jsdom */
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Trouble } from '../../../src/core/trouble';
import { Pane } from '../../../src/taskpane/Pane';
import type { OpenedWorkbook } from '../../../src/workflows/open-return/recognise-workbook';
import { announced, axeFindings, showPane, servicesWith } from '../shown-pane';

const disconnected = new Trouble(
  'excel-disconnected',
  'The connection to Excel broke off.',
  'Wait a minute, then try again.',
);

describe('while the workbook is read', () => {
  it('says so, aloud too', async () => {
    await showPane(servicesWith(() => new Promise<OpenedWorkbook>(() => undefined)));
    expect(screen.getByText('Reading the workbook…', { selector: 'p' })).toBeDefined();
    expect(announced()).toBe('Reading the workbook…');
    expect(await axeFindings()).toEqual([]);
  });
});

it('what was found before the pane was drawn is shown at once', () => {
  const found: OpenedWorkbook = { kind: 'other', file: 'Rota.xlsx' };
  render(<Pane services={servicesWith(() => new Promise<OpenedWorkbook>(() => undefined), { found: () => found })} />);
  expect(screen.getByText("Rota.xlsx isn't a return, so there is nothing to show yet.")).toBeDefined();
  expect(screen.queryByText('Reading the workbook…')).toBeNull();
});

describe('where the workbook is no return', () => {
  it('says what this is, what to do with a return received by e-mail, and offers the example', async () => {
    const openExample = jest.fn(() => Promise.resolve(undefined));
    await showPane(servicesWith({ kind: 'other', file: 'Rota.xlsx' }, { openExample }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Partner Returns');
    expect(screen.getByText("Rota.xlsx isn't a return, so there is nothing to show yet.")).toBeDefined();
    expect(screen.getByRole('heading', { name: 'If you were sent a return' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Open a return…' })).toBeNull();
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Open the example' }));
    expect(openExample).toHaveBeenCalledTimes(1);
  });

  it('lets a file be chosen where the host opens none', async () => {
    const openFile = jest.fn();
    await showPane(servicesWith({ kind: 'other', file: '' }, { openFile }));
    await userEvent.click(screen.getByRole('button', { name: 'Open a return…' }));
    expect(openFile).toHaveBeenCalledTimes(1);
  });

  it('tells why the example could not be opened', async () => {
    const trouble = new Trouble(
      'file-missing',
      "The example couldn't be fetched.",
      'Check the connection, then try again.',
    );
    await showPane(servicesWith({ kind: 'other', file: '' }, { openExample: () => Promise.resolve(trouble) }));
    await userEvent.click(screen.getByRole('button', { name: 'Open the example' }));
    expect(screen.getByText("The example couldn't be fetched.")).toBeDefined();
    expect(announced()).toBe("The example couldn't be fetched. Check the connection, then try again.");
  });

  it('says beforehand that the example needs a connection, unless it is kept here', async () => {
    const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await showPane(servicesWith({ kind: 'other', file: '' }));
    expect(screen.getByText('You are offline. The example needs a connection.')).toBeDefined();
    document.body.replaceChildren();
    await showPane(servicesWith({ kind: 'other', file: '' }, { worksOffline: true }));
    expect(screen.queryByText(/You are offline/)).toBeNull();
    online.mockRestore();
  });
});

describe('where the workbook cannot be read', () => {
  it('says what happened and what to do, and reads again when asked', async () => {
    const answers: OpenedWorkbook[] = [
      { kind: 'trouble', trouble: disconnected },
      { kind: 'other', file: 'Rota.xlsx' },
    ];
    await showPane(servicesWith(() => Promise.resolve(answers.shift()!)));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe("The workbook can't be read");
    expect(screen.getByText('Wait a minute, then try again.')).toBeDefined();
    expect(announced()).toBe(`The workbook can't be read. ${disconnected.message} ${disconnected.fix}`);
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/^Rota\.xlsx isn't a return/)).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('offers the page without Excel where there is one', async () => {
    const unreachable = new Trouble(
      'office-unreachable',
      "The part of Excel that add-ins need didn't load.",
      'Ask your IT team to allow appsforoffice.microsoft.com, then try again.',
    );
    await showPane(servicesWith({ kind: 'trouble', trouble: unreachable }, { links: { withoutExcel: 'index.html' } }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe("Excel can't be reached");
    expect(screen.getByRole('link', { name: 'Fill in without Excel' }).getAttribute('href')).toBe('index.html');
    expect(await axeFindings()).toEqual([]);
  });
});

describe('a fault of ours', () => {
  const reported = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  afterAll(() => reported.mockRestore());

  it('is told once, in words, with a way on, and never with its own message', async () => {
    const answers: (() => Promise<OpenedWorkbook>)[] = [
      () => Promise.reject(new TypeError('x is not a function')),
      () => Promise.resolve({ kind: 'other', file: 'Rota.xlsx' }),
    ];
    await showPane(servicesWith(() => answers.shift()!()));
    await waitFor(() => expect(screen.getAllByText('The pane has stopped')).toHaveLength(1));
    expect(document.body.textContent).not.toContain('not a function');
    expect(document.activeElement?.textContent).toBe('The pane has stopped');
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(await screen.findByText(/^Rota\.xlsx isn't a return/)).toBeDefined();
  });

  it('in what a button starts is told likewise', async () => {
    await showPane(servicesWith({ kind: 'other', file: '' }, { openExample: () => Promise.reject(new Error('boom')) }));
    await userEvent.click(screen.getByRole('button', { name: 'Open the example' }));
    expect(screen.getByText('The pane has stopped')).toBeDefined();
  });
});
