/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { BrowserInHand, field, header, openFile, POLICE, press, returned, showSheet, type } from './page-in-hand';

let browser: BrowserInHand;
beforeEach(async () => {
  browser = new BrowserInHand();
  await browser.tab();
});
afterEach(() => browser.close());

/** The browser's Back: to the step before, whose state is told to the page. */
async function goBack(): Promise<void> {
  await act(async () => {
    const told = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    window.history.back();
    await told;
  });
}

const start = (): Promise<HTMLElement> => screen.findByRole('heading', { name: 'Fill in a return without Excel' });

describe('the browser’s Back', () => {
  it('leads from an open file to the start page', async () => {
    await openFile();
    await goBack();
    expect(await start()).toBeDefined();
  });

  it('asks about changes first, and whoever cancels stays and can go back again', async () => {
    await openFile();
    await showSheet('Figures');
    await type('K5', 'Counted twice');
    await goBack();
    await userEvent.click(await screen.findByRole('button', { name: 'Stay here' }));
    expect(field('K5').value).toBe('Counted twice');
    await goBack();
    await screen.findByRole('dialog');
    await userEvent.click(screen.getByRole('button', { name: 'Keep in this browser' }));
    expect(await start()).toBeDefined();
    expect(screen.getByRole('button', { name: /^Go on/ })).toBeDefined();
  });

  it('takes with it what is just being typed', async () => {
    await openFile();
    await showSheet('Figures');
    await userEvent.clear(field('K5'));
    await userEvent.type(field('K5'), 'Not yet entered');
    await goBack();
    expect(await screen.findByRole('dialog')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Stay here' }));
    await waitFor(() => expect(field('K5').value).toBe('Not yet entered'));
    expect(header()).toContain('Changes not saved');
  });
});

describe('a file that is open in another tab', () => {
  it('is told of, and can be worked on all the same', async () => {
    browser.open.add('work-1');
    const keeper = { isOpenElsewhere: async (file: string): Promise<boolean> => file === POLICE.name };
    const page = await browser.tab();
    Object.assign(page.browser.keeper, keeper);
    await openFile(POLICE);
    const messages = screen.getByRole('region', { name: 'Messages' });
    expect(within(messages).getByText(/is open in another tab of this browser, too\.$/)).toBeDefined();
    expect(header()).toContain(POLICE.name);
    await press('Dismiss');
    await openFile(returned('age-concern'));
    expect(screen.queryByText(/is open in another tab/)).toBeNull();
  });
});
