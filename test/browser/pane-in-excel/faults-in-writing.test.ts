import type { Browser } from 'playwright-core';
import { launchedBrowser } from '../browser';
import { WRITERS } from './faults-actions';
import { CODES, spread } from './faults-asked';
import { completeAfter, seenThrough, together } from './faults-met';

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser.close());

describe.each(Object.entries(WRITERS).map(([name, action], turn) => [name, action, spread(action.trips, turn)] as const))('%s', (_, action, cases) => {
  it('meets every code in one of its round trips', () => {
    expect(new Set(cases.map(({ code }) => code))).toEqual(new Set(CODES));
  });

  it('is as before or complete, says what happened and goes on, whichever round trip goes wrong and when', async () => {
    const complete = await completeAfter(browser, action);
    for (const sync of action.trips.keys()) await together(cases.filter((each) => each.sync === sync + 1), (each) => seenThrough(browser, action, each, complete));
  });
});
